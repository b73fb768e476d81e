/** Pattern sources that the forms share. None holds an unbounded quantifier. */

/** Not inside a word: `\b` knows no æ, ø, å. */
export const WORD_START = "(?<![\\wÀ-ÖØ-öø-ÿ])";
export const WORD_END = "(?![\\wÀ-ÖØ-öø-ÿ])";
/** White space between the parts of one expression, a line break and OCR's extra spaces included. */
export const GAP = "[\\s\\u00a0]{0,6}";
export const SPACE = "[\\s\\u00a0]{1,6}";

/** The months in order. */
export const MONTH_NAMES = [
  "januar",
  "februar",
  "marts",
  "april",
  "maj",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "december",
] as const;

/** What papers shorten the months to, with or without a dot, and which month it is. */
export const SHORT_MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  febr: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  okt: 10,
  nov: 11,
  dec: 12,
};

const MONTHS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(MONTH_NAMES.map((name, index) => [name, index + 1])),
  // Pages made by programs write them in English.
  may: 5,
};
const NAMES = MONTH_NAMES.join("|");

/** Full names and the abbreviations with or without a dot. */
export const MONTH =
  `(?:${NAMES}|` +
  "january|february|march|may|june|july|october|" +
  `(?:${Object.keys(SHORT_MONTHS).join("|")})` +
  "(?![\\wÀ-ÖØ-öø-ÿ])\\.?)(?![\\wÀ-ÖØ-öø-ÿ])";
/** Full names only: an abbreviation without a day beside it is as often another word. */
export const MONTH_NAME = `(?:${NAMES})(?![\\wÀ-ÖØ-öø-ÿ])`;

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
