import type { Token } from "../words/token.ts";
import type { RangePair } from "./range.ts";
import type { Similarity } from "./similarity.ts";

/** Runs of two words; one that stands in more places than this is looked up in the first of them only. */
const mostPlaces = 400;
/** Share of the runs of a stretch that must stand together in another place for the two to be held against each other. */
const alikeShare = 0.25;

type Stretch = readonly [start: number, end: number];

/** Of the beginning and the end of two stretches, how many are alike: a whole sentence is not taken for part of one. */
function alikeEnds(
  tokens: readonly Token[],
  [start, end]: Stretch,
  others: readonly Token[],
  [otherStart, otherEnd]: Stretch,
): number {
  const opens = tokens[start]?.opens === others[otherStart]?.opens;
  const closes = tokens[end - 1]?.closes === others[otherEnd - 1]?.closes;
  return Number(opens) + Number(closes);
}

/** Where a text says the same, or nearly, in several places. Likeness: words that are the same, and ends. */
class RepeatedRuns {
  readonly #tokens: readonly Token[];
  readonly #runs: readonly string[];
  readonly #places = new Map<string, number[]>();

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
    this.#runs = tokens.slice(1).map(({ skeleton }, index) => `${tokens[index]?.skeleton} ${skeleton}`);
    this.#runs.forEach((run, index) => {
      const known = this.#places.get(run);
      if (!known) this.#places.set(run, [index]);
      else if (known.length < mostPlaces) known.push(index);
    });
  }

  /** Likeness of a stretch and the other place that is most like it. */
  mostAlike(start: number, end: number, similarity: Similarity): number {
    const votes = new Map<number, number>();
    for (let at = start; at < end - 1; at++) {
      for (const place of this.#places.get(this.#runs[at] ?? "") ?? []) {
        if (place < start || end <= place) votes.set(place - at, (votes.get(place - at) ?? 0) + 1);
      }
    }
    const near = [...votes].filter(([, count]) => count >= alikeShare * (end - start - 1));
    return Math.max(0, ...near.map(([away]) => this.#sameAt(start, end, away, similarity)));
  }

  #sameAt(start: number, end: number, away: number, similarity: Similarity): number {
    const tokens = this.#tokens;
    let same = alikeEnds(tokens, [start, end], tokens, [start + away, end + away]);
    for (let at = start; at < end; at++) {
      const [one, other] = [tokens[at], tokens[at + away]];
      if (one && other && similarity.same(one, other)) same++;
    }
    return same;
  }
}

/** Tells which stretches of two texts could not be taken for another of their kind. */
export class Distinctness {
  readonly #older: readonly Token[];
  readonly #newer: readonly Token[];
  readonly #runs: readonly [RepeatedRuns, RepeatedRuns];
  readonly #similarity: Similarity;

  constructor(older: readonly Token[], newer: readonly Token[], similarity: Similarity) {
    this.#older = older;
    this.#newer = newer;
    this.#runs = [new RepeatedRuns(older), new RepeatedRuns(newer)];
    this.#similarity = similarity;
  }

  /** Whether neither text has a place that is as much like a stretch as the other text's, `same` of whose words are the same. */
  isDistinct({ oldStart, oldEnd, newStart, newEnd }: RangePair, same: number): boolean {
    const ends = alikeEnds(this.#older, [oldStart, oldEnd], this.#newer, [newStart, newEnd]);
    const [older, newer] = this.#runs;
    return (
      older.mostAlike(oldStart, oldEnd, this.#similarity) < same + ends &&
      newer.mostAlike(newStart, newEnd, this.#similarity) < same + ends
    );
  }
}
