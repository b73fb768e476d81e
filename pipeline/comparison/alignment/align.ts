import type { Token } from "../words/token.ts";
import { inOrder, uniqueAnchors } from "./anchors.ts";
import { alignGap } from "./gap.ts";
import type { Match, RangePair } from "./range.ts";
import type { Similarity } from "./similarity.ts";

/** Lengths of the runs that anchor the alignment, tried one after the other in what the longer ones leave open. */
const anchorSizes = [5, 3, 2, 1] as const;
/** Stretches whose product of lengths is no larger are aligned word by word. */
const gapLimit = 60_000;

function without(range: RangePair): boolean {
  return range.oldStart >= range.oldEnd || range.newStart >= range.newEnd;
}

/** Pairs the words of two texts in order. Words that differ may be paired; words left over are in neither. */
export function alignInOrder(
  older: readonly Token[],
  newer: readonly Token[],
  range: RangePair,
  similarity: Similarity,
  level = 0,
): readonly Match[] {
  const matches: Match[] = [];
  let { oldStart, oldEnd, newStart, newEnd } = range;
  const same = (left: number, right: number) => {
    const one = older[left];
    const other = newer[right];
    return one !== undefined && other !== undefined && one.key === other.key;
  };
  while (oldStart < oldEnd && newStart < newEnd && same(oldStart, newStart)) {
    matches.push({ older: oldStart++, newer: newStart++ });
  }
  const tail: Match[] = [];
  while (oldStart < oldEnd && newStart < newEnd && same(oldEnd - 1, newEnd - 1)) {
    tail.push({ older: --oldEnd, newer: --newEnd });
  }
  const rest = { oldStart, oldEnd, newStart, newEnd };
  if (!without(rest)) matches.push(...alignRest(older, newer, rest, similarity, level));
  return [...matches, ...tail.reverse()];
}

function alignRest(
  older: readonly Token[],
  newer: readonly Token[],
  range: RangePair,
  similarity: Similarity,
  level: number,
): readonly Match[] {
  const product = (range.oldEnd - range.oldStart) * (range.newEnd - range.newStart);
  const size = anchorSizes[level];
  if (product <= gapLimit) return alignGap(older, newer, range, similarity);
  if (size === undefined) return [];
  const chain = inOrder(uniqueAnchors(older, newer, range, size));
  const matches: Match[] = [];
  let oldAt = range.oldStart;
  let newAt = range.newStart;
  for (const anchor of chain) {
    if (anchor.older < oldAt || anchor.newer < newAt) continue;
    const gap = { oldStart: oldAt, oldEnd: anchor.older, newStart: newAt, newEnd: anchor.newer };
    if (!without(gap)) matches.push(...alignInOrder(older, newer, gap, similarity, level + 1));
    for (let offset = 0; offset < size; offset++) {
      matches.push({ older: anchor.older + offset, newer: anchor.newer + offset });
    }
    oldAt = anchor.older + size;
    newAt = anchor.newer + size;
  }
  const last = { oldStart: oldAt, oldEnd: range.oldEnd, newStart: newAt, newEnd: range.newEnd };
  if (!without(last)) matches.push(...alignInOrder(older, newer, last, similarity, level + 1));
  return matches;
}
