import type { Span } from "../../../schemas/span.ts";
import { countsContent, isNamedPageNumber, isPageNumber, numbersIn } from "./page-number.ts";

/**
 * Running headers in a text that lost its page breaks: blocks of the same lines around a page number that counts up by
 * one, as programs leave them that turn paged papers into text.
 */

interface TextLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const fewestPages = 3;
/** Lines that a header has at most above and below its page number. */
const reach = 6;
/** Share of the occurrences at which a neighbouring line must say the same. */
const mostly = 0.8;
/** Lines between two page numbers, in the middle: less, and it is a list that counts. */
const shortestPage = 8;

/** Blocks of lines, one for each page found; none where no page number counts up. */
export function headersInText(text: string): Span[][] {
  const lines = [...text.matchAll(/[^\n]*\n?/g)]
    .filter((match) => match[0] !== "")
    .map((match): TextLine => {
      const line = match[0].replace(/\n$/, "");
      return { start: match.index, end: match.index + line.length, text: line.trim() };
    });
  const candidates = lines.flatMap((line, index) => {
    if (line.text.length > 60 || !/\d/.test(line.text) || countsContent(line.text)) return [];
    if (!isPageNumber(line.text) && !/\b(?:side|page)\s+\d/i.test(line.text)) return [];
    return [index];
  });
  for (const places of countingUp(lines, candidates)) {
    const offsets = sameAround(lines, places);
    const named = places.every(
      (at) => isNamedPageNumber(lines[at]?.text ?? "") || /side|page/i.test(lines[at]?.text ?? ""),
    );
    if (!named && offsets.length === 0) continue;
    return places.map((place) =>
      [0, ...offsets]
        .map((offset) => ({ line: lines[place + offset], same: usual(lines, places, offset) }))
        .filter(({ line, same }, at) => line !== undefined && (at === 0 || line.text === same))
        .flatMap(({ line }) => (line ? [{ start: line.start, end: line.end }] : []))
        .sort((a, b) => a.start - b.start),
    );
  }
  return [];
}

/** Places whose last running number rises by one from each to the next, longest first. */
function countingUp(lines: readonly TextLine[], candidates: readonly number[]): number[][] {
  const shapes = new Map<string, number[]>();
  for (const at of candidates) {
    const shape = (lines[at]?.text ?? "").toLowerCase().replace(/\d+/g, "#");
    shapes.set(shape, [...(shapes.get(shape) ?? []), at]);
  }
  const runs: number[][] = [];
  for (const places of shapes.values()) {
    let run: number[] = [];
    let last = Number.NaN;
    for (const place of places) {
      const number = numbersIn(lines[place]?.text ?? "")[0] ?? Number.NaN;
      if (run.length === 0 || number === last + 1) run.push(place);
      else {
        runs.push(run);
        run = [place];
      }
      last = number;
    }
    runs.push(run);
  }
  return runs
    .filter((run) => run.length >= fewestPages && medianGap(run) >= shortestPage)
    .sort((a, b) => b.length - a.length);
}

function medianGap(places: readonly number[]): number {
  const gaps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
}

/** Distances from the page number at which the same line stands on nearly all pages. */
function sameAround(lines: readonly TextLine[], places: readonly number[]): number[] {
  const found: number[] = [];
  for (const step of [-1, 1]) {
    let blanks = 0;
    for (let offset = step; Math.abs(offset) <= reach; offset += step) {
      const same = usual(lines, places, offset);
      const times = places.filter((place) => lines[place + offset]?.text === same).length;
      if (times < places.length * mostly) break;
      blanks = same === "" ? blanks + 1 : 0;
      if (blanks > 1) break;
      if (same !== "") found.push(offset);
    }
  }
  return found;
}

/** What stands at a distance from the page number most often. */
function usual(lines: readonly TextLine[], places: readonly number[], offset: number): string {
  const counts = new Map<string, number>();
  for (const place of places) {
    const text = lines[place + offset]?.text ?? "";
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}
