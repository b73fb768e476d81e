import type { Token } from "../words/token.ts";
import { alignGap } from "./gap.ts";
import type { Match, RangePair } from "./range.ts";
import type { Similarity } from "./similarity.ts";
import type { Unit } from "./units.ts";

/** Share of the words of the longer of two sentences that must be the same for the one to go with the other. */
const sameShare = 0.5;
/** So short a sentence goes with another as short, whatever it says: `Godkendt`, `Udsat`. */
const fewWords = 2;
/** Longer sentences are told from each other by themselves; also bounds the work. */
const mostWords = 60;
/** Words on either side of a cut by which it is seen to have closed. */
const contextWords = 3;
const fewestContext = 4;

interface Side {
  readonly tokens: readonly Token[];
  readonly units: readonly Unit[];
}

function areAlike(
  older: Side,
  newer: Side,
  one: Unit | undefined,
  other: Unit | undefined,
  similarity: Similarity,
): boolean {
  if (!one || !other) return false;
  const longest = Math.max(one.end - one.start, other.end - other.start);
  if (longest <= fewWords) return one.end - one.start === other.end - other.start;
  if (longest > mostWords) return false;
  const range = { oldStart: one.start, oldEnd: one.end, newStart: other.start, newEnd: other.end };
  const same = alignGap(older.tokens, newer.tokens, range, similarity).filter((match) => {
    const [left, right] = [older.tokens[match.older], newer.tokens[match.newer]];
    return left !== undefined && right !== undefined && similarity.same(left, right);
  });
  return same.length >= sameShare * longest;
}

/** Whether the words on both sides of a stretch of one text stand side by side in the other. */
function closesUp(
  { tokens }: Side,
  start: number,
  end: number,
  other: Side,
  same: (one: Token, two: Token) => boolean,
): boolean {
  const before = tokens.slice(Math.max(0, start - contextWords), start);
  const after = tokens.slice(end, end + contextWords);
  if (before.length === 0 || after.length === 0 || before.length + after.length < fewestContext) return false;
  const context = [...before, ...after];
  const isSame = (index: number, at: number): boolean => {
    const [token, against] = [context[index], other.tokens[at + index]];
    return token !== undefined && against !== undefined && same(token, against);
  };
  const cut = before.length;
  return other.tokens.some((_, at) => {
    if (!isSame(cut - 1, at) || !isSame(cut, at)) return false;
    const unlike = context.filter((_, index) => !isSame(index, at)).length;
    return unlike <= (context.length === 2 * contextWords ? 1 : 0);
  });
}

/** Words between two stretches that moved, at most, for what lies there to have moved along. */
const mostBetween = 40;

/**
 * Joins stretches that moved and follow each other in both texts: what lies between them moved along, however it was
 * changed. `kept` are words that kept their place.
 */
export function movedAlong(moves: readonly RangePair[], kept: readonly Match[]): readonly RangePair[] {
  const byNewer = moves.toSorted((one, other) => one.newStart - other.newStart);
  const joined: RangePair[] = [];
  for (const move of moves.toSorted((one, other) => one.oldStart - other.oldStart)) {
    const last = joined.at(-1);
    const before = byNewer[byNewer.indexOf(move) - 1];
    const isNext =
      last !== undefined &&
      before !== undefined &&
      last.newEnd === before.newEnd &&
      move.newStart >= last.newEnd &&
      move.oldStart - last.oldEnd <= mostBetween &&
      move.newStart - last.newEnd <= mostBetween;
    const isFree =
      isNext &&
      !kept.some(
        ({ older, newer }) =>
          (older >= last.oldEnd && older < move.oldStart) || (newer >= last.newEnd && newer < move.newStart),
      );
    if (isFree) joined[joined.length - 1] = { ...last, oldEnd: move.oldEnd, newEnd: move.newEnd };
    else joined.push(move);
  }
  return joined;
}

/**
 * Widens stretches that surely moved by the sentences beside them that are alike in both texts: those of their paragraph,
 * and others where only then the place they left has closed. Words that every item of a paper repeats go with the item
 * they stand in.
 */
export function widened(
  moves: readonly RangePair[],
  older: Side,
  newer: Side,
  similarity: Similarity,
): readonly RangePair[] {
  const same = (one: Token, two: Token) => similarity.same(one, two);
  const isClosed = ({ oldStart, oldEnd, newStart, newEnd }: RangePair) =>
    closesUp(older, oldStart, oldEnd, newer, same) ||
    closesUp(newer, newStart, newEnd, older, (one, two) => same(two, one));
  const byStart = ({ units }: Side) => new Map(units.map((unit) => [unit.start, unit]));
  const byEnd = ({ units }: Side) => new Map(units.map((unit) => [unit.end, unit]));
  const [oldStarts, newStarts, oldEnds, newEnds] = [
    byStart(older),
    byStart(newer),
    byEnd(older),
    byEnd(newer),
  ];
  const overlaps = (one: RangePair, other: RangePair) =>
    (one.oldStart < other.oldEnd && other.oldStart < one.oldEnd) ||
    (one.newStart < other.newEnd && other.newStart < one.newEnd);
  /** The stretch with the next sentence on that side of it, or with what moved along with it; undefined where none goes with it. */
  const grown = (stretch: RangePair, way: "on" | "back", inParagraph = false): RangePair | undefined => {
    const next = moves.find((one) =>
      way === "on"
        ? one.oldStart === stretch.oldEnd && one.newStart === stretch.newEnd
        : one.oldEnd === stretch.oldStart && one.newEnd === stretch.newStart,
    );
    const one = way === "on" ? oldStarts.get(stretch.oldEnd) : oldEnds.get(stretch.oldStart);
    const other = way === "on" ? newStarts.get(stretch.newEnd) : newEnds.get(stretch.newStart);
    const alike =
      next ??
      (one && other && areAlike(older, newer, one, other, similarity)
        ? { oldStart: one.start, oldEnd: one.end, newStart: other.start, newEnd: other.end }
        : undefined);
    const [edge, otherEdge] =
      way === "on"
        ? [oldEnds.get(stretch.oldEnd), newEnds.get(stretch.newEnd)]
        : [oldStarts.get(stretch.oldStart), newStarts.get(stretch.newStart)];
    const goesOn = one?.paragraph === edge?.paragraph && other?.paragraph === otherEdge?.paragraph;
    if (inParagraph && !next && !goesOn) return undefined;
    if (!alike || (!next && moves.some((move) => overlaps(move, alike)))) return undefined;
    return {
      oldStart: Math.min(stretch.oldStart, alike.oldStart),
      oldEnd: Math.max(stretch.oldEnd, alike.oldEnd),
      newStart: Math.min(stretch.newStart, alike.newStart),
      newEnd: Math.max(stretch.newEnd, alike.newEnd),
    };
  };
  const wide = moves.map((found) => {
    let move = found;
    for (const way of ["on", "back"] as const)
      for (let next = grown(move, way, true); next; next = grown(move, way, true)) move = next;
    if (isClosed(move)) return move;
    let stretch = move;
    for (const way of ["on", "back"] as const)
      for (let next = grown(stretch, way); next; next = grown(stretch, way)) stretch = next;
    return isClosed(stretch) ? stretch : move;
  });
  const kept: RangePair[] = [];
  for (const one of wide.toSorted(
    (left, right) => right.oldEnd - right.oldStart - (left.oldEnd - left.oldStart),
  ))
    if (!kept.some((other) => overlaps(one, other))) kept.push(one);
  return kept.toSorted((left, right) => left.oldStart - right.oldStart);
}
