import { type Lexicon, unranked } from "../lexicon/lexicon.ts";

const novelty = 3;

/** Log probability of a word after another, from the counts of pairs, backing off to the word by itself. */
export class Context {
  readonly #lexicon: Lexicon;
  readonly #cache = new Map<number, number>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** @param prior log probability of the second word by itself. */
  score(first: number, second: number, prior: number): number {
    if (first === unranked || second === unranked) return prior;
    const key = first * 65536 + second;
    const known = this.#cache.get(key);
    if (known !== undefined) return known;
    const { counts, pairStart, pairSecond, pairCount } = this.#lexicon;
    const start = pairStart[first] ?? 0;
    const end = pairStart[first + 1] ?? start;
    let low = start;
    let high = end;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairSecond[middle] ?? 0) < second) low = middle + 1;
      else high = middle;
    }
    const seen = low < end && pairSecond[low] === second ? (pairCount[low] ?? 0) : 0;
    const total = counts[first] ?? 1;
    const weight = total / (total + novelty * (end - start + 1));
    const score = Math.log((weight * seen) / total + (1 - weight) * Math.exp(prior));
    this.#cache.set(key, score);
    return score;
  }
}
