/** A finding with how sure the program was of it (0..1) and whether the gold has it so. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

/** Findings of about the same confidence: what was said of them, and what held. */
export interface Bin {
  /** Confidences from this one, up to the next bin's. */
  readonly from: number;
  readonly count: number;
  /** Mean confidence, 0..1. */
  readonly said: number;
  /** Share that is right, 0..1. */
  readonly held: number;
}

const edges = [0, 0.5, 0.7, 0.8, 0.9] as const;

/** What was said against what held, in bins of confidence; bins without a finding are left out. */
export function calibrationOf(judged: readonly Judged[]): Bin[] {
  return edges.flatMap((from, index) => {
    const to = edges[index + 1] ?? Number.POSITIVE_INFINITY;
    const own = judged.filter(({ confidence }) => confidence >= from && confidence < to);
    if (own.length === 0) return [];
    const said = own.reduce((sum, { confidence }) => sum + confidence, 0) / own.length;
    return [{ from, count: own.length, said, held: own.filter(({ right }) => right).length / own.length }];
  });
}
