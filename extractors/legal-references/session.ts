import type { PartialDate } from "../../schemas/partial-date.ts";
import { fromIso, toIso, weekday } from "../text/calendar.ts";

/**
 * About as many bills as a session has reached that many months in (folketinget.dk, sessions since 2007). A higher
 * number was given out in the session before.
 */
const REACHED = [40, 80, 110, 140, 170, 210, 260, 290, 300, 300, 300, 300];

/** The first Tuesday of October, when the Folketing opens (the constitution, § 36). */
function opening(year: number): string {
  for (let day = 1; day <= 7; day += 1) {
    const tuesday = { year, month: 10, day };
    if (weekday(tuesday) === 2) return toIso(tuesday);
  }
  throw new Error("A week without a Tuesday");
}

/** The session in which a bill of this number lies for a paper of this date: `2021-22`; null where the day is unknown. */
export function folketingSession(bill: number, date: PartialDate | null): string | null {
  const day = date === null ? undefined : fromIso(date);
  if (day === undefined || date === null) return null;
  const opened = date >= opening(day.year) ? day.year : day.year - 1;
  const months = (day.year - opened) * 12 + day.month - 10;
  const year = bill > (REACHED[months] ?? 300) ? opened - 1 : opened;
  return `${year}-${String((year + 1) % 100).padStart(2, "0")}`;
}
