import type { Box } from "../../../schemas/word-box.ts";
import type { PlacedWord } from "./placed-word.ts";

/** Words that stand side by side with no more than a word gap between them: a line, or a cell of a table row. */
export interface Segment {
  readonly words: readonly PlacedWord[];
  readonly box: Box;
  readonly baseline: number;
  readonly fontSize: number;
}

/** Segments on one baseline, from left to right. */
export interface Row {
  readonly segments: readonly Segment[];
  readonly baseline: number;
}

/** Gap, in font sizes, from which two words of a row belong to different cells or columns. */
const cellGap = 1.25;
/** How far baselines of one row may lie apart, in font sizes. */
const baselineTolerance = 0.32;

export function boxAround(boxes: readonly Box[]): Box {
  return boxes.reduce(
    (around, box): Box => [
      Math.min(around[0], box[0]),
      Math.min(around[1], box[1]),
      Math.max(around[2], box[2]),
      Math.max(around[3], box[3]),
    ],
    [Infinity, Infinity, -Infinity, -Infinity] as Box,
  );
}

export function segmentOf(words: readonly PlacedWord[]): Segment {
  const largest = words.reduce((best, word) => (word.fontSize > best.fontSize ? word : best));
  return {
    words,
    box: boxAround(words.map((word) => word.box)),
    baseline: largest.baseline,
    fontSize: largest.fontSize,
  };
}

/** Puts words on common baselines. A raised or lowered small word (a footnote mark) stays with the word it touches. */
export function rowsOf(words: readonly PlacedWord[]): Row[] {
  const largeFirst = words.toSorted((a, b) => b.fontSize - a.fontSize || a.baseline - b.baseline);
  const rows: { baseline: number; words: PlacedWord[] }[] = [];
  const byBaseline = new Map<number, { baseline: number; words: PlacedWord[] }[]>();
  const nearRows = (baseline: number, reach: number) => {
    const found: { baseline: number; words: PlacedWord[] }[] = [];
    for (let bin = Math.floor((baseline - reach) / 4); bin <= Math.floor((baseline + reach) / 4); bin += 1)
      found.push(...(byBaseline.get(bin) ?? []));
    return found;
  };
  for (const word of largeFirst) {
    const near = nearRows(word.baseline, word.fontSize * 1.2);
    const same = near
      .filter((row) => Math.abs(row.baseline - word.baseline) <= word.fontSize * baselineTolerance)
      .sort((a, b) => Math.abs(a.baseline - word.baseline) - Math.abs(b.baseline - word.baseline))[0];
    const touched = same ?? near.find((row) => row.words.some((other) => isRaisedMark(word, other)));
    if (touched) {
      touched.words.push(word);
      continue;
    }
    const row = { baseline: word.baseline, words: [word] };
    rows.push(row);
    const bin = Math.floor(word.baseline / 4);
    byBaseline.set(bin, [...(byBaseline.get(bin) ?? []), row]);
  }
  return rows
    .sort((a, b) => a.baseline - b.baseline)
    .map((row) => ({ baseline: row.baseline, segments: segmentsOf(row.words) }));
}

function isRaisedMark(word: PlacedWord, beside: PlacedWord): boolean {
  const gap = word.box[0] - beside.box[2];
  const apart = Math.abs(beside.baseline - word.baseline);
  return (
    word.fontSize < beside.fontSize * 0.8 &&
    word.text.length <= 4 &&
    gap > -beside.fontSize * 0.3 &&
    gap < beside.fontSize * 0.3 &&
    apart < beside.fontSize * 0.7
  );
}

/** Splits the words of one row where the gap is wider than a word gap. */
export function segmentsOf(words: readonly PlacedWord[]): Segment[] {
  const sorted = words.toSorted((a, b) => a.box[0] - b.box[0]);
  const groups: PlacedWord[][] = [];
  let previous: PlacedWord | undefined;
  for (const word of sorted) {
    const gap = previous ? word.box[0] - previous.box[2] : Infinity;
    const current = groups.at(-1);
    if (current && gap < cellGap * Math.max(word.fontSize, previous?.fontSize ?? 0)) current.push(word);
    else groups.push([word]);
    previous = word;
  }
  return groups.map(segmentOf);
}
