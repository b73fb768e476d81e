import { findDates, isoOf } from "../danish/dates.ts";
import { monthPattern } from "../danish/months.ts";
import { type CheckedRecord, evidenceOf, type FindingDraft, itemNumberAt } from "../finding.ts";
import { findingValue } from "../values.ts";
import type { Check } from "./check.ts";

const date = (name: string) =>
  `(?<${name}>\\d{1,2}\\.\\s(?:${monthPattern})\\s(?:19|20)\\d{2}|\\d{1,2}[-./]\\d{1,2}[-./](?:19|20)\\d{2})(?!\\d)`;
const on =
  "\\s?:?\\s(?:\\p{Ll}{3,4}dag\\s)?(?:den\\s|d\\.\\s|fra\\s(?:den\\s|d\\.\\s)?|med\\svirkning\\sfra\\s(?:den\\s)?)?";
const apart = "[^\\d.\\n]{0,60}?";

const forms: readonly RegExp[] = [
  // `begynder den 1. august 2025 og ophører den 31. juli 2026`
  new RegExp(
    `(?:begynder|starter|træder\\si\\skraft|påbegyndes|indledes|løber\\sfra|åbner)${on}${date("first")}${apart}(?:ophører|slutter|udløber|afsluttes|lukker)${on.replace("fra", "til")}${date("last")}`,
    "giu",
  ),
  // two lines of a plan: `Høring begynder: 10. marts 2025` and `Høring slutter: 5. maj 2025`
  new RegExp(
    `(?<=^|\\n)[ \\t•-]{0,4}(?<thing>\\p{L}[\\p{L} -]{2,40}?)\\s(?:begynder|starter|start|begynd(?:else)?|åbner)${on}${date("first")}[^\\n]{0,40}\\n{1,2}[ \\t•-]{0,4}\\k<thing>\\s(?:slutter|slut|ophører|afsluttes|lukker)${on}${date("last")}`,
    "giu",
  ),
  // two lines of a plan: `Byggestart 1. maj 2026` and `Aflevering 1. december 2026`
  new RegExp(
    `(?<=^|\\n)[ \\t•-]{0,4}(?:byggestart|anlægsstart|projektstart|opstart|igangsættelse|udbud)\\s?:?\\s(?:den\\s|d\\.\\s)?${date("first")}[^\\n]{0,40}\\n{1,2}[ \\t•-]{0,4}(?:aflevering|ibrugtagning|indflytning|indvielse|afslutning|færdiggørelse)\\s?:?\\s(?:den\\s|d\\.\\s)?${date("last")}`,
    "giu",
  ),
  // `Tilmelding til temadagen den 12. september 2025 skal ske senest den 1. september 2025`
  new RegExp(
    `(?<deadline>tilmelding|afbud|svar|spørgsmål)\\stil\\s\\p{L}[\\p{L} -]{2,40}?\\s(?:den\\s|d\\.\\s)${date("last")}\\s(?:skal\\s|bedes\\s|sker\\s|kan\\s)[^\\d.\\n]{0,40}?(?:senest|inden|frist(?:en)?(?:\\ser)?)\\s(?:den\\s|d\\.\\s)?${date("first")}`,
    "giu",
  ),
];

function check(record: CheckedRecord): readonly FindingDraft[] {
  return forms.flatMap((form) =>
    [...record.text.matchAll(form)].flatMap((match): readonly FindingDraft[] => {
      const { first = "", last = "", deadline } = match.groups ?? {};
      const [begun, ended] = [first, last].map((written) => findDates(written).map(isoOf)[0]);
      if (begun === undefined || ended === undefined || begun <= ended) return [];
      const span = { start: match.index, end: match.index + match[0].length };
      const isDeadline = deadline !== undefined;
      const message = isDeadline
        ? `Unexpected deadline ${begun}, expected a day before what it is for: that is on ${ended}`
        : `Unexpected end ${ended}, expected a day after the start: it begins on ${begun}`;
      const [stated, bound] = isDeadline ? [begun, ended] : [ended, begun];
      return [
        {
          kind: "date-order",
          severity: "error",
          message,
          values: [
            findingValue("stated", "date", stated),
            findingValue(isDeadline ? "at-most" : "at-least", "date", bound),
          ],
          evidence: [evidenceOf(record, span)],
          item: itemNumberAt(record, span.start),
        },
      ];
    }),
  );
}

/** Something that ends before it begins, said by its verbs, and a deadline after what it is for. */
export const beginAndEnd: Check = {
  name: "begin-and-end",
  kind: "date-order",
  examples: [
    "Lejemålet begynder den 1. august 2025 og ophører den 31. juli 2025.",
    "Offentlig høring begynder: 10. marts 2025\nOffentlig høring slutter: 7. februar 2025",
    "Tilmelding til temadagen den 12. september 2025 skal ske senest den 15. september 2025.",
    "Byggestart 1. maj 2026\nAflevering 1. april 2026",
  ],
  nonExamples: [
    "Lejemålet begynder den 1. august 2025 og ophører den 31. juli 2026.",
    "Offentlig høring begynder: 10. marts 2025\nOffentlig høring slutter: 5. maj 2025",
    "Tilmelding til temadagen den 12. september 2025 skal ske senest den 1. september 2025.",
    "Ordningen begynder den 1. august 2025. Den gamle aftale udløber den 31. juli 2025.",
  ],
  check,
};
