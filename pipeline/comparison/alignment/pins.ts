import type { Token } from "../words/token.ts";
import { inOrder } from "./anchors.ts";
import { alignGap } from "./gap.ts";
import type { Match, RangePair } from "./range.ts";
import type { Similarity } from "./similarity.ts";

/** An item that stands in both papers: the offsets where it begins. */
export interface SharedItem {
  readonly older: number;
  readonly newer: number;
}

/** Index of the first token at an offset or after it. */
function tokenAt(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The items that are in the same order in both, as indexes of their first words. */
export function pinsOf(
  items: readonly SharedItem[],
  older: readonly Token[],
  newer: readonly Token[],
): readonly Match[] {
  const pins = items
    .toSorted((one, other) => one.older - other.older)
    .map((item) => ({ older: tokenAt(older, item.older), newer: tokenAt(newer, item.newer) }));
  return inOrder(pins);
}

/** Words at the beginning of an item that are looked at, and how many of them must be the same. */
const firstWords = 6;
const fewestSame = 2;

/**
 * The items that begin alike in both: a number of a case alone does not tell where an item begins, for the end of the one
 * before it (`Punkt 3` over its decision) may be taken for the head.
 */
export function beginningAlike(
  items: readonly SharedItem[],
  older: readonly Token[],
  newer: readonly Token[],
  similarity: Similarity,
): readonly SharedItem[] {
  return items.filter((item) => {
    const [oldStart, newStart] = [tokenAt(older, item.older), tokenAt(newer, item.newer)];
    const oldEnd = Math.min(older.length, oldStart + firstWords);
    const newEnd = Math.min(newer.length, newStart + firstWords);
    const same = alignGap(older, newer, { oldStart, oldEnd, newStart, newEnd }, similarity).filter(
      (match) => {
        const [left, right] = [older[match.older], newer[match.newer]];
        return left !== undefined && right !== undefined && similarity.same(left, right);
      },
    );
    return same.length >= Math.min(fewestSame, oldEnd - oldStart, newEnd - newStart);
  });
}

/** The items that no sentence that kept its place stands on the other side of: an item that moved past one pins nothing. */
export function uncrossed(
  items: readonly SharedItem[],
  kept: readonly Match[],
  older: readonly Token[],
  newer: readonly Token[],
): readonly SharedItem[] {
  return items.filter((item) => {
    const [one, other] = [tokenAt(older, item.older), tokenAt(newer, item.newer)];
    return kept.every((match) => match.older < one === match.newer < other);
  });
}

/** The stretches between pins: words that every item has are not taken for those of another. */
export function betweenPins(pins: readonly Match[], whole: RangePair): readonly RangePair[] {
  const parts: RangePair[] = [];
  let { oldStart, newStart } = whole;
  for (const { older, newer } of [...pins, { older: whole.oldEnd, newer: whole.newEnd }]) {
    parts.push({ oldStart, oldEnd: older, newStart, newEnd: newer });
    [oldStart, newStart] = [older, newer];
  }
  return parts;
}
