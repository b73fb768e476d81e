import type { DateMention } from "../text/dates.ts";
import { type Dates, firstFrom } from "./date-after.ts";

/** Between the year of a list of days and the first of them: `fristerne i 2024 er den 4. marts og …`. */
const OPENS_LIST =
  /^(?:[\s\u00a0]{1,4}(?:er|falder|ligger|bliver))?:?[\s\u00a0]{1,4}(?:følgende:?[\s\u00a0]{1,4})?(?:(?:den|d\.)[\s\u00a0]{0,4})?$/;
const LONGEST = 24;

/** The year that stands before the days of a list and that all of them lie in; null where `first` is no such year. */
export function yearOfList(first: DateMention, text: string, dates: Dates): number | null {
  if (first.precision !== "year" || first.until !== null || first.part !== null) return null;
  const next = dates.mentions[firstFrom(dates.mentions, first.span.end)];
  if (next === undefined || next.year !== null || next.span.start - first.span.end > LONGEST) return null;
  if (next.precision !== "day" && next.precision !== "month") return null;
  return OPENS_LIST.test(text.slice(first.span.end, next.span.start)) ? first.year : null;
}

/** A day of a list whose year is stated once before it; one that states its own keeps it. */
export function ofYear(mention: DateMention, year: number | null): DateMention {
  return year === null || mention.year !== null ? mention : { ...mention, year, yearShared: true };
}
