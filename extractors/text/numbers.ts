/** Numbers in words that papers use for durations and counts; a count past twenty is written in figures. */
const WORDS: Readonly<Record<string, number>> = {
  nul: 0,
  en: 1,
  én: 1,
  et: 1,
  ét: 1,
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  syv: 7,
  otte: 8,
  ni: 9,
  ti: 10,
  elleve: 11,
  tolv: 12,
  tretten: 13,
  fjorten: 14,
  femten: 15,
  seksten: 16,
  sytten: 17,
  atten: 18,
  nitten: 19,
  tyve: 20,
  tredive: 30,
  fyrre: 40,
  halvtreds: 50,
  tres: 60,
  halvfjerds: 70,
  firs: 80,
  halvfems: 90,
};

/** Pattern source of a number in words. */
export const NUMBER_WORD =
  "(?:halvfjerds|halvtreds|halvfems|tredive|seksten|fjorten|tretten|nitten|femten|elleve|sytten|fyrre|atten|tyve|" +
  "tolv|fire|seks|otte|firs|tres|tre|fem|syv|nul|én|ét|en|et|to|ni|ti)";

/**
 * A number as Danish writes it: `1.000` is a thousand, `0,8` a fraction, `1.250.000,-` whole crowns, `fire` four.
 * `undefined` for what is no number.
 */
export function parseNumber(written: string): number | undefined {
  const word = WORDS[written.toLowerCase()];
  if (word !== undefined) return word;
  const figures = written.replace(/[\s\u00a0\u202f]/g, "").replace(/,[-–—]+$/, "");
  if (/^[-–−+]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(figures)) return toNumber(figures.replaceAll(".", ""));
  if (/^[-–−+]?\d+(?:,\d+)?$/.test(figures)) return toNumber(figures);
  if (/^[-–−+]?\d+\.\d{1,2}$/.test(figures)) return toNumber(figures.replace(".", ","));
  return undefined;
}

function toNumber(figures: string): number {
  return Number(figures.replace(/^[–−]/, "-").replace(",", "."));
}
