/** Danish months, in order; the abbreviations are those that papers use with or without a dot. */
export const months: readonly string[] = [
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
];

const abbreviations: Readonly<Record<string, number>> = {
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

/** The short forms of the months. */
export const shortMonths: readonly string[] = Object.keys(abbreviations);

/** 1..12 for a month as written, in any case; undefined for any other word. */
export function monthNumber(word: string): number | undefined {
  const lower = word.toLowerCase();
  const index = months.indexOf(lower);
  return index >= 0 ? index + 1 : abbreviations[lower];
}

/** Alternatives for a regex, longest first, so that `sept` is not read as `sep`. */
export const monthPattern = [...months, ...Object.keys(abbreviations)]
  .sort((left, right) => right.length - left.length)
  .join("|");
