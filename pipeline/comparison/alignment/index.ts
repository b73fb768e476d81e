import type { Token } from "../words/token.ts";
import { alignInOrder } from "./align.ts";
import { hunksOf } from "./hunks.ts";
import { findMoves } from "./moves.ts";
import type { Match, RangePair } from "./range.ts";
import { Similarity } from "./similarity.ts";

export interface Alignment {
  /** Words that stand in both texts, in order, damage aside. */
  readonly matches: readonly Match[];
  /** What differs in place. */
  readonly hunks: readonly RangePair[];
  /** What stands in another place, with what differs inside it. */
  readonly moves: readonly { readonly range: RangePair; readonly hunks: readonly RangePair[] }[];
  readonly similarity: Similarity;
}

/** Takes the moved stretches out of the hunks; what is left of a hunk stays a hunk. */
function withoutMoves(hunks: readonly RangePair[], moves: readonly RangePair[]): RangePair[] {
  const cut = (ranges: (readonly [number, number])[], [from, to]: readonly [number, number]) =>
    ranges.flatMap(([start, end]) =>
      to <= start || end <= from
        ? [[start, end] as const]
        : [[start, Math.max(start, from)] as const, [Math.min(end, to), end] as const].filter(
            ([a, b]) => a < b,
          ),
    );
  return hunks.flatMap((hunk) => {
    let olds: (readonly [number, number])[] = [[hunk.oldStart, hunk.oldEnd]];
    let news: (readonly [number, number])[] = [[hunk.newStart, hunk.newEnd]];
    const touched = moves.filter(
      (move) =>
        (move.oldStart < hunk.oldEnd && hunk.oldStart < move.oldEnd) ||
        (move.newStart < hunk.newEnd && hunk.newStart < move.newEnd),
    );
    if (touched.length === 0) return [hunk];
    for (const move of touched) {
      olds = cut(olds, [move.oldStart, move.oldEnd]);
      news = cut(news, [move.newStart, move.newEnd]);
    }
    olds = olds.filter(([a, b]) => a < b);
    news = news.filter(([a, b]) => a < b);
    const parts: RangePair[] = [];
    for (let index = 0; index < Math.max(olds.length, news.length); index++) {
      const [oldStart, oldEnd] = olds[index] ?? [hunk.oldEnd, hunk.oldEnd];
      const [newStart, newEnd] = news[index] ?? [hunk.newEnd, hunk.newEnd];
      parts.push({ oldStart, oldEnd, newStart, newEnd });
    }
    return parts;
  });
}

/** Aligns two texts, in order first, then what moved. */
export function align(older: readonly Token[], newer: readonly Token[]): Alignment {
  const similarity = new Similarity();
  const whole = { oldStart: 0, oldEnd: older.length, newStart: 0, newEnd: newer.length };
  const matches = alignInOrder(older, newer, whole, similarity);
  const hunks = hunksOf(older, newer, matches, whole, similarity);
  const moved = findMoves(older, newer, hunks, similarity);
  const moves = moved.map((range) => ({
    range,
    hunks: hunksOf(older, newer, alignInOrder(older, newer, range, similarity), range, similarity),
  }));
  return { matches, hunks: withoutMoves(hunks, moved), moves, similarity };
}
