import type { Match, RangePair } from "./range.ts";

/** The longest stretch, in words, that is told to have moved in place of what it jumped over. */
const mostWords = 150;
/** Share of the words of such a stretch that must be the same in both texts. */
const sameShare = 0.8;

/**
 * Tells what a stretch has moved past: the words between its two places, where they are the same in both texts and stand
 * close by. `matches` are the words that are the same and in order.
 */
export function stretchesPassed(matches: readonly Match[]): (range: RangePair) => RangePair | undefined {
  const toNewer = new Map(matches.map(({ older, newer }) => [older, newer]));
  return ({ oldStart, oldEnd, newStart, newEnd }) => {
    const forward = inStretch(matches, ({ older, newer }) => older >= oldEnd && newer < newStart);
    const back = inStretch(matches, ({ older, newer }) => older < oldStart && newer >= newEnd);
    const passed = forward ?? back;
    if (!passed || (forward && back)) return undefined;
    const size = Math.max(passed.oldEnd - passed.oldStart, passed.newEnd - passed.newStart);
    if (size > mostWords) return undefined;
    let same = 0;
    for (let at = passed.oldStart; at < passed.oldEnd; at++) if (toNewer.has(at)) same++;
    return same >= sameShare * size ? passed : undefined;
  };
}

function inStretch(matches: readonly Match[], isInside: (match: Match) => boolean): RangePair | undefined {
  const inside = matches.filter(isInside);
  const [first, last] = [inside[0], inside.at(-1)];
  return first && last
    ? { oldStart: first.older, oldEnd: last.older + 1, newStart: first.newer, newEnd: last.newer + 1 }
    : undefined;
}
