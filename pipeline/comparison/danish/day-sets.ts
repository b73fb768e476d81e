import type { Span } from "../../../schemas/span.ts";
import { isCalendarDay } from "./dates.ts";
import { monthNumber, months } from "./months.ts";

/** Several days of one month, written as a list or a range. */
export interface DaySet {
  readonly span: Span;
  readonly year: number | null;
  readonly month: number;
  /** In order, without gaps where a range was written. */
  readonly days: readonly number[];
}

const form = new RegExp(
  `(?<![\\d.,/])(?<days>\\d{1,2}\\.?(?:\\s?(?:,|,?\\sog|-|–|\\still)\\s?\\d{1,2}\\.){1,7})\\s{0,3}(?<month>${months.join("|")})\\b(?:\\s{1,3}(?<year>20\\d{2})(?!\\d))?`,
  "giu",
);

function daysOf(written: string): readonly number[] {
  const days: number[] = [];
  for (const match of written.matchAll(/(?<mark>-|–|til)?\s?(?<day>\d{1,2})/gu)) {
    const day = Number(match.groups?.day);
    const last = days.at(-1);
    if (match.groups?.mark !== undefined && last !== undefined) {
      for (let between = last + 1; between < day; between++) days.push(between);
    }
    days.push(day);
  }
  return days;
}

/** Lists and ranges of days: `8.-11. februar 2023`, `22., 23. og 24. marts`. */
export function findDaySets(text: string): readonly DaySet[] {
  return [...text.matchAll(form)].flatMap((match) => {
    const { days = "", month = "", year } = match.groups ?? {};
    const number = monthNumber(month);
    const list = daysOf(days);
    const inYear = year === undefined ? null : Number(year);
    if (number === undefined || !list.every((day) => isCalendarDay(inYear, number, day))) return [];
    return [
      {
        span: { start: match.index, end: match.index + match[0].length },
        year: inYear,
        month: number,
        days: list,
      },
    ];
  });
}
