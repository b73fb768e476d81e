import { MONTH_NAMES, SHORT_MONTHS } from "../../../extractors/text/words.ts";

/** Danish months, in order. */
export const months: readonly string[] = MONTH_NAMES;

/** The short forms of the months. */
export const shortMonths: readonly string[] = Object.keys(SHORT_MONTHS);

/** 1..12 for a month as written, in any case; undefined for any other word, however near it comes. */
export function monthNumber(word: string): number | undefined {
  const lower = word.toLowerCase();
  const index = months.indexOf(lower);
  return index >= 0 ? index + 1 : SHORT_MONTHS[lower];
}

/** Alternatives for a regex, longest first, so that `sept` is not read as `sep`. */
export const monthPattern = [...months, ...shortMonths]
  .sort((left, right) => right.length - left.length)
  .join("|");
