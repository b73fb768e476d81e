import type { Match, RangePair } from "./range.ts";

interface Segment {
  readonly range: RangePair;
  readonly weight: number;
}

/** Parts what is in order at every place where something moved to or from. */
function segmentsInOrder(matches: readonly Match[], moves: readonly RangePair[]): readonly RangePair[] {
  const olds = moves.map(({ oldStart }) => oldStart).sort((left, right) => left - right);
  const news = moves.map(({ newStart }) => newStart).sort((left, right) => left - right);
  const segments: RangePair[] = [];
  let [oldCut, newCut] = [0, 0];
  for (const { older, newer } of matches) {
    let isCut = segments.length === 0;
    while ((olds[oldCut] ?? Infinity) <= older) [oldCut, isCut] = [oldCut + 1, true];
    while ((news[newCut] ?? Infinity) <= newer) [newCut, isCut] = [newCut + 1, true];
    const last = segments.at(-1);
    if (!last || isCut)
      segments.push({ oldStart: older, oldEnd: older + 1, newStart: newer, newEnd: newer + 1 });
    else segments[segments.length - 1] = { ...last, oldEnd: older + 1, newEnd: newer + 1 };
  }
  return segments;
}

/** The heaviest segments that are in the same order in both texts; `segments` are in the order of the older one. */
function heaviestInOrder(segments: readonly Segment[]): ReadonlySet<Segment> {
  const best: number[] = [];
  const previous: number[] = [];
  let last = -1;
  segments.forEach((segment, index) => {
    best[index] = segment.weight;
    previous[index] = -1;
    for (let before = 0; before < index; before++) {
      const sum = (best[before] ?? 0) + segment.weight;
      if (
        (segments[before]?.range.newStart ?? Infinity) < segment.range.newStart &&
        sum > (best[index] ?? 0)
      ) {
        best[index] = sum;
        previous[index] = before;
      }
    }
    if (last < 0 || (best[index] ?? 0) > (best[last] ?? 0)) last = index;
  });
  const chosen = new Set<Segment>();
  for (let at = last; at >= 0; at = previous[at] ?? -1) {
    const segment = segments[at];
    if (segment) chosen.add(segment);
  }
  return chosen;
}

/** Segments that follow each other in both texts, with nothing between them that stayed, moved together. */
function together(segments: readonly Segment[], stayed: ReadonlySet<Segment>): readonly RangePair[] {
  const newer = segments.toSorted((one, other) => one.range.newStart - other.range.newStart);
  const rank = new Map(newer.map((segment, index) => [segment, index]));
  const moves: RangePair[] = [];
  let last: Segment | undefined;
  for (const segment of segments) {
    const before = moves.at(-1);
    const goesOn = last !== undefined && rank.get(segment) === (rank.get(last) ?? 0) + 1;
    if (stayed.has(segment)) last = undefined;
    else {
      const { oldEnd, newEnd } = segment.range;
      if (before && goesOn) moves[moves.length - 1] = { ...before, oldEnd, newEnd };
      else moves.push(segment.range);
      last = segment;
    }
  }
  return moves;
}

/**
 * Of all that stands in both texts, tells the least to have moved: the heaviest segments that are in the same order in
 * both kept their place. `matches` are the words that are the same and in order, `weighs` tells how much a stretch of
 * the older text weighs.
 */
export function toldMoves(
  matches: readonly Match[],
  moves: readonly RangePair[],
  weighs: (start: number, end: number) => number,
): readonly RangePair[] {
  const segments = [...segmentsInOrder(matches, moves), ...moves]
    .sort((one, other) => one.oldStart - other.oldStart)
    .map((range) => ({ range, weight: weighs(range.oldStart, range.oldEnd) }));
  return together(segments, heaviestInOrder(segments));
}
