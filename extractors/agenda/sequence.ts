import type { Candidate } from "./candidates.ts";

interface Link {
  readonly candidate: Candidate;
  readonly total: number;
  readonly before: Link | undefined;
}

const FIRST_IS_ONE = 1;
const NEXT_NUMBER = 1;
const SKIPPED_NUMBER = -0.5;
const MOST_SKIPPED = 40;
const RESTART = -3.5;
const SAME_AGAIN = -2.5;

/** A run of headings and what it is worth: the sum of its headings' scores and of how their numbers follow. */
export interface Run {
  readonly shape: string;
  readonly items: readonly Candidate[];
  readonly total: number;
}

/**
 * The most likely run of headings of one shape: a longest-path search over the candidates in text order, where the next
 * number is rewarded, a skipped one (a closed item left out) costs a little and a new start costs much. Quadratic only
 * in the count of different numbers, which is small.
 */
export function bestRun(shape: string, candidates: readonly Candidate[]): Run {
  const endingWith = new Map<number, Link>();
  let best: Link | undefined;
  let bestUncounted: Link | undefined;
  for (const candidate of candidates) {
    const link = extend(candidate, endingWith, best, bestUncounted);
    if (candidate.number === null) bestUncounted = better(bestUncounted, link);
    else endingWith.set(candidate.number, better(endingWith.get(candidate.number), link));
    best = better(best, link);
  }
  const items: Candidate[] = [];
  for (let link = best; link !== undefined; link = link.before) items.unshift(link.candidate);
  return { shape, items, total: best?.total ?? 0 };
}

function extend(
  candidate: Candidate,
  endingWith: ReadonlyMap<number, Link>,
  best: Link | undefined,
  bestUncounted: Link | undefined,
): Link {
  const { number, score } = candidate;
  if (number === null) {
    return { candidate, total: score + Math.max(0, bestUncounted?.total ?? 0), before: bestUncounted };
  }
  let chosen: Link = { candidate, total: score + (number === 1 ? FIRST_IS_ONE : 0), before: undefined };
  for (const [last, link] of endingWith) {
    const step = number - last;
    if (step === 0 || step > MOST_SKIPPED) continue;
    if (step < 0) continue;
    const total = link.total + score + (step === 1 ? NEXT_NUMBER : SKIPPED_NUMBER * Math.min(step - 1, 6));
    if (total > chosen.total) chosen = { candidate, total, before: link };
  }
  const same = endingWith.get(number);
  if (same !== undefined && number === 1 && (candidate.backed || candidate.settled)) {
    const total = same.total + score + SAME_AGAIN;
    if (total > chosen.total) chosen = { candidate, total, before: same };
  }
  if (best !== undefined && number <= 2 && (candidate.backed || candidate.settled)) {
    const total = best.total + score + RESTART;
    if (total > chosen.total) chosen = { candidate, total, before: best };
  }
  return chosen;
}

function better(a: Link | undefined, b: Link): Link {
  return a === undefined || b.total >= a.total ? b : a;
}
