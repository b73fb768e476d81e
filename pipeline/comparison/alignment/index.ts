import type { Token } from "../words/token.ts";
import { alignInOrder } from "./align.ts";
import { uniqueAnchors } from "./anchors.ts";
import { withoutChance } from "./chance.ts";
import { hunksOf } from "./hunks.ts";
import { stayedInPlace } from "./in-place.ts";
import { simplerMove } from "./jumped-over.ts";
import { movedLandmarks } from "./landmarks.ts";
import { findMoves } from "./moves.ts";
import type { Match, RangePair } from "./range.ts";
import { Similarity } from "./similarity.ts";

/** A stretch that is in another place; `moved` is false where it only seems so, for others moved past it. */
export interface Move {
  readonly range: RangePair;
  readonly hunks: readonly RangePair[];
  readonly moved: boolean;
}

export interface Alignment {
  /** Words that stand in both texts, in order, damage aside. */
  readonly matches: readonly Match[];
  /** What differs in place. */
  readonly hunks: readonly RangePair[];
  /** What stands in another place, with what differs inside it. */
  readonly moves: readonly Move[];
  readonly similarity: Similarity;
  /** Whether a stretch holds words that stand once in each text, so that it can be told from what papers repeat. */
  isDistinct(range: RangePair): boolean;
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

/** Words in a row that stand once in each text and in no other place: what every paper repeats has none. */
const distinctRun = 3;
/** A stretch of so many words is not repeated by chance. */
const longStretch = 16;

/** Whether a stretch holds words that stand nowhere else, so that it must be the same stretch in both texts. */
function isDistinct(unique: readonly Match[], move: RangePair): boolean {
  const words = Math.min(move.oldEnd - move.oldStart, move.newEnd - move.newStart);
  if (words >= longStretch) return true;
  return unique.some(
    ({ older, newer }) =>
      move.oldStart <= older &&
      older + distinctRun <= move.oldEnd &&
      move.newStart <= newer &&
      newer + distinctRun <= move.newEnd,
  );
}

/** Indexes of the tokens outside some ranges. */
function outside(length: number, ranges: readonly (readonly [number, number])[]): readonly number[] {
  const inside = new Set<number>();
  for (const [start, end] of ranges) for (let index = start; index < end; index++) inside.add(index);
  return Array.from({ length }, (_, index) => index).filter((index) => !inside.has(index));
}

function pick(tokens: readonly Token[], at: readonly number[]): readonly Token[] {
  return at.flatMap((index) => tokens[index] ?? []);
}

/**
 * Aligns two texts: what surely moved is set aside, the rest is aligned in order, and what is left over then is looked
 * through for shorter stretches that moved.
 */
export function align(
  older: readonly Token[],
  newer: readonly Token[],
  texts: readonly [string, string],
): Alignment {
  const similarity = new Similarity();
  const all = { oldStart: 0, oldEnd: older.length, newStart: 0, newEnd: newer.length };
  const unique = uniqueAnchors(older, newer, all, distinctRun);
  const sure = movedLandmarks(older, newer, texts, similarity).filter((move) => isDistinct(unique, move));
  const oldAt = outside(
    older.length,
    sure.map(({ oldStart, oldEnd }) => [oldStart, oldEnd]),
  );
  const newAt = outside(
    newer.length,
    sure.map(({ newStart, newEnd }) => [newStart, newEnd]),
  );
  const [left, right] = [pick(older, oldAt), pick(newer, newAt)];
  const whole = { oldStart: 0, oldEnd: left.length, newStart: 0, newEnd: right.length };
  const aligned = withoutChance(left, right, alignInOrder(left, right, whole, similarity), similarity);
  const first = (at: readonly number[], index: number, length: number) => at[index] ?? length;
  const last = (at: readonly number[], start: number, end: number, length: number) =>
    end > start ? (at[end - 1] ?? 0) + 1 : first(at, end, length);
  const hunks = hunksOf(left, right, aligned, whole, similarity).map((hunk) => ({
    oldStart: first(oldAt, hunk.oldStart, older.length),
    oldEnd: last(oldAt, hunk.oldStart, hunk.oldEnd, older.length),
    newStart: first(newAt, hunk.newStart, newer.length),
    newEnd: last(newAt, hunk.newStart, hunk.newEnd, newer.length),
  }));
  const open = withoutMoves(hunks, sure);
  const matches = aligned.map(({ older: one, newer: other }) => ({
    older: oldAt[one] ?? 0,
    newer: newAt[other] ?? 0,
  }));
  const found = findMoves(older, newer, open, similarity).map((move) => ({
    move,
    told: simplerMove(older, matches, move),
  }));
  const inside = (range: RangePair) =>
    hunksOf(older, newer, alignInOrder(older, newer, range, similarity), range, similarity);
  const inOrder = matches.filter((match) => {
    const [left, right] = [older[match.older], newer[match.newer]];
    return left !== undefined && right !== undefined && similarity.same(left, right);
  });
  const stayed = stayedInPlace([...sure, ...found.map(({ move }) => move)], inOrder);
  const moves = [
    ...sure.map((range) => ({ range, hunks: inside(range), moved: !stayed.has(range) })),
    ...found
      .filter(({ told }) => isDistinct(unique, told))
      .map(({ move, told }) => ({ range: told, hunks: inside(move), moved: !stayed.has(move) })),
  ];
  return {
    matches,
    hunks: withoutMoves(
      open,
      found.map(({ move }) => move),
    ),
    moves,
    similarity,
    isDistinct: (range) => isDistinct(unique, range),
  };
}
