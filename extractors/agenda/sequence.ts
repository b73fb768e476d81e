import { type Candidate, isBacked } from "./candidates.ts";
import { USUAL } from "./usual-titles.ts";

interface Link {
  readonly candidate: Candidate;
  readonly total: number;
  readonly before: Link | undefined;
}

const FIRST_IS_ONE = 1;
const NEXT_NUMBER = 1;
const SKIPPED_NUMBER = -0.5;
const MOST_SKIPPED = 40;
const OTHER_INDENT = -0.8;
const OTHER_LIST = -4;
const RESTART = -3.5;
const RESTART_IN_LINE = -2;
/** The titles of the second list are those of an agenda. */
const RESTART_AS_AGENDA = 0.2;
const SAME_AGAIN = -2.5;

/** A run of headings and what it is worth: the sum of its headings' scores and of how their numbers follow. */
export interface Run {
  readonly shape: string;
  readonly items: readonly Candidate[];
  readonly total: number;
}

/**
 * The most likely run of headings of one shape: a longest-path search over the candidates in text order, where the next
 * number is rewarded, a skipped one (a closed item left out) costs a little and a new start costs much. Linear in the
 * candidates: each looks at no more than `MOST_SKIPPED` numbers before its own.
 */
export function bestRun(shape: string, candidates: readonly Candidate[]): Run {
  const endingWith = new Map<number, Link>();
  const places = placesOf(candidates);
  let best: Link | undefined;
  let bestUncounted: Link | undefined;
  for (const [index, candidate] of candidates.entries()) {
    const begins = best === undefined ? undefined : beginsAnew(candidates, places, index, best.candidate);
    const link = extend(candidate, endingWith, best, bestUncounted, begins, candidates[index - 1]);
    if (candidate.number === null) bestUncounted = better(bestUncounted, link);
    else endingWith.set(candidate.number, better(endingWith.get(candidate.number), link));
    best = better(best, link);
  }
  const items: Candidate[] = [];
  for (let link = best; link !== undefined; link = link.before) items.push(link.candidate);
  items.reverse();
  return { shape, items, total: best?.total ?? 0 };
}

function extend(
  candidate: Candidate,
  endingWith: ReadonlyMap<number, Link>,
  best: Link | undefined,
  bestUncounted: Link | undefined,
  begins: number | undefined,
  above: Candidate | undefined,
): Link {
  const { number, score } = candidate;
  if (number === null) {
    return { candidate, total: score + Math.max(0, bestUncounted?.total ?? 0), before: bestUncounted };
  }
  let chosen: Link = { candidate, total: score + (number === 1 ? FIRST_IS_ONE : 0), before: undefined };
  for (const [last, link] of near(endingWith, number)) {
    const step = number - last;
    if (step <= 0 || step > MOST_SKIPPED) continue;
    const order = step === 1 ? NEXT_NUMBER : SKIPPED_NUMBER * Math.min(step - 1, 6);
    const total = link.total + score + order + fitness(candidate, link.candidate, above);
    if (total > chosen.total) chosen = { candidate, total, before: link };
  }
  const same = endingWith.get(number);
  if (same !== undefined && number === 1 && isBacked(candidate)) {
    const total = same.total + score + SAME_AGAIN;
    if (total > chosen.total) chosen = { candidate, total, before: same };
  }
  if (best !== undefined && number <= 2 && isBacked(candidate)) {
    const total = best.total + score + RESTART;
    if (total > chosen.total) chosen = { candidate, total, before: best };
  }
  if (best !== undefined && begins !== undefined) {
    const total = best.total + score + begins;
    if (total > chosen.total) chosen = { candidate, total, before: best };
  }
  return chosen;
}

/**
 * A list that begins at 1 again as far to the left as the one before it, which does not go on below, while other lists
 * stand further in or its titles are those of an agenda: the second half of an agenda whose numbering was broken. What
 * it costs; undefined for any other list.
 */
function beginsAnew(
  candidates: readonly Candidate[],
  places: Places,
  index: number,
  last: Candidate,
): number | undefined {
  const candidate = candidates[index];
  if (candidate?.number !== 1 || last.number === null || candidate.indent !== last.indent) return undefined;
  const agenda = isAgenda(candidates, index);
  let end = index + 1;
  while (candidates[end]?.number === end - index + 1) end += 1;
  const next = places.last.get(placeOf(last.number + 1, last.indent)) ?? -1;
  if (next >= (agenda ? end : index + 1)) return undefined;
  if (agenda) return RESTART_AS_AGENDA;
  return places.furthestIn > candidate.indent ? RESTART_IN_LINE : undefined;
}

/** Where the candidates stand, gathered once, so that no start of a list walks all of them. */
interface Places {
  /** Index of the last candidate by its number and indent. */
  readonly last: ReadonlyMap<string, number>;
  readonly furthestIn: number;
}

function placesOf(candidates: readonly Candidate[]): Places {
  const last = new Map<string, number>();
  let furthestIn = 0;
  for (const [index, { number, indent }] of candidates.entries()) {
    if (number !== null) last.set(placeOf(number, indent), index);
    if (indent > furthestIn) furthestIn = indent;
  }
  return { last, furthestIn };
}

function placeOf(number: number, indent: number): string {
  return `${number}|${indent}`;
}

/** The runs that a number can follow; where there are many, looked up number by number. */
function* near(endingWith: ReadonlyMap<number, Link>, number: number): Iterable<[number, Link]> {
  if (endingWith.size <= MOST_SKIPPED) {
    yield* endingWith;
    return;
  }
  for (let last = number - 1; last >= number - MOST_SKIPPED; last -= 1) {
    const link = endingWith.get(last);
    if (link !== undefined) yield [last, link];
  }
}

const USUAL_ENOUGH = 2;

/** The list that begins here has two titles at least that stand on nearly every agenda. */
function isAgenda(candidates: readonly Candidate[], from: number): boolean {
  let usual = 0;
  for (let at = from; candidates[at]?.number === at - from + 1; at += 1) {
    if (USUAL.test(candidates[at]?.title ?? "")) usual += 1;
  }
  return usual >= USUAL_ENOUGH;
}

/** What a number loses for standing elsewhere than the one before it, or for following another of that number more closely. */
function fitness(candidate: Candidate, last: Candidate, above: Candidate | undefined): number {
  const indent = alignsWith(candidate, last) ? 0 : OTHER_INDENT;
  const isListed =
    !isBacked(candidate) &&
    above !== undefined &&
    above !== last &&
    !above.backed &&
    !(last.indent === candidate.indent && above.indent !== candidate.indent) &&
    above.number === (candidate.number ?? 0) - 1;
  return indent + (isListed ? OTHER_LIST : 0);
}

/** Numbers of one list stand under one another; `9.` and `10.` may be set flush right. */
function alignsWith(candidate: Candidate, last: Candidate): boolean {
  return candidate.indent === last.indent || candidate.label.length !== last.label.length;
}

function better(a: Link | undefined, b: Link): Link {
  return a === undefined || b.total >= a.total ? b : a;
}
