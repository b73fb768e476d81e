import type { DoctorCheck } from "./check.ts";

const oldest = 24;

export const nodeVersion: DoctorCheck = {
  name: "Node.js",
  async look() {
    const found = process.versions.node;
    if (Number(found.split(".")[0]) >= oldest) return { state: "fine", found, mend: null };
    return { state: "broken", found: `${found}, needs ${oldest}`, mend: "npm install node@24" };
  },
};
