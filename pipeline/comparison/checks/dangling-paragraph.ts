import { type CheckedRecord, type FindingDraft, itemNumberAt } from "../finding.ts";
import type { Check } from "./check.ts";
import { isWholeRow, mentionsIn, outsideFinding, sentenceAround } from "./dangling.ts";

/** The head of a § of the paper's own: at the start of a line, before a title, a dot or the end of the line. */
const own = /^[ \t]*§[ \t]?(?<number>\d{1,2})[ \t]?(?:[.:–-]|(?=[ \t]+\p{Lu})|$)/gmu;
const mention =
  /(?:jf\.|jfr\.|se|efter|ifølge|i henhold til|i medfør af|nævnt i|omfattet af|bestemmelser(?:ne)? i|reglerne i|kravet i|kravene i|overtrædelse af|i strid med|betingelserne i|undtaget fra|fra)\s(?<place>§\s?(?<number>\d{1,2}))(?!\d|[.,]\d|\s?[a-z]\b)/giu;
/** Words of a sentence that may be about another paper or a statute. */
const elsewhere =
  /lov|bekendtgørelse|cirkulær|vejledning|direktiv|forordning|reglement|kommuneplan|aftale|overenskomst|deklaration|servitut|regulativ/iu;
/** Fewer §§ of its own and the paper quotes some rather than having them. */
const fewest = 5;
/** A number further on than this is that of another paper. */
const mostBeyond = 6;

function check(record: CheckedRecord): readonly FindingDraft[] {
  const numbers = [...record.text.matchAll(own)].map(({ groups }) => Number(groups?.number));
  const there = new Set(numbers);
  if (there.size < fewest || numbers.length > there.size || !isWholeRow(there)) return [];
  const row = { noun: "§", last: there.size, reason: "the paper has no other §" };
  return mentionsIn(record.text, { start: 0, end: record.text.length }, mention)
    .filter(({ number, span: { start, end } }) => {
      if (there.has(number) || number > there.size + mostBeyond) return false;
      return !elsewhere.test(sentenceAround(record.text, start, end));
    })
    .map((one) => outsideFinding(record, row, one, itemNumberAt(record, one.span.start)));
}

/** A § of the paper's own byelaw or local plan that it does not have. What may be a § of a statute is let be. */
export const danglingParagraph: Check = {
  name: "dangling-paragraph",
  kind: "dangling-reference",
  examples: [
    "§ 1. Navn\nForeningen hedder Åens Venner.\n\n§ 2. Formål\nAt passe på åen.\n\n§ 3. Medlemmer\nUdelukkelse sker efter § 7.\n\n§ 4. Kontingent\n\n§ 5. Opløsning\n",
  ],
  nonExamples: [
    "§ 1. Navn\nForeningen hedder Åens Venner.\n\n§ 2. Formål\nAt passe på åen.\n\n§ 3. Medlemmer\nUdelukkelse sker efter § 5.\n\n§ 4. Kontingent\n\n§ 5. Opløsning\n",
    "§ 1. Formål\n\n§ 2. Område\n\n§ 3. Anvendelse\nDispensation gives efter § 9 i planloven.\n\n§ 4. Veje\n\n§ 5. Hegn\n",
    "Afgørelsen er truffet efter § 9.",
  ],
  check,
};
