import type { Token } from "../words/token.ts";
import { alignInOrder } from "./align.ts";
import { uniqueAnchors } from "./anchors.ts";
import type { RangePair } from "./range.ts";
import type { Similarity } from "./similarity.ts";

/** The fewest words that can be told to have moved; shorter ones stand in every paper. */
export const fewestWords = 5;
/** The share of a moved stretch that must be the same words. */
const sameShare = 0.7;

interface Side {
  readonly tokens: readonly Token[];
  /** Index in the whole text of each token. */
  readonly at: readonly number[];
}

function sideOf(tokens: readonly Token[], ranges: readonly (readonly [number, number])[]): Side {
  const at: number[] = [];
  const taken: Token[] = [];
  for (const [start, end] of ranges) {
    for (let index = start; index < end; index++) {
      const token = tokens[index];
      if (!token) continue;
      at.push(index);
      taken.push(token);
    }
  }
  return { tokens: taken, at };
}

/** Grows a seed in one direction over words that are the same, forgiving up to three that are not. */
function grow(
  one: Side,
  other: Side,
  left: number,
  right: number,
  way: 1 | -1,
  similarity: Similarity,
): number {
  let reached = 0;
  let misses = 0;
  for (let step = 1; misses <= 3; step++) {
    const a = one.tokens[left + way * step];
    const b = other.tokens[right + way * step];
    const inRow =
      one.at[left + way * step] === (one.at[left] ?? 0) + way * step &&
      other.at[right + way * step] === (other.at[right] ?? 0) + way * step;
    if (!a || !b || !inRow) break;
    if (similarity.same(a, b)) {
      reached = step;
      misses = 0;
    } else misses++;
  }
  return reached;
}

/** Widens a stretch to the sentence or list point it is most of, as far as it is free on that side. */
function toBounds(side: Side, start: number, end: number): [number, number] {
  let from = start;
  while (
    from > 0 &&
    from > start - 4 &&
    !side.tokens[from]?.opens &&
    side.at[from - 1] === (side.at[from] ?? 0) - 1
  ) {
    from--;
  }
  let to = end;
  while (
    to < side.tokens.length &&
    to < end + 4 &&
    !side.tokens[to - 1]?.closes &&
    side.at[to] === (side.at[to - 1] ?? 0) + 1
  ) {
    to++;
  }
  return [side.tokens[from]?.opens ? from : start, side.tokens[to - 1]?.closes ? to : end];
}

/**
 * Among what is left over on both sides, finds the stretches that are the same words in another place, edited or not.
 * They begin at runs that are unique among what is left and grow from there.
 */
export function findMoves(
  older: readonly Token[],
  newer: readonly Token[],
  hunks: readonly RangePair[],
  similarity: Similarity,
): readonly RangePair[] {
  const removed = sideOf(
    older,
    hunks.map(({ oldStart, oldEnd }) => [oldStart, oldEnd] as const),
  );
  const added = sideOf(
    newer,
    hunks.map(({ newStart, newEnd }) => [newStart, newEnd] as const),
  );
  if (removed.tokens.length < fewestWords || added.tokens.length < fewestWords) return [];
  const all = { oldStart: 0, oldEnd: removed.tokens.length, newStart: 0, newEnd: added.tokens.length };
  const usedOld = new Set<number>();
  const usedNew = new Set<number>();
  const moves: RangePair[] = [];
  for (const size of [4, 3, 2]) {
    for (const { older: left, newer: right } of uniqueAnchors(removed.tokens, added.tokens, all, size)) {
      if (usedOld.has(left) || usedNew.has(right)) continue;
      const back = grow(removed, added, left, right, -1, similarity);
      const on = grow(removed, added, left, right, 1, similarity);
      if (back + on + 1 < fewestWords) continue;
      const [oldFrom, oldTo] = toBounds(removed, left - back, left + on + 1);
      const [newFrom, newTo] = toBounds(added, right - back, right + on + 1);
      const local = { oldStart: oldFrom, oldEnd: oldTo, newStart: newFrom, newEnd: newTo };
      const matches = alignInOrder(removed.tokens, added.tokens, local, similarity);
      const same = matches.filter(({ older: a, newer: b }) => {
        const one = removed.tokens[a];
        const other = added.tokens[b];
        return one !== undefined && other !== undefined && similarity.same(one, other);
      }).length;
      if (same < fewestWords || same < sameShare * Math.max(oldTo - oldFrom, newTo - newFrom)) continue;
      if (rangeHas(usedOld, oldFrom, oldTo) || rangeHas(usedNew, newFrom, newTo)) continue;
      for (let index = oldFrom; index < oldTo; index++) usedOld.add(index);
      for (let index = newFrom; index < newTo; index++) usedNew.add(index);
      moves.push({
        oldStart: removed.at[oldFrom] ?? 0,
        oldEnd: (removed.at[oldTo - 1] ?? 0) + 1,
        newStart: added.at[newFrom] ?? 0,
        newEnd: (added.at[newTo - 1] ?? 0) + 1,
      });
    }
  }
  return moves.sort((one, other) => one.newStart - other.newStart);
}

function rangeHas(used: ReadonlySet<number>, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (used.has(index)) return true;
  return false;
}
