import type { Token } from "../words/token.ts";
import { alignInOrder } from "./align.ts";
import type { Match, RangePair } from "./range.ts";
import type { Similarity } from "./similarity.ts";
import { type Unit, unitsOf } from "./units.ts";

interface Landmark {
  readonly older: Unit;
  readonly newer: Unit;
  readonly weight: number;
}

/** Words in a run by which candidates are found. */
const runLength = 2;
/** Shorter sentences stand in every paper. */
const fewestWords = 6;
/** A run that stands in more places says nothing about where a sentence went. */
const mostPlaces = 8;
/** Share of its runs that makes a sentence a candidate, and how many candidates are looked at. */
const candidateShare = 0.25;
const mostCandidates = 3;
/** Share of the words of the longer sentence that must be the same, damage aside, and the lead on the next best. */
const sameShare = 0.7;
const clearLead = 0.07;
/** Share of its runs by which a lone candidate needs no closer look. */
const sureShare = 0.6;

function runsIn(tokens: readonly Token[], { start, end }: Unit): readonly string[] {
  const runs: string[] = [];
  for (let index = start; index + runLength <= end; index++) {
    runs.push(`${tokens[index]?.skeleton} ${tokens[index + 1]?.skeleton}`);
  }
  return runs;
}

/** Share of the words of the longer of two sentences that are the same in both, in order. */
function sharedWords(
  older: readonly Token[],
  newer: readonly Token[],
  one: Unit,
  other: Unit,
  similarity: Similarity,
): number {
  const range = { oldStart: one.start, oldEnd: one.end, newStart: other.start, newEnd: other.end };
  const same = alignInOrder(older, newer, range, similarity).filter((match) => {
    const [left, right] = [older[match.older], newer[match.newer]];
    return left !== undefined && right !== undefined && similarity.same(left, right);
  }).length;
  return same / Math.max(one.end - one.start, other.end - other.start);
}

/** The one candidate that has most of the runs where no other has a fair share of them, and is as long. */
function loneCandidate(
  _unit: Unit,
  runs: number,
  ranked: readonly (readonly [number, number])[],
  units: readonly Unit[],
): Unit | undefined {
  const [best, second] = ranked;
  const other = best === undefined ? undefined : units[best[0]];
  if (!best || !other || best[1] < sureShare * runs || (second && second[1] * 2 > best[1])) return undefined;
  return best[1] < sureShare * (other.end - other.start - runLength + 1) ? undefined : other;
}

/** The sentences that stand in both texts and could not be taken for another. */
function landmarksOf(
  older: readonly Token[],
  newer: readonly Token[],
  texts: readonly [string, string],
  similarity: Similarity,
): readonly Landmark[] {
  const newUnits = unitsOf(newer, texts[1]);
  const places = new Map<string, number[]>();
  newUnits.forEach((unit, index) => {
    for (const run of runsIn(newer, unit)) {
      const known = places.get(run);
      if (!known) places.set(run, [index]);
      else if (known.at(-1) !== index) known.push(index);
    }
  });
  const pairs = unitsOf(older, texts[0]).flatMap((unit) => {
    if (unit.end - unit.start < fewestWords) return [];
    const runs = runsIn(older, unit);
    const votes = new Map<number, number>();
    for (const run of runs) {
      const where = places.get(run) ?? [];
      if (where.length <= mostPlaces)
        for (const index of where) votes.set(index, (votes.get(index) ?? 0) + 1);
    }
    const ranked = [...votes].sort((left, right) => right[1] - left[1]).slice(0, mostCandidates);
    const lone = loneCandidate(unit, runs.length, ranked, newUnits);
    if (lone) return [{ older: unit, newer: lone }];
    const [best, second] = ranked
      .flatMap(([index, count]) => {
        const other = newUnits[index];
        if (!other || count < candidateShare * runs.length || other.end - other.start < fewestWords)
          return [];
        return [{ other, share: sharedWords(older, newer, unit, other, similarity) }];
      })
      .sort((left, right) => right.share - left.share);
    if (!best || best.share < sameShare || (second && best.share - second.share < clearLead)) return [];
    const { other } = best;
    return [{ older: unit, newer: other }];
  });
  const inParagraph = new Map<number, number>();
  for (const pair of pairs)
    inParagraph.set(pair.older.paragraph, (inParagraph.get(pair.older.paragraph) ?? 0) + 1);
  return clearlyPaired(pairs, (pair) => sharedWords(older, newer, pair.older, pair.newer, similarity)).map(
    (pair) => ({
      ...pair,
      weight: 1 / (inParagraph.get(pair.older.paragraph) ?? 1) + 0.001 * (pair.older.end - pair.older.start),
    }),
  );
}

interface UnitPair {
  readonly older: Unit;
  readonly newer: Unit;
}

/** Of several sentences that are taken for one of the newer text, the one that is clearly most like it; none if none is. */
function clearlyPaired(pairs: readonly UnitPair[], shareOf: (pair: UnitPair) => number): readonly UnitPair[] {
  const claims = new Map<Unit, UnitPair[]>();
  for (const pair of pairs) claims.set(pair.newer, [...(claims.get(pair.newer) ?? []), pair]);
  return pairs.filter((pair) => {
    const rivals = (claims.get(pair.newer) ?? []).filter((other) => other !== pair);
    if (rivals.length === 0) return true;
    const share = shareOf(pair);
    return rivals.every((rival) => share - shareOf(rival) >= clearLead);
  });
}

/** Landmarks in the same order in both texts: the choice that leaves the least to have moved. */
function stayed(landmarks: readonly Landmark[]): ReadonlySet<Landmark> {
  const best: number[] = [];
  const previous: number[] = [];
  let last = -1;
  landmarks.forEach((landmark, index) => {
    best[index] = landmark.weight;
    previous[index] = -1;
    for (let before = 0; before < index; before++) {
      const other = landmarks[before];
      const sum = (best[before] ?? 0) + landmark.weight;
      if (other && other.newer.start < landmark.newer.start && sum > (best[index] ?? 0)) {
        best[index] = sum;
        previous[index] = before;
      }
    }
    if (last < 0 || (best[index] ?? 0) > (best[last] ?? 0)) last = index;
  });
  const chosen = new Set<Landmark>();
  for (let at = last; at >= 0; at = previous[at] ?? -1) {
    const landmark = landmarks[at];
    if (landmark) chosen.add(landmark);
  }
  return chosen;
}

/**
 * Share of its words by which a sentence is taken for the one in its place, edited, rather than for one from elsewhere, and
 * by how much more that one must be like it.
 */
const rivalShare = 0.5;
const rivalLead = 0.25;
/** Sentences of the older text that are looked at as rivals. */
const mostRivals = 12;

/**
 * Whether a sentence that seems to have come from elsewhere has its like in its own place: of two that a paper repeats with
 * other words in them, the nearer one was edited.
 */
function rivalsOf(
  older: readonly Token[],
  newer: readonly Token[],
  texts: readonly [string, string],
  landmarks: readonly Landmark[],
  inPlace: ReadonlySet<Landmark>,
  similarity: Similarity,
): (landmark: Landmark) => boolean {
  const units = unitsOf(older, texts[0]);
  const paired = new Set(landmarks.map((landmark) => landmark.older.start));
  const kept = [...inPlace].sort((one, other) => one.newer.start - other.newer.start);
  return (landmark) => {
    const before = kept.findLast(({ newer: at }) => at.start < landmark.newer.start);
    const after = kept.find(({ newer: at }) => at.start > landmark.newer.start);
    const [from, to] = [before?.older.end ?? 0, after?.older.start ?? older.length];
    const rivals = units.filter(
      ({ start, end }) => from <= start && end <= to && end - start >= fewestWords && !paired.has(start),
    );
    const share = sharedWords(older, newer, landmark.older, landmark.newer, similarity);
    return rivals.slice(0, mostRivals).some((rival) => {
      const own = sharedWords(older, newer, rival, landmark.newer, similarity);
      return own >= rivalShare && own >= share - rivalLead;
    });
  };
}

export interface MovedLandmarks {
  readonly moves: readonly RangePair[];
  /** First words of the sentences that kept their place. */
  readonly kept: readonly Match[];
}

/**
 * Sentences that surely stand in another place, joined where they moved together. What is taken to have moved is the
 * least of what could have: one paragraph past three, not three past one.
 */
export function movedLandmarks(
  older: readonly Token[],
  newer: readonly Token[],
  texts: readonly [string, string],
  similarity: Similarity,
): MovedLandmarks {
  const landmarks = landmarksOf(older, newer, texts, similarity);
  const inPlace = stayed(landmarks);
  const hasRival = rivalsOf(older, newer, texts, landmarks, inPlace, similarity);
  const moves: RangePair[] = [];
  for (const landmark of landmarks) {
    if (inPlace.has(landmark) || hasRival(landmark)) continue;
    const range = {
      oldStart: landmark.older.start,
      oldEnd: landmark.older.end,
      newStart: landmark.newer.start,
      newEnd: landmark.newer.end,
    };
    const last = moves.at(-1);
    if (last && last.oldEnd === range.oldStart && last.newEnd === range.newStart) {
      moves[moves.length - 1] = { ...last, oldEnd: range.oldEnd, newEnd: range.newEnd };
    } else moves.push(range);
  }
  const kept = [...inPlace].map(({ older: one, newer: other }) => ({ older: one.start, newer: other.start }));
  return { moves, kept };
}
