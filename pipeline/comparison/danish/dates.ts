import { isRealDay } from "../../../extractors/text/calendar.ts";
import type { Span } from "../../../schemas/span.ts";
import { monthNumber, monthPattern, months } from "./months.ts";

/** A day as the paper writes it; `year` is null where it is left out. */
export interface WrittenDate {
  readonly span: Span;
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

const inWords = new RegExp(
  `(?<![\\p{L}\\d,/]|\\d\\.|(?<!\\.)-)(?<day>\\d{1,2}\\.|(?!1\\s)\\d{1,2})\\s{0,3}(?<month>${monthPattern})\\b\\.?(?:,?\\s{1,3}(?<year>(?:1[89]|20)\\d{2})(?!\\d))?`,
  "giu",
);
const inDigits =
  /(?<![\d.,/-])(?<day>\d{1,2})(?<mark>[-./])(?<month>\d{1,2})\k<mark>(?<year>(?:19|20)\d{2})(?![\d])/gu;
/** `1/7 2025`, `5/3-2025`: a stroke, and the year behind a space or a hyphen. */
const withStroke =
  /(?<![\d.,/-])(?<day>\d{1,2})\/(?<month>\d{1,2})[ -](?<year>(?:19|20)\d{2})(?![\d/]|[.,]\d)/gu;
const isoDate = /(?<![\d.,/-])(?<year>(?:19|20)\d{2})-(?<month>\d{2})-(?<day>\d{2})(?![\d-])/gu;

const leapYear = 2024;

/** Whether the day is in the calendar; a missing year is taken as a leap year. */
export function isCalendarDay(year: number | null, month: number, day: number): boolean {
  return isRealDay({ year: year ?? leapYear, month, day });
}

/** Every single day written in a text, in order; ranges give the days that carry a month. */
export function findDates(text: string): readonly WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const pattern of [inWords, inDigits, withStroke, isoDate]) {
    for (const match of text.matchAll(pattern)) {
      const { day, month, year } = match.groups ?? {};
      if (day === undefined || month === undefined) continue;
      const written = {
        span: { start: match.index, end: match.index + match[0].length },
        year: year === undefined ? null : Number(year),
        month: monthNumber(month) ?? Number(month),
        day: Number(day.replace(".", "")),
      };
      if (isCalendarDay(written.year, written.month, written.day)) found.push(written);
    }
  }
  return found.sort((left, right) => left.span.start - right.span.start);
}

/** ISO 8601 to the day or month, or `--MM-DD` and `--MM` without a year. */
export function isoOf(date: Pick<WrittenDate, "year" | "month" | "day">): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${date.year ?? "-"}-${two(date.month)}${date.day > 0 ? `-${two(date.day)}` : ""}`;
}

const monthAndYear = new RegExp(
  `(?<![\\p{L}\\d.])(?<month>${months.join("|")})(?:\\s{1,3}(?<year>(?:19|20)\\d{2})(?!\\d))?(?![\\p{L}\\d]|-(?!(?:${months.join("|")})(?!\\p{L}))\\p{Ll})`,
  "gu",
);

/** Months written without a day (`maj 2023`, `i juni`, not `april-mødet`); `day` is 0. Months of full dates are among them too. */
export function findMonths(text: string): readonly WrittenDate[] {
  return [...text.matchAll(monthAndYear)].map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    year: match.groups?.year === undefined ? null : Number(match.groups.year),
    month: monthNumber(match.groups?.month ?? "") ?? 0,
    day: 0,
  }));
}
