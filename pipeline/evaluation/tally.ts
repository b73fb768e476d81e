import type { Judged } from "./calibration.ts";

/** What a scorer counted: facts that the gold has, facts that were found, and how many of the two are the same. */
export interface Tally {
  readonly expected: number;
  readonly found: number;
  readonly correct: number;
  /** What was missed or wrong, for a person to look at. */
  readonly misses: readonly string[];
  /** Findings that say how sure they are, where the family has that. */
  readonly judged?: readonly Judged[];
}

export interface Rates {
  /** 1 where nothing was found. */
  readonly precision: number;
  /** 1 where nothing was expected. */
  readonly recall: number;
  readonly f1: number;
}

export const emptyTally: Tally = { expected: 0, found: 0, correct: 0, misses: [] };

export function addTallies(a: Tally, b: Tally): Tally {
  return {
    expected: a.expected + b.expected,
    found: a.found + b.found,
    correct: a.correct + b.correct,
    misses: [...a.misses, ...b.misses],
    ...(a.judged || b.judged ? { judged: [...(a.judged ?? []), ...(b.judged ?? [])] } : {}),
  };
}

export function ratesOf({ expected, found, correct }: Tally): Rates {
  const precision = found === 0 ? 1 : correct / found;
  const recall = expected === 0 ? 1 : correct / expected;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/** Counts one thing that is either right or not: expected once, found once where there is anything. */
export function oneOf(isRight: boolean, isFound: boolean, miss: string): Tally {
  return { expected: 1, found: isFound ? 1 : 0, correct: isRight ? 1 : 0, misses: isRight ? [] : [miss] };
}
