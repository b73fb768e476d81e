import type { Token } from "../words/token.ts";
import type { Match, RangePair } from "./range.ts";

/** Where each run of `size` skeletons stands; runs that stand in more than one place are marked -1. */
function uniqueRuns(tokens: readonly Token[], start: number, end: number, size: number): Map<string, number> {
  const runs = new Map<string, number>();
  for (let index = start; index + size <= end; index++) {
    let run = "";
    for (let offset = 0; offset < size; offset++) run += `${tokens[index + offset]?.skeleton ?? ""} `;
    runs.set(run, runs.has(run) ? -1 : index);
  }
  return runs;
}

/** Runs of `size` words that stand exactly once in each text, as pairs of their first words, in the order of the older. */
export function uniqueAnchors(
  older: readonly Token[],
  newer: readonly Token[],
  range: RangePair,
  size: number,
): readonly Match[] {
  const inNewer = uniqueRuns(newer, range.newStart, range.newEnd, size);
  const anchors: Match[] = [];
  for (const [run, index] of uniqueRuns(older, range.oldStart, range.oldEnd, size)) {
    const other = inNewer.get(run);
    if (index >= 0 && other !== undefined && other >= 0) anchors.push({ older: index, newer: other });
  }
  return anchors.sort((left, right) => left.older - right.older);
}

/**
 * The longest part of the anchors that is in the same order in both texts (patience diff: longest increasing
 * subsequence by binary search, so n log n).
 */
export function inOrder(anchors: readonly Match[]): readonly Match[] {
  const tails: number[] = [];
  const previous: number[] = [];
  anchors.forEach((anchor, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((anchors[tails[middle] ?? 0]?.newer ?? 0) < anchor.newer) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  });
  const chain: Match[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const anchor = anchors[at];
    if (anchor) chain.push(anchor);
  }
  return chain.reverse();
}
