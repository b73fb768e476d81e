import type { PartialDate } from "../../schemas/partial-date.ts";
import { type DateMention, isoInYear, periodInYear, yearFor } from "../text/dates.ts";

export interface When {
  readonly date: PartialDate | null;
  readonly basis: "stated" | "computed";
  /** First and last day that the words cover; null where no year could be told. */
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

/**
 * The day of a deadline. To the day or the month it is what is stated; a quarter, a half-year, a season, a week or `ultimo` ends on its last
 * day, which is computed, as is a year that the paper's date gives: of the first such day to come, or of the last that has been.
 */
export function whenOf(
  mention: DateMention,
  reference: PartialDate | null,
  lean: "after" | "before" = "after",
): When {
  const year = yearFor(mention, reference, lean);
  if (year === null) return { date: null, basis: "stated", from: null, to: null };
  const { from, to } = periodInYear(mention, year);
  if (mention.precision === "year" && mention.part !== null) {
    const date = { start: `${year}-01`, middle: `${year}-06`, end: to }[mention.part];
    const first = mention.part === "end" ? `${year}-12-01` : `${date}-01`;
    return { date, basis: "computed", from: first, to: mention.part === "end" ? to : `${date}-28` };
  }
  const stated = isoInYear(mention, year);
  const ends = mention.part === "end" || stated === null;
  const last = mention.until === null || ends ? null : lastOf(mention, year);
  if (last !== null) return { date: last, basis: mention.year === null ? "computed" : "stated", from, to };
  const basis = ends || mention.year === null || mention.yearShared ? "computed" : "stated";
  return { date: ends ? to : stated, basis: mention.yearShared && !ends ? "stated" : basis, from, to };
}

/** `maj til juni 2025` is over in June, `20.-21. maj` on the 21st. */
function lastOf({ until, precision }: DateMention, year: number): PartialDate | null {
  if (until === null) return null;
  const ends = until.year ?? year;
  if (precision === "year") return String(ends);
  if (until.month === null) return null;
  const month = `${ends}-${String(until.month).padStart(2, "0")}`;
  return precision === "day" && until.day !== null ? `${month}-${String(until.day).padStart(2, "0")}` : month;
}

/** Whether every day that the words cover lies before the reference (a day, or the first of its month or year). */
export function isOver(when: When, reference: PartialDate | null): boolean {
  if (reference === null || when.to === null) return false;
  const first =
    reference.length === 10 ? reference : reference.length === 7 ? `${reference}-01` : `${reference}-01-01`;
  return when.to < first;
}

/** Whether the first day that the words cover lies after the reference. */
export function liesAhead(when: When, reference: PartialDate | null): boolean {
  return reference !== null && when.from !== null && when.from > reference;
}

/** Whether the last day that the words cover lies after the reference. */
export function endsAhead(when: When, reference: PartialDate | null): boolean {
  return reference !== null && when.to !== null && when.to > reference;
}

/** A season and a bit: a day without a year that lies no further back than this is as likely the one that has been. */
const RECENT_DAYS = 100;

/** `beslutningen fra den 15. november` in a paper of February: no year is stated, and such a day has just been. */
export function hasJustBeen(
  mention: DateMention,
  reference: PartialDate | null,
  days = RECENT_DAYS,
): boolean {
  if (mention.year !== null || reference === null) return false;
  const last = yearFor(mention, reference, "before");
  if (last === null || yearFor(mention, reference, "after") === last) return false;
  return Date.parse(reference) - Date.parse(periodInYear(mention, last).to) < days * 86_400_000;
}
