/** One place of a sequence: what may stand there, each with its weight by itself. */
export interface Place<Item> {
  readonly items: readonly Item[];
  /** Log weight of each item from what was read, without its neighbours. */
  readonly emission: Float64Array;
}

function normalise(values: Float64Array): void {
  let sum = 0;
  for (const value of values) sum += value;
  if (sum <= 0) {
    values.fill(1 / values.length);
    return;
  }
  for (let index = 0; index < values.length; index += 1) values[index] = (values[index] ?? 0) / sum;
}

/** Weights with the greatest at one, so that none of a long sequence is lost to rounding. */
function weightsOf(emission: Float64Array): Float64Array {
  let top = Number.NEGATIVE_INFINITY;
  for (const value of emission) if (value > top) top = value;
  return emission.map((value) => Math.exp(value - top));
}

/**
 * Posterior probability of every item at every place, given the whole sequence (forward–backward).
 * @param transition probability of the second item right after the first.
 */
export function posteriors<Item>(
  places: readonly Place<Item>[],
  transition: (first: Item, second: Item) => number,
): Float64Array[] {
  const forward: Float64Array[] = [];
  const weights: Float64Array[] = [];
  /** Transitions into each place: those to item j from `j * before` on. */
  const steps: Float64Array[] = [];
  for (const [at, place] of places.entries()) {
    const weight = weightsOf(place.emission);
    const row = Float64Array.from(weight);
    const before = places[at - 1];
    const reached = forward[at - 1];
    const width = before?.items.length ?? 0;
    const into = new Float64Array(width * place.items.length);
    if (before && reached) {
      for (let second = 0; second < place.items.length; second += 1) {
        const item = place.items[second] as Item;
        let sum = 0;
        for (let first = 0; first < width; first += 1) {
          const step = transition(before.items[first] as Item, item);
          into[second * width + first] = step;
          sum += step * (reached[first] ?? 0);
        }
        row[second] = (row[second] ?? 0) * sum;
      }
    }
    normalise(row);
    forward.push(row);
    weights.push(weight);
    steps.push(into);
  }
  const result: Float64Array[] = new Array(places.length);
  let backward = new Float64Array(places.at(-1)?.items.length ?? 0).fill(1);
  for (let at = places.length - 1; at >= 0; at -= 1) {
    const joint = Float64Array.from(forward[at] ?? []);
    for (let index = 0; index < joint.length; index += 1)
      joint[index] = (joint[index] ?? 0) * (backward[index] ?? 0);
    normalise(joint);
    result[at] = joint;
    const width = places[at - 1]?.items.length ?? 0;
    const into = steps[at];
    const weight = weights[at];
    if (width === 0 || !into || !weight) continue;
    const next = new Float64Array(width);
    for (let second = 0; second < weight.length; second += 1) {
      const ahead = (weight[second] ?? 0) * (backward[second] ?? 0);
      for (let first = 0; first < width; first += 1)
        next[first] = (next[first] ?? 0) + ahead * (into[second * width + first] ?? 0);
    }
    normalise(next);
    backward = next;
  }
  return result;
}
