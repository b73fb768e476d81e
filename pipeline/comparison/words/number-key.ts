import { parseNumber } from "../../../extractors/text/numbers.ts";
import { remembered } from "./remembered.ts";

const shapes: Readonly<Record<string, string>> = { O: "0", o: "0", I: "1", l: "1", "|": "1", S: "5" };

/** Words that are articles more often than numbers. */
const articles = /^(?:en|et|én|ét)$/u;

/** What equal numbers share: digits with decimal point, letters that stand for digits read as digits. */
export function canonicalNumber(written: string): string {
  const digits = written.replace(/[OoIlS|]/gu, (letter) => shapes[letter] ?? letter);
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(digits)) return withPoint(digits.replaceAll(".", ""));
  if (/^\d{1,2}[.:]\d{2}$/u.test(digits)) return digits.replace(".", ":");
  return withPoint(digits);
}

/** Decimals behind a point, noughts at their end left out: `1.200,00` is `1.200`. */
function withPoint(digits: string): string {
  const [whole = "", decimals, ...more] = digits.split(",");
  if (decimals === undefined || more.length > 0) return digits.replace(",", ".");
  const kept = decimals.replace(/0+$/u, "");
  return kept === "" ? whole : `${whole}.${kept}`;
}

/** The value of a number written as a word, an `o` read as a nought or not, or undefined; `en` and `et` are left to be articles. */
export const numberWordValue = remembered((word: string): string | undefined => {
  const letters = word.toLowerCase().replaceAll("0", "o");
  const value = /^\p{L}+$/u.test(letters) && !articles.test(letters) ? parseNumber(letters) : undefined;
  return value === undefined ? undefined : String(value);
});
