import { weekday } from "../../../extractors/text/calendar.ts";

/** Danish weekdays, Monday first. */
export const weekdays = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"] as const;

export const weekdayPattern = weekdays.join("|");

/** The weekday of a day of the Gregorian calendar. */
export function weekdayOf(year: number, month: number, day: number): string {
  return weekdays[weekday({ year, month, day }) - 1] ?? "";
}
