import { weekday } from "../../../extractors/text/calendar.ts";

/** Danish weekdays, Monday first. */
export const weekdays = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"] as const;

export const weekdayPattern = weekdays.join("|");

/** The weekday of a day of the Gregorian calendar. */
export function weekdayOf(year: number, month: number, day: number): string {
  return weekdays[weekday({ year, month, day }) - 1] ?? "";
}

/** The short forms, by their first letters. */
const shortForms = ["man", "tirs?", "ons", "tors?", "fre", "lør", "søn"] as const;

/** Alternatives for the short forms with their dot: `man.`, `tirs.`. */
export const shortWeekdayPattern = shortForms.map((form) => `${form}\\.`).join("|");

/** The weekday that is meant, written out or short, in any case; undefined for any other word. */
export function weekdayNamed(written: string): string | undefined {
  const start = written.toLowerCase().slice(0, 3);
  return weekdays.find((name) => name.startsWith(start));
}
