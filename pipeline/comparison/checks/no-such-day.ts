import { isCalendarDay } from "../danish/dates.ts";
import { monthNumber, months } from "../danish/months.ts";
import { type CheckedRecord, evidenceOf, type FindingDraft, itemNumberAt } from "../finding.ts";
import { findingValue } from "../values.ts";
import type { Check } from "./check.ts";

const forms: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}\\d.,/§-]|§\\s)(?<day>29|30|31)\\.\\s?(?<month>${months.join("|")})(?!\\p{L})(?:\\s(?<year>(?:19|20)\\d{2})(?!\\d))?`,
    "gu",
  ),
  /(?<![\d.,/-])(?<day>29|30|31)(?<mark>[-./])(?<month>0?[1-9]|1[0-2])\k<mark>(?<year>(?:19|20)\d{2})(?!\d)/gu,
];

function check(record: CheckedRecord): readonly FindingDraft[] {
  return forms.flatMap((form) =>
    [...record.text.matchAll(form)].flatMap((match) => {
      const { day = "", month = "", year } = match.groups ?? {};
      const number = monthNumber(month) ?? Number(month);
      const inYear = year === undefined ? null : Number(year);
      if (isCalendarDay(inYear, number, Number(day))) return [];
      const last = [30, 29, 28].find((one) => isCalendarDay(inYear, number, one)) ?? 28;
      const name = `${months[number - 1] ?? ""}${year === undefined ? "" : ` ${year}`}`;
      const span = { start: match.index, end: match.index + match[0].length };
      return [
        {
          kind: "weekday-date" as const,
          severity: "error" as const,
          message: `Unexpected ${match[0]}, expected a day that the calendar has: ${name} ends on ${last}`,
          values: [
            findingValue("stated", "date", match[0], null),
            findingValue("at-most", "date", `${last}. ${name}`, null),
          ],
          evidence: [evidenceOf(record, span)],
          item: itemNumberAt(record, span.start),
        },
      ];
    }),
  );
}

/** A day that no calendar has. */
export const noSuchDay: Check = {
  name: "no-such-day",
  kind: "weekday-date",
  examples: [
    "Høringen slutter den 31. april 2024.",
    "Mødet er den 29. februar 2023.",
    "Frist: 31-06-2024.",
    "Planen ligger klar den 30. februar.",
  ],
  nonExamples: [
    "Høringen slutter den 30. april 2024.",
    "Mødet er den 29. februar 2024.",
    "Mødet er den 29. februar.",
    "Version 31.4.2.",
  ],
  check,
};
