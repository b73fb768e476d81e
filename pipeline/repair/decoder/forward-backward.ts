/** One place of a sequence: what may stand there, each with its weight by itself. */
export interface Place<Item> {
  readonly items: readonly Item[];
  /** Log weight of each item from what was read, without its neighbours. */
  readonly emission: Float64Array;
}

function logSum(values: Float64Array): number {
  let top = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value > top) top = value;
  if (top === Number.NEGATIVE_INFINITY) return top;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - top);
  return top + Math.log(sum);
}

/**
 * Posterior probability of every item at every place, given the whole sequence (forward–backward).
 * @param transition log probability of the second item right after the first.
 */
export function posteriors<Item>(
  places: readonly Place<Item>[],
  transition: (first: Item, second: Item) => number,
): Float64Array[] {
  const forward: Float64Array[] = [];
  const steps: Float64Array[][] = [];
  places.forEach((place, at) => {
    const before = places[at - 1];
    const reached = forward[at - 1];
    const row = Float64Array.from(place.emission);
    const rowSteps: Float64Array[] = [];
    if (before && reached) {
      place.items.forEach((item, index) => {
        const step = Float64Array.from(before.items, (first) => transition(first, item));
        rowSteps.push(step);
        row[index] = (row[index] ?? 0) + logSum(step.map((value, first) => value + (reached[first] ?? 0)));
      });
    }
    steps.push(rowSteps);
    const scale = logSum(row);
    forward.push(row.map((value) => value - scale));
  });
  const result: Float64Array[] = new Array(places.length);
  let backward = new Float64Array(places.at(-1)?.items.length ?? 0);
  for (let at = places.length - 1; at >= 0; at -= 1) {
    const joint = (forward[at] ?? new Float64Array(0)).map((value, index) => value + (backward[index] ?? 0));
    const total = logSum(joint);
    result[at] = joint.map((value) => Math.exp(value - total));
    const place = places[at];
    const previous = places[at - 1];
    if (!place || !previous) continue;
    const ahead = Float64Array.from(place.emission, (value, index) => value + (backward[index] ?? 0));
    const next = new Float64Array(previous.items.length);
    for (let first = 0; first < next.length; first += 1)
      next[first] = logSum(ahead.map((value, index) => value + (steps[at]?.[index]?.[first] ?? 0)));
    const scale = logSum(next);
    backward = next.map((value) => value - scale);
  }
  return result;
}
