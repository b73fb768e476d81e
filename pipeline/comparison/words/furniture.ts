import type { Span } from "../../../schemas/span.ts";

const pageNumber =
  /^[ \t]*(?:[-–][ \t]*)?(?:(?:side|s\.|page)[ \t]*)?\d{1,4}(?:[ \t]*(?:af|\/|of)[ \t]*\d{1,4})?(?:[ \t]*[-–])?[ \t]*$/iu;
const namedPageNumber = /^\s*side\s+\d{1,4}(?:\s+af\s+\d{1,4})?\s*$/iu;

/** How many lines from a page break may still be header or footer. */
const depth = 4;
/** A line that runs through a paper stands in the same place on this share of its pages, and on three or all of them at least. */
const runningShare = 0.3;
const fewestPages = 3;

interface PageLine {
  readonly span: Span;
  readonly line: string;
}

function linesOf(page: string, offset: number): PageLine[] {
  const lines: PageLine[] = [];
  let at = offset;
  for (const line of page.split("\n")) {
    if (line.trim() !== "") lines.push({ span: { start: at, end: at + line.length }, line });
    at += line.length + 1;
  }
  return lines;
}

/**
 * Running headers, footers and page numbers that are still in a text: lines that stand, but for their digits, in the
 * same place next to the page break (form feed) on many pages, and bare `Side 3 af 12`.
 */
export function furnitureOf(text: string): readonly Span[] {
  const found: Span[] = [];
  const places = new Map<string, Span[]>();
  const pages = text.split("\f");
  let offset = 0;
  for (const page of pages) {
    const lines = linesOf(page, offset);
    offset += page.length + 1;
    for (const { span, line } of lines) if (namedPageNumber.test(line)) found.push(span);
    if (pages.length < 2) continue;
    const edges = [
      ...lines.slice(0, depth).map((one, index) => ({ ...one, place: `top ${index}` })),
      ...lines
        .slice(-depth)
        .reverse()
        .map((one, index) => ({ ...one, place: `bottom ${index}` })),
    ];
    for (const { span, line, place } of edges) {
      const shape = `${place} ${line.trim().toLowerCase().replace(/\d+/gu, "#")}`;
      places.set(shape, [...(places.get(shape) ?? []), span]);
    }
    for (const end of [lines[0], lines.at(-1)]) {
      if (end && lines.length > 2 && pageNumber.test(end.line)) found.push(end.span);
    }
  }
  const fewest = Math.max(Math.min(fewestPages, pages.length), runningShare * pages.length);
  for (const spans of places.values()) if (spans.length >= fewest) found.push(...spans);
  return found;
}
