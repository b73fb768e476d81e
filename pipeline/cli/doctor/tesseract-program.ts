import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { DoctorCheck } from "./check.ts";

const run = promisify(execFile);
const install = "sudo apt-get install tesseract-ocr tesseract-ocr-dan";

/** An engine to choose where the built-in one is not wanted. */
export const tesseractProgram: DoctorCheck = {
  name: "tesseract program (--engine tesseract)",
  async look() {
    try {
      const { stdout } = await run("tesseract", ["--list-langs"], { timeout: 10_000 });
      const version =
        (await run("tesseract", ["--version"], { timeout: 10_000 })).stdout.split("\n")[0] ?? "";
      const languages = stdout.split("\n").map((line) => line.trim());
      if (languages.includes("dan")) return { state: "fine", found: `${version}, with dan`, mend: null };
      return { state: "optional", found: `${version}, without dan`, mend: install };
    } catch {
      return { state: "optional", found: "not installed; the built-in engine is used", mend: install };
    }
  },
};
