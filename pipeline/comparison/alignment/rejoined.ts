import type { Match, RangePair } from "./range.ts";

/**
 * Joins words that are gone with the words that came in their place, where something that moved stands between the two:
 * they have the same neighbour, before them or behind them, in both texts. `matches` are the words that are the same and
 * in order.
 */
export function rejoined(hunks: readonly RangePair[], matches: readonly Match[]): readonly RangePair[] {
  const toNewer = new Map(matches.map(({ older, newer }) => [older, newer]));
  const come = hunks.filter(({ oldStart, oldEnd }) => oldStart === oldEnd);
  const beforeWord = new Map(come.map((hunk) => [hunk.newEnd, hunk]));
  const afterWord = new Map(come.map((hunk) => [hunk.newStart - 1, hunk]));
  const taken = new Set<RangePair>();
  const joined = hunks.map((hunk) => {
    if (hunk.oldStart === hunk.oldEnd || hunk.newStart !== hunk.newEnd) return hunk;
    const [next, last] = [toNewer.get(hunk.oldEnd), toNewer.get(hunk.oldStart - 1)];
    const other =
      (next === undefined ? undefined : beforeWord.get(next)) ??
      (last === undefined ? undefined : afterWord.get(last));
    if (!other || taken.has(other)) return hunk;
    taken.add(other);
    return { ...hunk, newStart: other.newStart, newEnd: other.newEnd };
  });
  return joined.filter((hunk) => !taken.has(hunk));
}
