/** Danish weekdays, Sunday first as in the calendar of the language we run on. */
export const weekdays = ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"] as const;

export const weekdayPattern = weekdays.join("|");

/** The weekday of a day of the Gregorian calendar. */
export function weekdayOf(year: number, month: number, day: number): string {
  return weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? "";
}
