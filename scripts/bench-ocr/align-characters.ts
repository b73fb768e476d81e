/** Which places of two sequences stand against each other, and the Levenshtein distance. */
export interface Aligned {
  readonly distance: number;
  /** Index in the one and in the other, of what is equal or replaced. */
  readonly pairs: readonly (readonly [number, number])[];
}

const [both, missing, added] = [1, 2, 3] as const;

/** Aligns two sequences of a page's length with the fewest edits, by the full table. */
export function alignCharacters(truth: readonly string[], read: readonly string[]): Aligned {
  const width = read.length + 1;
  const steps = new Uint8Array((truth.length + 1) * width);
  let above = Uint32Array.from({ length: width }, (_, index) => index);
  steps.fill(added, 1, width);
  for (let i = 1; i <= truth.length; i += 1) {
    const row = new Uint32Array(width);
    row[0] = i;
    steps[i * width] = missing;
    for (let j = 1; j < width; j += 1) {
      const replaced = (above[j - 1] ?? 0) + (truth[i - 1] === read[j - 1] ? 0 : 1);
      const less = (above[j] ?? 0) + 1;
      const more = (row[j - 1] ?? 0) + 1;
      const best = Math.min(replaced, less, more);
      row[j] = best;
      steps[i * width + j] = best === replaced ? both : best === less ? missing : added;
    }
    above = row;
  }
  const pairs: (readonly [number, number])[] = [];
  let [i, j] = [truth.length, read.length];
  while (i > 0 || j > 0) {
    const step = steps[i * width + j];
    if (step === both) pairs.push([--i, --j]);
    else if (step === missing) i -= 1;
    else j -= 1;
  }
  return { distance: above[read.length] ?? 0, pairs: pairs.reverse() };
}
