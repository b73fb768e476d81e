import type { Match, RangePair } from "./range.ts";

/** A stretch that changed places with fewer words than this has not moved. */
const fewestCrossed = 2;

const wordsIn = ({ oldStart, oldEnd, newStart, newEnd }: RangePair): number =>
  Math.min(oldEnd - oldStart, newEnd - newStart);

/** Number of the words that stand before a stretch in one text and after it in the other. */
function crossed(move: RangePair, matches: readonly Match[], others: readonly RangePair[]): number {
  const words = matches.filter(({ older, newer }) => older < move.oldStart !== newer < move.newStart).length;
  return others
    .filter(({ oldStart, newStart }) => oldStart < move.oldStart !== newStart < move.newStart)
    .reduce((sum, other) => sum + wordsIn(other), words);
}

/**
 * The stretches that are where they were once others are known to have moved: what a moved sentence jumped over has
 * not moved too. Of stretches that only changed places with one another, the longest are the ones that stayed.
 * `matches` are the words that are the same and in order.
 */
export function stayedInPlace(
  moves: readonly RangePair[],
  matches: readonly Match[],
): ReadonlySet<RangePair> {
  const stayed: RangePair[] = [];
  for (const move of moves.toSorted((one, other) => wordsIn(other) - wordsIn(one))) {
    if (crossed(move, matches, stayed) < fewestCrossed) stayed.push(move);
  }
  return new Set(stayed);
}
