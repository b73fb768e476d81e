import type { Span } from "../../schemas/span.ts";
import { lineStart } from "../text/lines.ts";

const LONGEST_BEFORE = 500;
const LONGEST_AFTER = 400;
const OPENING =
  /[.!?]["”»)]?[\s\u00a0]{1,12}(?=[A-ZÆØÅ•–"”»])|:[\s\u00a0]{0,4}\n|\n[\s\u00a0]{0,24}(?=[A-ZÆØÅ•▪◦–-]|\d)/g;
const CLOSING =
  /[.!?]["”»)]?(?=[\s\u00a0]{1,12}[A-ZÆØÅ•–"”»(]|[\s\u00a0]{0,12}$)|\n[\s\u00a0]{0,24}(?=[A-ZÆØÅ•▪◦–-]|\d)/g;
const ITEM = /^[\s\u00a0]{0,24}(?:[•▪◦–-]|\d{1,2}[.)])[\s\u00a0]/;
const BLANK = /^\n[ \t\u00a0]{0,20}\n/;
/** A line shorter than this that is followed by a capital is a heading or a row; a longer one goes on below. */
const FULL_LINE = 52;

/** Whether a line ends at `at` for good, or only wraps there. */
function endsLine(text: string, at: number): boolean {
  if (text[at] !== "\n") return true;
  if (ITEM.test(text.slice(at + 1, at + 32)) || BLANK.test(text.slice(at, at + 24))) return true;
  let end = at;
  while (end > 0 && /[\s\u00a0]/.test(text[end - 1] ?? "")) end -= 1;
  return end - lineStart(text, end) < FULL_LINE;
}

/** The sentence or the list item around a place, without the white space at its ends. */
export function clauseAround(text: string, { start, end }: Span): Span {
  const floor = Math.max(0, start - LONGEST_BEFORE);
  let from = floor;
  // One character more, so that a sentence that begins with the deadline itself is seen to begin.
  for (const opening of text.slice(floor, start + 1).matchAll(OPENING)) {
    if (floor + opening.index + opening[0].length > start) continue;
    if (endsLine(text, floor + opening.index)) from = floor + opening.index + opening[0].length;
  }
  const rest = text.slice(end, end + LONGEST_AFTER);
  const closing = [...rest.matchAll(CLOSING)].find((one) => endsLine(text, end + one.index));
  let to = end + (closing?.index ?? rest.length);
  while (from < start && /[\s\u00a0•▪◦–-]/.test(text[from] ?? "")) from += 1;
  while (to > end && /[\s\u00a0]/.test(text[to - 1] ?? "")) to -= 1;
  return { start: from, end: to };
}

export function oneLine(text: string): string {
  return text.replace(/[\s\u00a0]{1,40}/g, " ").trim();
}

export function clauseText(text: string, span: Span): string {
  const { start, end } = clauseAround(text, span);
  return text.slice(start, end);
}
