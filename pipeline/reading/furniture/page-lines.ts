import type { PageReading } from "../../../schemas/reading.ts";

/** A line of a page that is not empty. */
export interface PageLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Middle of the line, 0 at the top of the page and 1 at its foot; null where the page has no boxes. */
  readonly y: number | null;
}

/** A line at the head or foot of one page. */
export interface EdgeLine extends PageLine {
  readonly page: number;
  readonly zone: "head" | "foot";
  /** How many lines stand between it and the edge. */
  readonly depth: number;
}

/** The lines of a page that are not empty, in the order of its text. */
export function linesOfPage(page: PageReading): PageLine[] {
  const middles = new Map<number, { sum: number; count: number }>();
  const starts: number[] = [];
  for (const match of page.text.matchAll(/[^\n]+/g)) if (match[0].trim() !== "") starts.push(match.index);
  let at = 0;
  for (const { span, box } of page.words) {
    while ((starts[at + 1] ?? Infinity) <= span.start) at += 1;
    const start = starts[at] ?? 0;
    const { sum, count } = middles.get(start) ?? { sum: 0, count: 0 };
    middles.set(start, { sum: sum + (box[1] + box[3]) / 2, count: count + 1 });
  }
  return starts.map((start) => {
    const found = page.text.indexOf("\n", start);
    const end = found < 0 ? page.text.length : found;
    const middle = middles.get(start);
    const y = middle && page.height > 0 ? middle.sum / middle.count / page.height : null;
    return { start, end, text: page.text.slice(start, end), y };
  });
}
