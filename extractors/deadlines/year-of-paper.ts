import type { PartialDate } from "../../schemas/partial-date.ts";
import { type DateMention, isoOf } from "../text/dates.ts";

const DAY = 86_400_000;
/** Days further apart than this do not tell which year a paper is of. */
const SPREAD_DAYS = 366;
/** The date of an act says nothing of the paper that cites it. */
const OF_ACT =
  /(?:nr\.?[\s\u00a0]{0,4}\d{1,5}[\s\u00a0]{1,4}(?:af|fra)|(?:lov|bekendtgørelse|cirkulære|vejledning)[\s\u00a0]{1,4}af)[\s\u00a0]{1,4}(?:den[\s\u00a0]|d\.[\s\u00a0]?)?$/i;

/**
 * What a paper without a date of its own counts its years from: the first of the days that it states with their year, where
 * all of them lie within one year. Null where it states none or they lie further apart.
 */
export function yearOfPaper(mentions: readonly DateMention[], text: string): PartialDate | null {
  let first: PartialDate | undefined;
  let last: PartialDate | undefined;
  for (const mention of mentions) {
    if (mention.precision !== "day" || mention.year === null) continue;
    if (OF_ACT.test(text.slice(Math.max(0, mention.span.start - 40), mention.span.start))) continue;
    const day = isoOf(mention);
    if (day === null) continue;
    if (first === undefined || day < first) first = day;
    if (last === undefined || day > last) last = day;
  }
  if (first === undefined || last === undefined) return null;
  return (Date.parse(last) - Date.parse(first)) / DAY <= SPREAD_DAYS ? first : null;
}
