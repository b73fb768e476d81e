import type { Token } from "../words/token.ts";

/** Numbers in a sketch. */
export const sketchSize = 63;
/** Words in a shingle. */
const shingleWords = 3;
const empty = 0xffffffff;

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value ^= value >>> 16;
  value = Math.imul(value, 0x85ebca6b);
  value ^= value >>> 13;
  return Math.imul(value, 0xc2b2ae35) >>> 0;
}

/**
 * MinHash sketch of a text, by one permutation: every run of three word skeletons falls into one of the bins, each bin
 * keeps its least hash, and an empty bin borrows from the next (Shrivastava and Li 2014, densified one permutation
 * hashing). Skeletons leave out what scanners confuse, so a damaged copy keeps most of its sketch.
 */
export function sketchOf(tokens: readonly Token[]): readonly number[] {
  const bins = new Array<number>(sketchSize).fill(empty);
  for (let index = 0; index + shingleWords <= tokens.length; index++) {
    let shingle = "";
    for (let offset = 0; offset < shingleWords; offset++) shingle += `${tokens[index + offset]?.skeleton} `;
    const value = hash(shingle);
    const bin = value % sketchSize;
    bins[bin] = Math.min(bins[bin] ?? empty, Math.floor(value / sketchSize));
  }
  if (bins.every((value) => value === empty)) return bins;
  return bins.map((value, bin) => {
    let borrowed = value;
    for (let step = 1; borrowed === empty; step++) {
      const next = bins[(bin + step) % sketchSize] ?? empty;
      if (next !== empty) borrowed = (next + step * 0x9e3779b1) >>> 0;
    }
    return borrowed;
  });
}

/** Estimate of the share of shingles that two texts have in common, 0..1 (Jaccard); standard error about 0.06. */
export function sketchSimilarity(left: readonly number[], right: readonly number[]): number {
  if (left.length === 0 || left.every((value) => value === empty)) return 0;
  return left.filter((value, bin) => value === right[bin]).length / left.length;
}
