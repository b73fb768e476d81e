import { type CheckedRecord, evidenceOf, type FindingDraft, itemNumberAt } from "../finding.ts";
import { statedAndExpected } from "../values.ts";
import type { Check } from "./check.ts";

const party = "(?:\\p{Lu}{1,3}|\\p{Lu}\\p{Ll}{4,20}(?:\\s(?:Folkeparti|Alliance|Borgerlige))?)";
const joint = "(?:,\\s{1,2}|\\s(?:og|samt)\\s)";
const side =
  "(?<side>[Ff]or|[Ii]mod|[Mm]od)\\s(?:forslaget\\s|indstillingen\\s)?stemte:?\\s|[Uu]ndlod(?:\\sat\\sstemme)?:?\\s";
/** `For stemte 19: A (8), V (6) og C (5)` */
const behind = new RegExp(
  `(?:${side})(?<count>\\d{1,3})(?:\\s(?:medlemmer|stemmer))?\\s?[:,(–-]{1,2}\\s?(?<parts>${party}\\s\\(\\d{1,2}\\)(?:${joint}${party}\\s\\(\\d{1,2}\\)){1,9})(?!${joint}\\p{Lu})`,
  "gu",
);
/** `For stemte 19 (8 A, 6 V og 5 C)` */
const before = new RegExp(
  `(?:${side})(?<count>\\d{1,3})(?:\\s(?:medlemmer|stemmer))?\\s?[:(]\\s?(?<parts>\\d{1,2}\\s(?:fra\\s)?${party}(?:${joint}\\d{1,2}\\s(?:fra\\s)?${party}){1,9})(?![\\p{L}]|${joint}\\d)`,
  "gu",
);

function check(record: CheckedRecord): readonly FindingDraft[] {
  return [behind, before].flatMap((form) =>
    [...record.text.matchAll(form)].flatMap((match): readonly FindingDraft[] => {
      const { count = "", parts = "" } = match.groups ?? {};
      const each = (parts.match(/\d{1,2}/gu) ?? []).map(Number);
      const sum = each.reduce((so, one) => so + one, 0);
      if (sum === Number(count)) return [];
      const span = { start: match.index, end: match.index + match[0].length };
      return [
        {
          kind: "arithmetic",
          severity: "error",
          message: `Unexpected ${count} votes, expected ${sum}: ${each.join(" + ")} is ${sum}`,
          values: statedAndExpected("number", count, sum),
          evidence: [evidenceOf(record, span)],
          item: itemNumberAt(record, span.start),
        },
      ];
    }),
  );
}

/** The votes of one side against those of the parties that they are made of. */
export const voteParts: Check = {
  name: "vote-parts",
  kind: "arithmetic",
  examples: [
    "For stemte 19: A (8), V (6), C (3) og F (3).\nImod stemte 2: Ø (2).",
    "Imod stemte 6 (3 A, 2 V og 2 Ø).",
    "For stemte 11 medlemmer: Socialdemokratiet (7), Venstre (5).",
  ],
  nonExamples: [
    "For stemte 19: A (8), V (6), C (3) og F (2).\nImod stemte 2: Ø (2).",
    "Imod stemte 7 (3 A, 2 V og 2 Ø).",
    "For stemte 19: A, V, C og F.",
  ],
  check,
};
