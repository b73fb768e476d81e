/** What OCR takes for one another, each group written as one letter. The pairs are those of repaired and unrepaired scans. */
const ALIKE: Readonly<Record<string, string>> = {
  "1": "i",
  l: "i",
  "|": "i",
  "!": "i",
  í: "i",
  "0": "o",
  ø: "o",
  ö: "o",
  ó: "o",
  "@": "o",
  "5": "s",
  $: "s",
  "8": "b",
  å: "a",
  ä: "a",
  á: "a",
  à: "a",
  æ: "a",
  é: "e",
  è: "e",
  ü: "u",
};

/**
 * A short text with what OCR confuses made equal (`Bes1utning`, `lndstilling`, `Okonomiske`), lower case, one blank
 * between words, no punctuation at its ends. For looking words up; never for showing.
 */
export function fold(text: string): string {
  let out = "";
  for (const char of text.toLowerCase()) {
    const code = char.charCodeAt(0);
    if (code <= 32 || code === 0xa0) {
      if (out !== "" && !out.endsWith(" ")) out += " ";
      continue;
    }
    out += ALIKE[char] ?? char;
  }
  return out
    .replace(/ae/g, "a")
    .replace(/aa/g, "a")
    .replace(/oe/g, "o")
    .replace(/rn/g, "m")
    .replace(/^[^\p{L}\p{N}]{1,400}|[^\p{L}\p{N}]{1,400}$/gu, "");
}

/** Whether two folded texts differ in at most `limit` letters (Levenshtein, stopped as soon as the limit is passed). */
export function withinEdits(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j += 1) {
      const change = (previous[j - 1] ?? 0) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      const value = Math.min(change, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      row.push(value);
      if (value < best) best = value;
    }
    if (best > limit) return false;
    previous = row;
  }
  return (previous[b.length] ?? limit + 1) <= limit;
}
