/** What the network sees along a line, one place every three pixels of the line's image. */
export interface Glance {
  readonly places: number;
  /** The outputs of place `n` lie from `starts[n]` to before `starts[n + 1]`. */
  readonly starts: Uint32Array;
  readonly outputs: Uint8Array;
  /** Probabilities; what is hardly possible is left out. */
  readonly shares: Float32Array;
  /** Natural logarithm of the probability, at each place, of the likeliest character or none: one goes over into the other. */
  readonly certainty: Float32Array;
}

/** Natural logarithm of the odds against the likeliest output at which another one is left out. */
const leftOut = -7;

/** Softmax. @param sums outputs of the network, `stride` of them at each place */
export function glanceOf(
  sums: Float32Array,
  stride: number,
  characters: readonly (string | null)[],
  places: number,
): Glance {
  const starts = new Uint32Array(places + 1);
  const certainty = new Float32Array(places);
  const outputs: number[] = [];
  const shares: number[] = [];
  for (let at = 0, from = 0; at < places; at += 1, from += stride) {
    let peak = sums[from] ?? 0;
    for (let index = 1; index < characters.length; index += 1) {
      const sum = sums[from + index] ?? 0;
      if (sum > peak) peak = sum;
    }
    let [total, none, some] = [0, 0, 0];
    const start = outputs.length;
    for (let index = 0; index < characters.length; index += 1) {
      const below = (sums[from + index] ?? 0) - peak;
      if (below < 2 * leftOut) continue;
      const share = Math.exp(below);
      total += share;
      if (characters[index] === null) none += share;
      else if (share > some) some = share;
      if (below < leftOut) continue;
      outputs.push(index);
      shares.push(share);
    }
    for (let index = start; index < shares.length; index += 1) shares[index] = (shares[index] ?? 0) / total;
    starts[at + 1] = outputs.length;
    certainty[at] = Math.log((none + some) / total);
  }
  return { places, starts, outputs: Uint8Array.from(outputs), shares: Float32Array.from(shares), certainty };
}
