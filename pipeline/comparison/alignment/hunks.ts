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
  for (let shift = 0; start - shift >= 0; shift++) {
    if (side[start - shift]?.opens && (side[end - shift]?.opens ?? true)) {
      return {
        oldStart: hunk.oldStart - shift,
        oldEnd: hunk.oldEnd - shift,
        newStart: hunk.newStart - shift,
        newEnd: hunk.newEnd - shift,
      };
    }
    const before = side[start - shift - 1];
    const last = side[end - shift - 1];
    if (!before || !last || before.key !== last.key) break;
  }
  return hunk;
}
