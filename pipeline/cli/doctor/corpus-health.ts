import { existsSync } from "node:fs";
import { CorpusFailure } from "../../../corpus/failure.ts";
import { checkCorpus } from "../../../corpus/index.ts";
import { callingOf, quoted } from "../calling.ts";
import type { DoctorCheck } from "./check.ts";

export const corpusHealth: DoctorCheck = {
  name: "corpus",
  async look({ corpus }) {
    if (!existsSync(corpus)) {
      return {
        state: "optional",
        found: `none yet in ${corpus}`,
        mend: `punktum run PATH…${callingOf(corpus).corpus}`,
      };
    }
    try {
      const { documents, faults } = await checkCorpus(corpus);
      if (faults.length === 0)
        return { state: "fine", found: `${documents} documents in ${corpus}`, mend: null };
      return {
        state: "broken",
        found: `${corpus}: ${faults.slice(0, 3).join("; ")}`,
        mend: `mv ${quoted(corpus)} ${quoted(`${corpus}-damaged`)} && punktum run PATH…${callingOf(corpus).corpus}`,
      };
    } catch (error) {
      if (!(error instanceof CorpusFailure)) throw error;
      return { state: "broken", found: error.message, mend: error.remedy };
    }
  },
};
