import type { DoctorCheck } from "./check.ts";

export const imageLibrary: DoctorCheck = {
  name: "image library",
  async look() {
    try {
      const { default: sharp } = await import("sharp");
      const { width } = await sharp({ create: { width: 2, height: 2, channels: 3, background: "white" } })
        .png()
        .toBuffer({ resolveWithObject: true })
        .then(({ info }) => info);
      return { state: width === 2 ? "fine" : "broken", found: `sharp ${sharp.versions.sharp}`, mend: null };
    } catch (error) {
      const found = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
      return { state: "broken", found, mend: "npm install --include=optional sharp" };
    }
  },
};
