import Holidays from "date-holidays";
import { addDays, type Day, toIso, weekday } from "./calendar.ts";

/** Bankdage fall on no Saturday, Sunday or public holiday; hverdage, as papers use the word, are the same days. */
let calendar: Holidays | undefined;
const byYear = new Map<number, ReadonlySet<string>>();

/** Built on first use: most papers never count in working days. Calendar of date-holidays (ISC licence). */
function publicHolidays(year: number): ReadonlySet<string> {
  const known = byYear.get(year);
  if (known !== undefined) return known;
  calendar ??= new Holidays("DK");
  const days = new Set(
    calendar
      .getHolidays(year)
      .filter((holiday) => holiday.type === "public")
      .map((holiday) => holiday.date.slice(0, 10)),
  );
  byYear.set(year, days);
  return days;
}

export function isWorkingDay(day: Day): boolean {
  return weekday(day) <= 5 && !publicHolidays(day.year).has(toIso(day));
}

/** The day `count` working days after `day` (before it where `count` is negative); `day` itself is not counted. */
export function addWorkingDays(day: Day, count: number): Day {
  const step = count < 0 ? -1 : 1;
  let moved = day;
  for (let left = Math.abs(count); left > 0; ) {
    moved = addDays(moved, step);
    if (isWorkingDay(moved)) left -= 1;
  }
  return moved;
}
