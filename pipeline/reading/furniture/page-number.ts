/** A small Roman number alone on its line, as prefaces and annexes are paged. */
const romanAlone = /^[\s–—-]*(?<number>x{0,3}(?:ix|iv|v?i{0,3}))[\s–—.-]*$/u;
const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function romanValue(line: string): number | undefined {
  const letters = romanAlone.exec(line)?.groups?.number ?? "";
  if (letters === "") return undefined;
  const values = [...letters].map((letter) => romanDigits[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** A line with its numbers taken out, so that lines which differ only in them are alike. */
export function keyOf(line: string): string {
  if (romanValue(line) !== undefined) return "#";
  return line.toLowerCase().replace(/\d+/g, "#").replace(/\s+/g, " ").trim();
}

export function numbersIn(line: string): number[] {
  const roman = romanValue(line);
  if (roman !== undefined) return [roman];
  return (line.match(/\d{1,9}/g) ?? []).map(Number);
}

/** Words whose number counts what the paper is about; such a line is never furniture for its number alone. */
const counting =
  /(?:^|[^\p{L}])(?:punkt|pkt|sag|sager|bilag|nr|kapitel|afsnit|del|emne|ad|stk|litra|lokalplan|matr|paragraf|artikel|tema|fase|trin|mål|spørgsmål|tabel|figur|skema|møde)\.?:? ?(?:nr\.? ?)?#|§+ ?#/u;

/** What is left of a page number when its figures are out: `side # af #`, `- # -`, `#/#`, `#`. */
const pageNumber =
  /^[\s|()[\]<>–—-]*(?:(?:side|s|page|pag|seite|p|blad)\.?:? ?)?#(?: ?(?:\/|af|of|von|-|–) ?#)?[\s|()[\]<>–—.-]*$/u;

/** True where the line says nothing but the number of its page. */
export function isPageNumber(line: string): boolean {
  return pageNumber.test(keyOf(line));
}

/** True where the line says so with a word (`side 3`, `3 af 7`, `3/7`), and is not just a number. */
export function isNamedPageNumber(line: string): boolean {
  return isPageNumber(line) && /\p{L}|\/|# ?[-–] ?#/u.test(keyOf(line));
}

/** A word and the number of what it names (`Høringssvar 4`, `Delområde 2`, `Sagsnr. 0418`): one a page, and no page's. */
const namedThing = /(?<=^|[^\p{L}])(?<word>\p{L}{2,40})\.?:? ?#(?:[-/.]#){0,3}$/u;
/** Words that stand before the number of a page without naming anything that is counted. */
const pageWord =
  /^(?:side|pag|page|seite|blad|\p{L}{0,30}(?:kommune|amt|region|råd|rådet|udvalg|udvalget|bestyrelse|bestyrelsen|referat|dagsorden|notat))$/u;

/** A number before a full stop, at the start of a line, is that of an item (`3. Title`). */
const itemNumber = /^[\s\p{P}]*#[.)] ?\p{L}/u;

/** True where a number of the line is that of what the paper is about. `column` is which of its numbers runs, if known. */
export function countsContent(line: string, column?: number): boolean {
  const key = keyOf(line);
  // Cells apart: a header at the left and the page's number at the right.
  const isLast = column === undefined || column === numbersIn(line).length - 1;
  const word = !isLast || /\S {2,}\d+\s*$/u.test(line) ? undefined : namedThing.exec(key)?.groups?.word;
  const namesThing = word !== undefined && !pageWord.test(word);
  return namesThing || counting.test(key) || itemNumber.test(key);
}

/**
 * Which number of a line runs with its page: the same distance from the page's number on all of them, while the other
 * numbers stay. `undefined` where none does, `"none"` where no number changes at all.
 */
export function runningNumber(
  members: readonly { readonly page: number; readonly text: string }[],
): number | "none" | undefined {
  const rows = members.map(({ page, text }) => ({ page, numbers: numbersIn(text) }));
  const width = rows[0]?.numbers.length ?? 0;
  if (rows.some(({ numbers }) => numbers.length !== width)) return undefined;
  let running: number | "none" = "none";
  for (let column = 0; column < width; column += 1) {
    const values = rows.map(({ numbers }) => numbers[column] ?? 0);
    if (values.every((value) => value === values[0])) continue;
    const offsets = rows.map(({ page }, at) => (values[at] ?? 0) - page);
    if (running !== "none" || !offsets.every((offset) => offset === offsets[0])) return undefined;
    running = column;
  }
  return running;
}
