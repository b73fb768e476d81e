import type { Form } from "../../text/form.ts";
import { SPACE, WORD_END, WORD_START } from "../../text/words.ts";
import type { Cue } from "../cue.ts";

/** `inden årets udgang`, `inden udgangen af året`, `senest ved årsskiftet`, `inden udgangen af det år, hvor …`, `inden månedens udgang`. */
export const endOfYear: Form<Cue> = {
  name: "end-of-year",
  trigger: `${WORD_START}(?:inden|senest|ved|til|ultimo)(?=${SPACE}(?:ved${SPACE})?(?:året|årsskift|nytår|jul|udgangen|månedens))`,
  pattern: new RegExp(
    `${WORD_START}(?:inden|senest|senest${SPACE}ved|ved|til|ultimo)${SPACE}(?:(?<year>årets${SPACE}udgang|udgangen${SPACE}af${SPACE}(?:dette${SPACE}år|(?<next>næste${SPACE}år)|(?:indeværende${SPACE})?år(?:et)?(?!,?${SPACE}\\d)|(?<clause>det${SPACE}år,?${SPACE}(?:hvor|der|som)[^.;\\n]{0,120}))|(?:årsskiftet|nytår|jul${SPACE}og${SPACE}nytår)(?:${SPACE}(?<stated>20\\d{2})(?:[/-](?:20)?\\d{2}(?!\\d))?)?|årets${SPACE}afslutning)|(?<month>månedens${SPACE}udgang|udgangen${SPACE}af${SPACE}(?:denne${SPACE}|indeværende${SPACE})?måned(?:en)?))${WORD_END}`,
    "iy",
  ),
  read(match) {
    const end = match.index + match[0].trimEnd().length;
    const to = match.groups?.month === undefined ? "end-of-year" : "end-of-month";
    const { stated, clause, next } = match.groups ?? {};
    const year = stated === undefined ? null : Number(stated);
    return {
      start: match.index,
      end,
      kind: "due",
      needs: { type: "relative", to, year, next: next !== undefined, end, certain: clause === undefined },
    };
  },
  examples: [
    "inden årets udgang",
    "inden udgangen af året",
    "inden udgangen af det år, hvor tallene offentliggøres",
    "inden månedens udgang",
    "ved årsskiftet",
    "inden udgangen af næste år",
    "senest ved årsskiftet 2023/24",
  ],
  nonExamples: ["inden udgangen", "årets gang", "inden udgangen af 2023"],
};
