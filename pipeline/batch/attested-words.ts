import type { Traced } from "../stages/stage.ts";

/** Counts are told in these steps, so that one more paper does not change what every damaged one was told. */
const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 100_000];

function inSteps(count: number): number {
  return steps.findLast((step) => step <= count) ?? 0;
}

/**
 * The words that the clean documents attest, as one repair sees them. It notes what was asked, so that the repair need
 * only be done again when one of the answers has changed, and not with every paper that the corpus gains.
 */
export class AttestedWords implements ReadonlyMap<string, number>, Traced {
  readonly #counts: ReadonlyMap<string, number>;
  readonly #hash: string;
  readonly #asked = new Map<string, number>();
  #askedAll = false;

  /** @param hash of all words and counts. */
  constructor(counts: ReadonlyMap<string, number>, hash: string) {
    this.#counts = counts;
    this.#hash = hash;
  }

  trace(): unknown {
    return this.#askedAll ? { all: this.#hash } : { words: [...this.#asked] };
  }

  holds(trace: unknown): boolean {
    if (typeof trace !== "object" || trace === null) return false;
    if ("all" in trace) return trace.all === this.#hash;
    if (!("words" in trace) || !Array.isArray(trace.words)) return false;
    return trace.words.every(
      ([word, count]: [string, number]) => inSteps(this.#counts.get(word) ?? 0) === count,
    );
  }

  get(word: string): number | undefined {
    const count = inSteps(this.#counts.get(word) ?? 0);
    this.#asked.set(word, count);
    return count === 0 ? undefined : count;
  }

  has(word: string): boolean {
    return this.get(word) !== undefined;
  }

  get size(): number {
    this.#askedAll = true;
    return this.#counts.size;
  }

  forEach(visit: (count: number, word: string, map: ReadonlyMap<string, number>) => void): void {
    for (const [word, count] of this.entries()) visit(count, word, this);
  }

  *entries(): MapIterator<[string, number]> {
    this.#askedAll = true;
    for (const [word, count] of this.#counts) yield [word, inSteps(count)];
  }

  *keys(): MapIterator<string> {
    for (const [word] of this.entries()) yield word;
  }

  *values(): MapIterator<number> {
    for (const [, count] of this.entries()) yield count;
  }

  [Symbol.iterator](): MapIterator<[string, number]> {
    return this.entries();
  }
}
