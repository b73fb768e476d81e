import { findGutter } from "./columns.ts";
import type { PlacedWord } from "./placed-word.ts";
import { type Row, rowsOf } from "./rows.ts";

const deepest = 12;

/** Blocks of rows in the order in which a person reads them; each block reads straight across and down. */
export function blocksInReadingOrder(words: readonly PlacedWord[], depth = 0): Row[][] {
  if (words.length === 0) return [];
  const rows = rowsOf(words);
  const gutter = depth < deepest ? findGutter(rows) : undefined;
  if (!gutter) return [rows];
  const wordsOf = (some: readonly Row[]) => some.flatMap((row) => row.segments.flatMap((s) => s.words));
  const band = wordsOf(rows.slice(gutter.from, gutter.to));
  return [
    wordsOf(rows.slice(0, gutter.from)),
    band.filter((word) => word.box[0] < gutter.at),
    band.filter((word) => word.box[0] >= gutter.at),
    wordsOf(rows.slice(gutter.to)),
  ].flatMap((part) => blocksInReadingOrder(part, depth + 1));
}
