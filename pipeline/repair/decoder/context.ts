import { type Lexicon, unranked } from "../lexicon/lexicon.ts";

const novelty = 3;

/** What stands at a place, as far as its neighbours care. */
export interface Standing {
  /** Rank in the counts, or `unranked`. */
  readonly rank: number;
  /** Probability of the word by itself. */
  readonly weight: number;
}

/** How often the counts have one word right before another, both by rank. */
export function pairTimes(
  { pairStart, pairSecond, pairCount }: Lexicon,
  first: number,
  second: number,
): number {
  let low = pairStart[first] ?? 0;
  const end = pairStart[first + 1] ?? low;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairSecond[middle] ?? 0) < second) low = middle + 1;
    else high = middle;
  }
  return low < end && pairSecond[low] === second ? (pairCount[low] ?? 0) : 0;
}

/** How probable a word is after another, from the counts of pairs, backing off to the word by itself. */
export class Context {
  readonly #lexicon: Lexicon;
  readonly #seen = new Map<number, number>();
  readonly #trust = new Map<number, number>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Probability of the second right after the first. */
  after(first: Standing, second: Standing): number {
    if (first.rank === unranked || second.rank === unranked) return second.weight;
    return this.#pair(first.rank, second.rank) + (1 - this.#trustOf(first.rank)) * second.weight;
  }

  /** Witten–Bell: how far the pairs of a word are trusted over the words by themselves. */
  #trustOf(rank: number): number {
    const known = this.#trust.get(rank);
    if (known !== undefined) return known;
    const { counts, pairStart } = this.#lexicon;
    const kinds = (pairStart[rank + 1] ?? 0) - (pairStart[rank] ?? 0);
    const total = counts[rank] ?? 1;
    const trust = total / (total + novelty * (kinds + 1));
    this.#trust.set(rank, trust);
    return trust;
  }

  #pair(first: number, second: number): number {
    const key = first * 65536 + second;
    const known = this.#seen.get(key);
    if (known !== undefined) return known;
    const times = pairTimes(this.#lexicon, first, second);
    const share = (this.#trustOf(first) * times) / (this.#lexicon.counts[first] ?? 1);
    this.#seen.set(key, share);
    return share;
  }
}
