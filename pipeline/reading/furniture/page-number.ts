/** A line with its numbers taken out, so that lines which differ only in them are alike. */
export function keyOf(line: string): string {
  return line.toLowerCase().replace(/\d+/g, "#").replace(/\s+/g, " ").trim();
}

export function numbersIn(line: string): number[] {
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

/** A number before a full stop, at the start of a line, is that of an item (`3. Title`). */
const itemNumber = /^[\s\p{P}]*#[.)] ?\p{L}/u;

export function countsContent(line: string): boolean {
  const key = keyOf(line);
  return counting.test(key) || itemNumber.test(key);
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
