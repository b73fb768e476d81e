/** One step of an alignment: a pair of places, or a place that only one side has. */
export interface AlignedPair {
  /** Index in the truth; null where the reading has something more. */
  readonly truth: number | null;
  /** Index in the reading; null where something of the truth is missing. */
  readonly read: number | null;
}

export interface Alignment {
  /** Insertions, deletions and substitutions: the Levenshtein distance. */
  readonly distance: number;
  readonly pairs: readonly AlignedPair[];
}

/** Steps of the table, kept as one byte a cell for the way back. */
const step = { none: 0, both: 1, missing: 2, added: 3 } as const;

/**
 * Aligns two sequences with the fewest edits. Time and memory grow with length times distance (Ukkonen's band,
 * doubled until the distance fits in it), so that near copies of whole documents stay cheap.
 */
export function align<T>(truth: ArrayLike<T>, read: ArrayLike<T>): Alignment {
  const longest = Math.max(truth.length, read.length);
  for (let width = 16; ; width *= 2) {
    const band = Math.max(Math.min(width, longest), Math.abs(truth.length - read.length));
    const found = alignInBand(truth, read, band);
    if (found.distance <= band || band >= longest) return found;
  }
}

function alignInBand<T>(truth: ArrayLike<T>, read: ArrayLike<T>, band: number): Alignment {
  const width = 2 * band + 1;
  const steps = new Uint8Array((truth.length + 1) * width);
  let above = new Float64Array(width).fill(Number.POSITIVE_INFINITY);
  let row = new Float64Array(width);
  for (let i = 0; i <= truth.length; i += 1) {
    row.fill(Number.POSITIVE_INFINITY);
    const last = Math.min(read.length, i + band);
    for (let j = Math.max(0, i - band); j <= last; j += 1) {
      const k = j - i + band;
      let best = i === 0 && j === 0 ? 0 : Number.POSITIVE_INFINITY;
      let taken: number = step.none;
      if (i > 0 && j > 0) {
        const cost = (above[k] ?? 0) + (truth[i - 1] === read[j - 1] ? 0 : 1);
        if (cost < best) [best, taken] = [cost, step.both];
      }
      if (i > 0 && k + 1 < width) {
        const cost = (above[k + 1] ?? 0) + 1;
        if (cost < best) [best, taken] = [cost, step.missing];
      }
      if (j > 0 && k > 0) {
        const cost = (row[k - 1] ?? 0) + 1;
        if (cost < best) [best, taken] = [cost, step.added];
      }
      row[k] = best;
      steps[i * width + k] = taken;
    }
    [above, row] = [row, above];
  }
  return {
    distance: above[read.length - truth.length + band] ?? Number.POSITIVE_INFINITY,
    pairs: walkBack(steps, width, band, truth.length, read.length),
  };
}

function walkBack(
  steps: Uint8Array,
  width: number,
  band: number,
  rows: number,
  columns: number,
): AlignedPair[] {
  const pairs: AlignedPair[] = [];
  let [i, j] = [rows, columns];
  while (i > 0 || j > 0) {
    const taken = steps[i * width + (j - i + band)];
    if (taken === step.both) pairs.push({ truth: --i, read: --j });
    else if (taken === step.missing) pairs.push({ truth: --i, read: null });
    else if (taken === step.added) pairs.push({ truth: null, read: --j });
    else break;
  }
  return pairs.reverse();
}
