import type { Token } from "../words/token.ts";
import type { Match, RangePair } from "./range.ts";

const opensIn = (tokens: readonly Token[], start: number, end: number): number =>
  tokens.slice(start, end).filter(({ opens }) => opens).length;

/** What lies between where a stretch was and where it is now: moved the other way, it explains the same. */
function jumpedOver(matches: readonly Match[], move: RangePair): RangePair | undefined {
  const after = matches.find(({ newer }) => newer >= move.newEnd)?.older;
  if (after === undefined) return undefined;
  if (after >= move.oldEnd) {
    const first = matches.find(({ older }) => older >= move.oldEnd)?.newer;
    return first === undefined || first >= move.newStart
      ? undefined
      : { oldStart: move.oldEnd, oldEnd: after, newStart: first, newEnd: move.newStart };
  }
  const last = matches.findLast(({ older }) => older < move.oldStart)?.newer;
  return last === undefined || last < move.newEnd
    ? undefined
    : { oldStart: after, oldEnd: move.oldStart, newStart: move.newEnd, newEnd: last + 1 };
}

/** Of the two ways to tell a move, the one that moves fewer sentences, headings and list points. */
export function simplerMove(older: readonly Token[], matches: readonly Match[], move: RangePair): RangePair {
  const other = jumpedOver(matches, move);
  if (!other) return move;
  const words = Math.min(other.oldEnd - other.oldStart, other.newEnd - other.newStart);
  const fewer = opensIn(older, other.oldStart, other.oldEnd) < opensIn(older, move.oldStart, move.oldEnd);
  return fewer && words > 0 ? other : move;
}
