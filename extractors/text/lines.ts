import type { Span } from "../../schemas/span.ts";

/** One line of the text. `start` and `end` are offsets into the text; the line break lies outside. */
export interface Line {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** Without white space on either side. */
  readonly text: string;
  readonly blank: boolean;
}

/** Cuts at line breaks and form feeds; a form feed also leaves a blank line, for no paragraph runs over it. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at === text.length ? 10 : text.charCodeAt(at);
    if (code !== 10 && code !== 12 && code !== 0x2028) continue;
    const trimmed = text.slice(start, at).trim();
    lines.push({ index: lines.length, start, end: at, text: trimmed, blank: trimmed === "" });
    start = at + 1;
  }
  return lines;
}

/** From the first to the last character of a run of lines that is not white space or a bar of a table; empty where all are. */
export function inkOf(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isNoInk(text.charCodeAt(start))) start += 1;
  while (end > start && isNoInk(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

const BAR = 124;

function isNoInk(code: number): boolean {
  return (
    code === 32 ||
    code === BAR ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x2028 ||
    code === 0xfeff
  );
}

/** Lines that a paragraph wrapped over, as one; a word cut at the line's end by a hyphen stays as it is printed. */
export function joinLines(lines: readonly string[]): string {
  let joined = "";
  for (const line of lines) {
    const clean = line.replace(/[\s\u00a0]+/g, " ").trim();
    if (clean === "") continue;
    joined = joined === "" ? clean : `${joined} ${clean}`;
  }
  return joined;
}

/** The first line that begins at or after an offset, by binary search; `lines.length` where there is none. */
export function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the line that an offset lies in; the first line where it lies before all of them. */
export function lineHolding(lines: readonly Line[], offset: number): number {
  return Math.max(0, lineAt(lines, offset + 1) - 1);
}

/** A line longer than this is looked through no further back than that for its beginning, so that no text is quadratic. */
const LONGEST_LINE = 600;

/** Where the line begins that an offset lies in; for a very long line a place so far before the offset. */
export function lineStart(text: string, offset: number): number {
  const floor = Math.max(0, offset - LONGEST_LINE);
  return floor + text.slice(floor, offset).lastIndexOf("\n") + 1;
}
