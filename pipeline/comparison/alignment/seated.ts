import type { Token } from "../words/token.ts";
import type { Match } from "./range.ts";
import type { Similarity } from "./similarity.ts";

type Side = keyof Match;

const otherSide: Readonly<Record<Side, Side>> = { older: "newer", newer: "older" };

/**
 * By how many pairs a stretch that stands on one side only must go on, or back where it is negative, to begin and end
 * with sentences; 0 where it does, or cannot be told from its neighbours. `next` is the pair behind it.
 */
function shiftOf(
  tokens: readonly Token[],
  matches: readonly Match[],
  next: number,
  side: Side,
  similarity: Similarity,
): number {
  const [before, after] = [matches[next - 1], matches[next]];
  if (!before || !after) return 0;
  const [start, end] = [before[side] + 1, after[side]];
  const isWhole = (by: number) => (tokens[start + by]?.opens ?? false) && (tokens[end + by]?.opens ?? true);
  const isSame = (one: number, other: number) => {
    const [left, right] = [tokens[one], tokens[other]];
    return left !== undefined && right !== undefined && similarity.same(left, right);
  };
  const inRow = (from: Match, to: Match | undefined) =>
    to !== undefined && Math.abs(to.older - from.older) === 1 && Math.abs(to.newer - from.newer) === 1;
  for (const way of [-1, 1] as const) {
    let last = way < 0 ? before : after;
    for (let steps = 0; ; steps++) {
      if (isWhole(way * steps)) return way * steps;
      const [one, other] = way < 0 ? [start - steps - 1, end - steps - 1] : [start + steps, end + steps];
      const pair = matches[way < 0 ? next - 1 - steps : next + steps];
      if (!pair || (steps > 0 && !inRow(last, pair)) || !isSame(one, other)) break;
      last = pair;
    }
  }
  return 0;
}

/**
 * Moves what one text has and the other has not so that it begins and ends with sentences, where the sentences beside it
 * end or begin in the same words: of two that end alike the one is gone, not the beginning of the one and the end of the
 * other. Damage aside, for of two such the words that were read well would be preferred wherever they stand.
 */
export function seated(
  older: readonly Token[],
  newer: readonly Token[],
  matches: readonly Match[],
  similarity: Similarity,
): readonly Match[] {
  const result = [...matches];
  for (let next = 1; next < result.length; next++) {
    const [before, after] = [result[next - 1], result[next]];
    if (!before || !after) continue;
    const gaps = { older: after.older - before.older - 1, newer: after.newer - before.newer - 1 };
    for (const side of ["older", "newer"] as const) {
      if (gaps[side] === 0 || gaps[otherSide[side]] > 0) continue;
      const by = shiftOf(side === "older" ? older : newer, result, next, side, similarity);
      const [from, to] = by < 0 ? [next + by, next] : [next, next + by];
      for (let at = from; at < to; at++) {
        const pair = result[at];
        if (pair) result[at] = { ...pair, [side]: pair[side] + (by < 0 ? 1 : -1) * gaps[side] };
      }
    }
  }
  return result;
}
