import type { DateMention } from "../text/dates.ts";

/** Of another year than the paper's: the words say which one it is counted from, and nothing says which that is. */
const OTHER_YEAR =
  /^[\s\u00a0]{1,3}(?:i[\s\u00a0])?(?:året|det[\s\u00a0]følgende[\s\u00a0]år|året[\s\u00a0]forud)[\s\u00a0]?(?:efter|før|inden|forud)?(?![\wæøå])/i;

/** `1. april året efter`. */
export function isOfOtherYear(mention: DateMention, text: string): boolean {
  return mention.year === null && OTHER_YEAR.test(text.slice(mention.span.end, mention.span.end + 24));
}
