import type { Token } from "../words/token.ts";
import type { Match, RangePair } from "./range.ts";
import type { Similarity } from "./similarity.ts";

/** Stretches where the two texts differ, in order: whatever lies between words that are the same. */
export function hunksOf(
  older: readonly Token[],
  newer: readonly Token[],
  matches: readonly Match[],
  range: RangePair,
  similarity: Similarity,
): readonly RangePair[] {
  const hunks: RangePair[] = [];
  let oldAt = range.oldStart;
  let newAt = range.newStart;
  const close = (oldEnd: number, newEnd: number) => {
    if (oldAt < oldEnd || newAt < newEnd) {
      hunks.push({ oldStart: oldAt, oldEnd, newStart: newAt, newEnd });
    }
  };
  for (const match of matches) {
    const left = older[match.older];
    const right = newer[match.newer];
    if (!left || !right || !similarity.same(left, right)) continue;
    close(match.older, match.newer);
    oldAt = match.older + 1;
    newAt = match.newer + 1;
  }
  close(range.oldEnd, range.newEnd);
  return hunks.map((hunk) => slide(older, newer, hunk));
}

/** The hunk that many words on, or back where `by` is negative. */
function shifted({ oldStart, oldEnd, newStart, newEnd }: RangePair, by: number): RangePair {
  return { oldStart: oldStart + by, oldEnd: oldEnd + by, newStart: newStart + by, newEnd: newEnd + by };
}

/**
 * A word added between two equal ones can be taken for either: an addition or a removal is moved so that it begins
 * where a sentence or list point begins, if it can.
 */
function slide(older: readonly Token[], newer: readonly Token[], hunk: RangePair): RangePair {
  const added = hunk.oldStart === hunk.oldEnd;
  if (!added && hunk.newStart !== hunk.newEnd) return hunk;
  const side = added ? newer : older;
  const start = added ? hunk.newStart : hunk.oldStart;
  const end = added ? hunk.newEnd : hunk.oldEnd;
  const isWhole = (by: number) => side[start + by]?.opens && (side[end + by]?.opens ?? true);
  const same = (one: number, other: number) => {
    const [left, right] = [side[one], side[other]];
    return left !== undefined && right !== undefined && left.key === right.key;
  };
  for (let by = 0; start + by >= 0; by--) {
    if (isWhole(by)) return shifted(hunk, by);
    if (!same(start + by - 1, end + by - 1)) break;
  }
  for (let by = 1; same(start + by - 1, end + by - 1); by++) if (isWhole(by)) return shifted(hunk, by);
  return hunk;
}
