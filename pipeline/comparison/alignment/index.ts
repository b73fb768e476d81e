import type { Token } from "../words/token.ts";
import { alignInOrder } from "./align.ts";
import { withoutChance } from "./chance.ts";
import { cleanCuts } from "./clean-cut.ts";
import { hunksOf } from "./hunks.ts";
import { movedLandmarks } from "./landmarks.ts";
import { fewestWords, findMoves } from "./moves.ts";
import { beginningAlike, betweenPins, pinsOf, type SharedItem, uncrossed } from "./pins.ts";
import type { Match, RangePair } from "./range.ts";
import { rejoined } from "./rejoined.ts";
import { Distinctness } from "./repeats.ts";
import { seated } from "./seated.ts";
import { Similarity } from "./similarity.ts";
import { stretchesPassed } from "./stretches-passed.ts";
import { toldMoves } from "./told-moves.ts";
import { unitsOf, weightsOf } from "./units.ts";
import { movedAlong, widened } from "./widened.ts";

/** One of two texts that are aligned. */
export interface AlignedText {
  readonly tokens: readonly Token[];
  readonly text: string;
  /** Offsets where items, sections and headings begin. */
  readonly heads: readonly number[];
}

export interface Alignment {
  /** Words that stand in both texts, in order, damage aside. */
  readonly matches: readonly Match[];
  /** What differs, in place and inside of what moved. */
  readonly hunks: readonly RangePair[];
  readonly similarity: Similarity;
  /** Whether a stretch that seems to have moved can be told from what papers repeat. */
  canMove(range: RangePair): boolean;
  /** What a stretch that moved and is too common to tell has moved past, where that can be told in its place. */
  passedBy(range: RangePair): RangePair | undefined;
  /** What is told to have moved, `more` being stretches that stand in both texts and were not aligned. */
  movesWith(more: readonly RangePair[]): readonly RangePair[];
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
    const [onlyOld, onlyNew] = [olds[0], news[0]];
    if (onlyOld && onlyNew && olds.length === 1 && news.length === 1)
      return [{ oldStart: onlyOld[0], oldEnd: onlyOld[1], newStart: onlyNew[0], newEnd: onlyNew[1] }];
    const { oldEnd: oldAt, newEnd: newAt } = hunk;
    return [
      ...olds.map(([oldStart, oldEnd]) => ({ oldStart, oldEnd, newStart: newAt, newEnd: newAt })),
      ...news.map(([newStart, newEnd]) => ({ oldStart: oldAt, oldEnd: oldAt, newStart, newEnd })),
    ];
  });
}

/**
 * Leaves out what is the same words and yet not the same stretch: what papers repeat, seemingly gone from one item to
 * another, or having changed places with its like.
 */
function withoutMistaken(
  moves: readonly RangePair[],
  isDistinct: (range: RangePair) => boolean,
  pins: readonly Match[],
): readonly RangePair[] {
  const itemOf = (at: number, side: keyof Match) => pins.filter((pin) => pin[side] <= at).length;
  const unclear = new Set(moves.filter((move) => !isDistinct(move)));
  const crosses = (one: RangePair, other: RangePair) =>
    one.oldStart < other.oldStart !== one.newStart < other.newStart;
  return moves.filter((move) => {
    if (!unclear.has(move)) return true;
    if (itemOf(move.oldStart, "older") !== itemOf(move.newStart, "newer")) return false;
    return ![...unclear].some((other) => crosses(move, other));
  });
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
 * Aligns two texts: what surely moved is set aside, the rest is aligned in order, item by item where `items` tells which
 * stand in both, and what is left over then is looked
 * through for shorter stretches that moved.
 */
export function align(before: AlignedText, after: AlignedText, items: readonly SharedItem[] = []): Alignment {
  const similarity = new Similarity();
  const [older, newer] = [before.tokens, after.tokens];
  const distinctness = new Distinctness(older, newer, similarity);
  const areSame = (match: Match) => {
    const [left, right] = [older[match.older], newer[match.newer]];
    return left !== undefined && right !== undefined && similarity.same(left, right);
  };
  const isDistinct = (range: RangePair) =>
    distinctness.isDistinct(range, alignInOrder(older, newer, range, similarity).filter(areSame).length);
  const landmarks = movedLandmarks(older, newer, [before.text, after.text], similarity);
  const side = ({ tokens, text }: AlignedText) => ({ tokens, units: unitsOf(tokens, text) });
  const distinct = movedAlong(landmarks.moves.filter(isDistinct), landmarks.kept);
  const sure = widened(distinct, side(before), side(after), similarity);
  const shared = beginningAlike(items, older, newer, similarity);
  const fixed = uncrossed(shared, landmarks.kept, older, newer);
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
  const inItems = betweenPins(pinsOf(fixed, left, right), whole).flatMap((part) =>
    alignInOrder(left, right, part, similarity),
  );
  const aligned = withoutChance(left, right, seated(left, right, inItems, similarity), similarity);
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
  const repeated = findMoves(older, newer, open, similarity);
  const found = withoutMistaken(repeated, isDistinct, pinsOf(fixed, older, newer));
  const inside = (range: RangePair) =>
    hunksOf(older, newer, alignInOrder(older, newer, range, similarity), range, similarity);
  const inOrder = matches.filter(areSame);
  const all = [...sure, ...found];
  const weighs = weightsOf(older, before.text, before.heads);
  const wordsIn = ({ oldStart, oldEnd, newStart, newEnd }: RangePair) =>
    Math.min(oldEnd - oldStart, newEnd - newStart);
  const isCut = cleanCuts(inOrder);
  const canMove = (range: RangePair) => isDistinct(range) || isCut(range);
  const passed = stretchesPassed(inOrder);
  return {
    matches,
    passedBy: (range) => {
      const other = passed(range);
      return other && wordsIn(other) >= fewestWords && canMove(other) ? other : undefined;
    },
    hunks: [...rejoined(withoutMoves(open, found), inOrder), ...all.flatMap(inside)],
    movesWith: (more) =>
      toldMoves(inOrder, [...all, ...more], weighs).filter(
        (range) => wordsIn(range) >= fewestWords && canMove(range),
      ),
    similarity,
    canMove,
  };
}
