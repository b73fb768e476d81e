import type { Token } from "../words/token.ts";
import type { Match, RangePair } from "./range.ts";
import { costs, type Similarity } from "./similarity.ts";

/** Aligns two short stretches word by word at the least cost (Needleman–Wunsch); gives the aligned pairs, in order. */
export function alignGap(
  older: readonly Token[],
  newer: readonly Token[],
  range: RangePair,
  similarity: Similarity,
): readonly Match[] {
  const rows = range.oldEnd - range.oldStart;
  const columns = range.newEnd - range.newStart;
  const width = columns + 1;
  const table = new Float64Array((rows + 1) * width);
  const step = new Uint8Array((rows + 1) * width);
  for (let column = 1; column <= columns; column++) {
    table[column] = column * costs.gap;
    step[column] = 2;
  }
  for (let row = 1; row <= rows; row++) {
    table[row * width] = row * costs.gap;
    step[row * width] = 1;
    const left = older[range.oldStart + row - 1];
    for (let column = 1; column <= columns; column++) {
      const right = newer[range.newStart + column - 1];
      if (!left || !right) continue;
      const at = row * width + column;
      const aligned = (table[at - width - 1] ?? 0) + similarity.cost(left, right);
      const without = (table[at - width] ?? 0) + costs.gap;
      const extra = (table[at - 1] ?? 0) + costs.gap;
      const best = Math.min(aligned, without, extra);
      table[at] = best;
      step[at] = best === aligned ? 0 : best === without ? 1 : 2;
    }
  }
  const matches: Match[] = [];
  let row = rows;
  let column = columns;
  while (row > 0 || column > 0) {
    const taken = step[row * width + column];
    if (taken === 0) matches.push({ older: range.oldStart + --row, newer: range.newStart + --column });
    else if (taken === 1) row--;
    else column--;
  }
  return matches.reverse();
}
