import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { DoctorCheck } from "./check.ts";

/** The models of the built-in engine: Danish reads, English knows the §. */
const packages = ["@tesseract.js-data/dan", "@tesseract.js-data/eng"];

export const ocrModels: DoctorCheck = {
  name: "built-in OCR models",
  async look() {
    const missing = packages.filter((name) => !isInstalled(name));
    if (missing.length === 0) return { state: "fine", found: "Danish and English", mend: null };
    return { state: "broken", found: `missing: ${missing.join(", ")}`, mend: "npm install" };
  },
};

function isInstalled(name: string): boolean {
  try {
    return existsSync(dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`))));
  } catch {
    return false;
  }
}
