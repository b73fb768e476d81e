import { isCalendarDay } from "../danish/dates.ts";
import { monthNumber, monthPattern } from "../danish/months.ts";
import { weekdayOf, weekdayPattern } from "../danish/weekdays.ts";
import { type CheckedRecord, evidenceOf, type FindingDraft, itemNumberAt } from "../finding.ts";
import { statedAndExpected } from "../values.ts";
import type { Check } from "./check.ts";

const day = "\\d{1,2}";
const inDays = `(?<days>${day}\\.?(?:\\s?(?:,|og|-|–|til)\\s{0,2}${day}\\.){0,6})\\s{0,3}(?<month>${monthPattern})\\b\\.?\\s{0,2}(?<year>(?:19|20)\\d{2})`;
const inDigits = `(?<days>${day})(?<mark>[-./])(?<month>\\d{1,2})\\k<mark>(?<year>(?:19|20)\\d{2})`;
const before = `(?<!\\p{L})(?<weekdays>(?:${weekdayPattern})(?:\\s?(?:-|–|til|og)\\s?(?:${weekdayPattern}))?)\\s?,?\\s{1,3}(?:den\\s{1,3}|d\\.\\s{0,2})?`;
const after = `\\s{0,2}\\((?<weekdays>(?:${weekdayPattern})(?:\\s?(?:-|–|til|og)\\s?(?:${weekdayPattern}))?)\\)`;

const forms: readonly RegExp[] = [
  new RegExp(`${before}${inDays}(?!\\d)`, "giu"),
  new RegExp(`${before}${inDigits}(?!\\d)`, "giu"),
  new RegExp(`(?<![\\d.])${inDays}${after}`, "giu"),
  new RegExp(`(?<![\\d.])${inDigits}${after}`, "giu"),
];

function check(record: CheckedRecord): readonly FindingDraft[] {
  const findings: FindingDraft[] = [];
  for (const form of forms) {
    for (const match of record.text.matchAll(form)) {
      const { weekdays = "", days = "", month = "", year = "" } = match.groups ?? {};
      const monthInYear = monthNumber(month) ?? Number(month);
      const numbers = [...days.matchAll(/\d{1,2}/gu)].map(Number);
      const named = [...weekdays.toLowerCase().matchAll(/\p{L}+dag/gu)].map(([name]) => name);
      const ends = named.length === 1 ? [numbers[0]] : [numbers[0], numbers.at(-1)];
      if (named.length === 1 && numbers.length > 1) continue;
      const wrong = ends.flatMap((number, index) => {
        const stated = named[index];
        if (number === undefined || stated === undefined) return [];
        if (!isCalendarDay(Number(year), monthInYear, number)) return [];
        const real = weekdayOf(Number(year), monthInYear, number);
        return real === stated ? [] : [{ number, stated, real }];
      });
      const [first] = wrong;
      if (!first) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      const date = `${year}-${String(monthInYear).padStart(2, "0")}-${String(first.number).padStart(2, "0")}`;
      findings.push({
        kind: "weekday-date",
        severity: "error",
        message: `Unexpected ${first.stated}, expected ${first.real}: ${date} is a ${first.real}`,
        values: statedAndExpected("weekday", first.stated, first.real),
        evidence: [evidenceOf(record, span)],
        item: itemNumberAt(record, span.start),
      });
    }
  }
  return findings;
}

/** A weekday that the calendar does not give that date. Only full dates: without a year the calendar cannot tell. */
export const weekdayDate: Check = {
  name: "weekday-date",
  kind: "weekday-date",
  examples: [
    "Mødet holdes tirsdag den 9. februar 2023 kl. 17.",
    "Studietur 8., 9., 10. februar 2023 (tirsdag-fredag).",
    "Næste møde: mandag den 10-02-2023.",
  ],
  nonExamples: [
    "Mødet holdes torsdag den 9. februar 2023 kl. 17.",
    "Studietur 8., 9., 10. februar 2023 (onsdag-fredag).",
    "Hver onsdag 14. til 16. uge.",
  ],
  check,
};
