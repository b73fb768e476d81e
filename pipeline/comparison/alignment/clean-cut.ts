import type { Match, RangePair } from "./range.ts";

/** Words that damage may have lost or made at a cut. */
const slack = 2;

/**
 * Tells of a stretch whether it was cut out of one place and put in at another with nothing else changed at either: what
 * stood around it stands side by side in the other text. So even words that a paper repeats are seen to have moved.
 * `matches` are the words that are the same and in order.
 */
export function cleanCuts(matches: readonly Match[]): (range: RangePair) => boolean {
  const toNewer = new Map(matches.map(({ older, newer }) => [older, newer]));
  const toOlder = new Map(matches.map(({ older, newer }) => [newer, older]));
  const isClosed = (to: ReadonlyMap<number, number>, start: number, end: number) => {
    const [before, after] = [to.get(start - 1), to.get(end)];
    return before !== undefined && after !== undefined && after > before && after - before <= 1 + slack;
  };
  return ({ oldStart, oldEnd, newStart, newEnd }) =>
    isClosed(toNewer, oldStart, oldEnd) && isClosed(toOlder, newStart, newEnd);
}
