/** Pattern sources that the forms share. None holds an unbounded quantifier. */

/** Not inside a word: `\b` knows no æ, ø, å. */
export const WORD_START = "(?<![\\wÀ-ÖØ-öø-ÿ])";
export const WORD_END = "(?![\\wÀ-ÖØ-öø-ÿ])";
/** White space between the parts of one expression, a line break and OCR's extra spaces included. */
export const GAP = "[\\s\\u00a0]{0,6}";
export const SPACE = "[\\s\\u00a0]{1,6}";

export const MONTHS: Readonly<Record<string, number>> = {
  januar: 1,
  februar: 2,
  marts: 3,
  april: 4,
  maj: 5,
  juni: 6,
  juli: 7,
  august: 8,
  september: 9,
  oktober: 10,
  november: 11,
  december: 12,
  // Pages made by programs write them in English.
  may: 5,
};

/** Full names and the abbreviations with or without a dot. */
export const MONTH =
  "(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|" +
  "january|february|march|may|june|july|october|" +
  "(?:jan|feb|febr|mar|apr|jun|jul|aug|sep|sept|okt|nov|dec)(?![\\wÀ-ÖØ-öø-ÿ])\\.?)(?![\\wÀ-ÖØ-öø-ÿ])";
/** Full names only: an abbreviation without a day beside it is as often another word. */
export const MONTH_NAME =
  "(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)(?![\\wÀ-ÖØ-öø-ÿ])";

/** 1 to 12; undefined for what is no month. */
export function monthNumber(word: string): number | undefined {
  const lower = word.toLowerCase().replace(/\.$/, "");
  const exact = MONTHS[lower];
  if (exact !== undefined || lower.length < 3) return exact;
  return Object.entries(MONTHS).find(([name]) => name.startsWith(lower.slice(0, 3)))?.[1];
}

export const YEAR = "(?:1[89]|20|21)\\d{2}(?!\\d)";

/** `06` is 2006 and `97` is 1997: no paper that is read is older than 1950 and writes its year with two figures. */
export function fullYear(figures: string): number {
  const value = Number(figures);
  if (figures.length > 2) return value;
  return value >= 50 ? 1900 + value : 2000 + value;
}
