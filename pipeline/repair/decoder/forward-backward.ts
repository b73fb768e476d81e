/** One place of a sequence: what may stand there, each with its weight by itself. */
export interface Place<Item> {
  readonly items: readonly Item[];
  /** Log weight of each item from what was read, without its neighbours. */
  readonly emission: Float64Array;
}

function normalise(values: Float64Array, from: number, to: number): void {
  let sum = 0;
  for (let at = from; at < to; at += 1) sum += values[at] ?? 0;
  for (let at = from; at < to; at += 1) values[at] = sum > 0 ? (values[at] ?? 0) / sum : 1 / (to - from);
}

/**
 * Posterior probabilities over a sequence (forward–backward). The same sequence is decoded several times with other
 * weights, so the tables are laid out once and written over.
 */
export class ForwardBackward<Item> {
  readonly #places: readonly Place<Item>[];
  readonly #starts: Uint32Array;
  /** Where the transitions into each place begin: those to its item j from `j * items before` on. */
  readonly #stepStarts: Uint32Array;
  readonly #weight: Float64Array;
  readonly #forward: Float64Array;
  readonly #backward: Float64Array;
  readonly #steps: Float64Array;
  readonly #posteriors: readonly Float64Array[];

  constructor(places: readonly Place<Item>[]) {
    this.#places = places;
    this.#starts = new Uint32Array(places.length + 1);
    this.#stepStarts = new Uint32Array(places.length + 1);
    places.forEach(({ items }, at) => {
      const before = places[at - 1]?.items.length ?? 0;
      this.#starts[at + 1] = (this.#starts[at] ?? 0) + items.length;
      this.#stepStarts[at + 1] = (this.#stepStarts[at] ?? 0) + before * items.length;
    });
    const size = this.#starts[places.length] ?? 0;
    this.#weight = new Float64Array(size);
    this.#forward = new Float64Array(size);
    this.#backward = new Float64Array(size);
    this.#steps = new Float64Array(this.#stepStarts[places.length] ?? 0);
    const joint = new Float64Array(size);
    this.#posteriors = places.map((_, at) => joint.subarray(this.#starts[at], this.#starts[at + 1]));
  }

  /**
   * Posterior of every item at every place, given the whole sequence and the places' present weights; written over by
   * the next call.
   * @param transition probability of the second item right after the first.
   */
  posteriors(transition: (first: Item, second: Item) => number): readonly Float64Array[] {
    for (let at = 0; at < this.#places.length; at += 1) this.#stepForward(at, transition);
    for (let at = this.#places.length - 1; at >= 0; at -= 1) this.#stepBackward(at);
    return this.#posteriors;
  }

  #stepForward(at: number, transition: (first: Item, second: Item) => number): void {
    const place = this.#places[at];
    if (!place) return;
    const from = this.#starts[at] ?? 0;
    const to = this.#starts[at + 1] ?? 0;
    let top = Number.NEGATIVE_INFINITY;
    for (const value of place.emission) if (value > top) top = value;
    const before = this.#places[at - 1];
    const beforeFrom = this.#starts[at - 1] ?? 0;
    const width = before?.items.length ?? 0;
    let step = this.#stepStarts[at] ?? 0;
    for (let second = 0; second < place.items.length; second += 1) {
      // The greatest weight is one, so that none of a long sequence is lost to rounding.
      const weight = to - from === 1 ? 1 : Math.exp((place.emission[second] ?? 0) - top);
      this.#weight[from + second] = weight;
      let sum = before ? 0 : 1;
      for (let first = 0; first < width; first += 1) {
        const chance = transition(before?.items[first] as Item, place.items[second] as Item);
        this.#steps[step] = chance;
        step += 1;
        sum += chance * (this.#forward[beforeFrom + first] ?? 0);
      }
      this.#forward[from + second] = weight * sum;
    }
    normalise(this.#forward, from, to);
  }

  #stepBackward(at: number): void {
    const from = this.#starts[at] ?? 0;
    const to = this.#starts[at + 1] ?? 0;
    const last = at === this.#places.length - 1;
    const posterior = this.#posteriors[at];
    if (!posterior) return;
    for (let index = from; index < to; index += 1) {
      if (last) this.#backward[index] = 1;
      posterior[index - from] = (this.#forward[index] ?? 0) * (this.#backward[index] ?? 0);
    }
    normalise(posterior, 0, to - from);
    if (at === 0) return;
    const beforeFrom = this.#starts[at - 1] ?? 0;
    const width = from - beforeFrom;
    this.#backward.fill(0, beforeFrom, from);
    let step = this.#stepStarts[at] ?? 0;
    for (let second = from; second < to; second += 1) {
      const ahead = (this.#weight[second] ?? 0) * (this.#backward[second] ?? 0);
      for (let first = 0; first < width; first += 1) {
        const place = beforeFrom + first;
        this.#backward[place] = (this.#backward[place] ?? 0) + ahead * (this.#steps[step] ?? 0);
        step += 1;
      }
    }
    normalise(this.#backward, beforeFrom, from);
  }
}
