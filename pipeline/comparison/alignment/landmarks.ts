import type { Token } from "../words/token.ts";
import type { RangePair } from "./range.ts";

/** A sentence, list point or heading: token indexes, end exclusive. */
interface Unit {
  readonly start: number;
  readonly end: number;
  /** Number of the paragraph it stands in. */
  readonly paragraph: number;
}

interface Landmark {
  readonly older: Unit;
  readonly newer: Unit;
  readonly weight: number;
}

/** Words in a run by which sentences are recognised. */
const runLength = 3;
/** Shorter sentences stand in every paper. */
const fewestWords = 6;
/** A run that stands in more places says nothing about where a sentence went. */
const mostPlaces = 6;
/** Share of the runs of the longer sentence that both must have. */
const sameShare = 0.55;
/** The next best candidate must be this much worse. */
const clearLead = 1.5;

function unitsOf(tokens: readonly Token[], text: string): readonly Unit[] {
  const units: Unit[] = [];
  let start = 0;
  let paragraph = 0;
  tokens.forEach((token, index) => {
    if (!token.closes && index < tokens.length - 1) return;
    units.push({ start, end: index + 1, paragraph });
    start = index + 1;
    const next = tokens[start];
    if (next && /\n\s*\n/u.test(text.slice(token.end, next.start))) paragraph++;
  });
  return units;
}

function runsIn(tokens: readonly Token[], { start, end }: Unit): readonly string[] {
  const runs: string[] = [];
  for (let index = start; index + runLength <= end; index++) {
    runs.push(`${tokens[index]?.skeleton} ${tokens[index + 1]?.skeleton} ${tokens[index + 2]?.skeleton}`);
  }
  return runs;
}

/** The sentences that stand in both texts and could not be taken for another. */
function landmarksOf(
  older: readonly Token[],
  newer: readonly Token[],
  texts: readonly [string, string],
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
    const [best, second] = [...votes].sort((left, right) => right[1] - left[1]);
    const other = best === undefined ? undefined : newUnits[best[0]];
    if (!best || !other || other.end - other.start < fewestWords) return [];
    const longest = Math.max(runs.length, other.end - other.start - runLength + 1);
    if (best[1] < sameShare * longest || (second && second[1] * clearLead > best[1])) return [];
    return [{ older: unit, newer: other }];
  });
  const inParagraph = new Map<number, number>();
  const taken = new Map<Unit, number>();
  for (const pair of pairs) {
    inParagraph.set(pair.older.paragraph, (inParagraph.get(pair.older.paragraph) ?? 0) + 1);
    taken.set(pair.newer, (taken.get(pair.newer) ?? 0) + 1);
  }
  return pairs
    .filter((pair) => taken.get(pair.newer) === 1)
    .map((pair) => ({
      ...pair,
      weight: 1 / (inParagraph.get(pair.older.paragraph) ?? 1) + 0.001 * (pair.older.end - pair.older.start),
    }));
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
 * Sentences that surely stand in another place, joined where they moved together. What is taken to have moved is the
 * least of what could have: one paragraph past three, not three past one.
 */
export function movedLandmarks(
  older: readonly Token[],
  newer: readonly Token[],
  texts: readonly [string, string],
): readonly RangePair[] {
  const landmarks = landmarksOf(older, newer, texts);
  const inPlace = stayed(landmarks);
  const moves: RangePair[] = [];
  for (const landmark of landmarks) {
    if (inPlace.has(landmark)) continue;
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
  return moves;
}
