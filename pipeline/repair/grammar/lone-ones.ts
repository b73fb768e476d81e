import type { Edit } from "../edits.ts";

/** A place where the grammar proves that the digit 1 was printed, and a serif 1 was read as a letter. */
interface OneRule {
  readonly name: string;
  /** `one` is the letter that was read, or the letters of a number of them. */
  readonly pattern: RegExp;
  readonly examples: readonly (readonly [read: string, printed: string])[];
  readonly nonExamples: readonly string[];
}

const one = "(?<one>[Il|])";
const ends = String.raw`(?![\p{L}\p{N}|'’–-]|[.)] ?[IVXl]|,? (?:og |eller |samt )?(?:I?[VX]|II))`;
const counted = String.raw`(?:[Pp]unkt|[Pp]kt\.|[Ss]ide|[Ss]\.|[Ss]tk\.|[Nn]r\.|[Nn]ummer|[Bb]ilag|[Pp]kt|[Ss]tk|[Nn]r)`;

export const oneRules: readonly OneRule[] = [
  {
    name: "after a word that counts",
    pattern: new RegExp(`(?<=(?<!\\p{L})(?<counter>${counted}) )${one}${ends}`, "gu"),
    examples: [
      ["Punkt I", "Punkt 1"],
      ["Side I", "Side 1"],
      ["stk. l, i loven", "stk. 1, i loven"],
      ["nr. I.", "nr. 1."],
    ],
    nonExamples: ["Punkt II", "Side I, II og III", "nr. I-III", "Endepunkt I", "Punkt I og II", "nr. 1"],
  },
  {
    name: "after §",
    pattern: new RegExp(`(?<=§§? ?)${one}${ends}`, "gu"),
    examples: [
      ["§ I i loven", "§ 1 i loven"],
      ["§ l, stk. 2", "§ 1, stk. 2"],
    ],
    nonExamples: ["§ IV", "§ i loven"],
  },
  {
    name: "before the thousands",
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}.,])${one}(?=(?:\.\d{3}){1,4}(?![\d]))`, "gu"),
    examples: [["I.000 kr.", "1.000 kr."]],
    nonExamples: ["l.00", "II.000", "A I.0001"],
  },
  {
    name: "after what was read for §",
    pattern: new RegExp(
      `(?<=(?<![^\\s(])[$&] )${one}(?=,? (?:stk|nr)\\.? ?\\d|,? i (?:lov|bekendtgørelse)\\b|,? i \\p{Ll}{3,40}loven\\b)`,
      "gu",
    ),
    examples: [["efter $ I i lov om veje", "efter $ 1 i lov om veje"]],
    nonExamples: ["$ I alt", "A$ I i lov om veje"],
  },
];

const note = { rule: "lone-one", confidence: 0.97, evidence: "grammar" as const, runnersUp: [] };

/** Whether a text counts in Roman numerals after this word: then an I after it is one of them. */
function countsInRoman(text: string, counter: string): boolean {
  const word = counter.toLowerCase().replace(".", "\\.");
  return new RegExp(`(?<!\\p{L})${word} ?(?:II|III|IV|VI{0,3}|IX|X)(?![\\p{L}\\p{N}])`, "iu").test(text);
}

/**
 * The digit 1 where a letter was read for it and the grammar admits only a number.
 * @param isOcr whether a place of the text was read by OCR; elsewhere a lone I is what the writer wrote.
 */
export function loneOneEdits(text: string, isOcr: (offset: number) => boolean): Edit[] {
  return oneRules.flatMap(({ pattern }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const counter = match.groups?.counter;
      if (!isOcr(match.index) || (counter !== undefined && countsInRoman(text, counter))) return [];
      return [{ start: match.index, end: match.index + match[0].length, replacement: "1", note }];
    }),
  );
}
