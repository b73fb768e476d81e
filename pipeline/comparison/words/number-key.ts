const shapes: Readonly<Record<string, string>> = { O: "0", o: "0", I: "1", l: "1", "|": "1", S: "5" };

const inWords: Readonly<Record<string, number>> = {
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
};

/** What equal numbers share: digits with decimal point, letters that stand for digits read as digits. */
export function canonicalNumber(written: string): string {
  const digits = written.replace(/[OoIlS|]/gu, (letter) => shapes[letter] ?? letter);
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(digits)) return digits.replaceAll(".", "").replace(",", ".");
  if (/^\d{1,2}[.:]\d{2}$/u.test(digits)) return digits.replace(".", ":");
  return digits.replace(",", ".");
}

/** The value of a number written as a word, an `o` read as a nought or not, or undefined; `en` and `et` are left to be articles. */
export function numberWordValue(word: string): string | undefined {
  const value = inWords[word.toLowerCase().replaceAll("0", "o")];
  return value === undefined ? undefined : String(value);
}
