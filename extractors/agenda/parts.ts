import { type Candidate, isBacked } from "./candidates.ts";
import type { Paper } from "./paper.ts";

/** `3a`, `4.1`, `5.3.1`: the number of an item, and which part of it this is. */
const PART = /^(?<base>\d{1,3})(?:(?<letter>[a-h])|(?<digits>(?:\.\d{1,2}){1,2}))$/;

interface Part {
  readonly candidate: Candidate;
  readonly base: number;
  /** Where it stands in its list: `b` is 2, `.3.1` is 3 and 1. */
  readonly steps: readonly number[];
  readonly lettered: boolean;
}

/** Whether a heading's number is that of a part, and counts no item of its own. */
export function isPart({ label }: Candidate): boolean {
  return PART.test(label);
}

/** Lines that may stand between the title of an item and its first part. */
const NEAR = 6;
/** A sentence this long that ends with a stop is rather a paragraph with a number. */
const SENTENCE = 60;

/**
 * The items with the parts that are numbered in full within them (`3a`, `4.1`), each an item after the one that it
 * belongs to. Parts count from the first on and begin right under the title, before anything is argued: numbers deeper in
 * an item are those of a plan or a report that it quotes.
 */
export function takeUpParts(
  paper: Paper,
  items: readonly Candidate[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const taken = new Set(items.map(({ line }) => line));
  const parts = candidates.flatMap((candidate) => readPart(candidate, taken));
  if (parts.length === 0 || items.some(({ number }) => number === null)) return items;
  return items.flatMap((item, index) => {
    const next = items[index + 1];
    const end = next?.line ?? paper.lines.length;
    const inside = parts.filter(({ candidate: { line } }) => line > item.line && line < end);
    const own = listFrom(inside, item.number ?? 0);
    const follows = (item.number ?? 0) + 1;
    const owned = standsAsParts(paper, item, own) ? own : [];
    const free = next === undefined || (next.number ?? 0) > follows;
    const headless = free ? listFrom(inside.slice(owned.length), follows) : [];
    const kept = headless.length > 1 && headless.every(looksLikeTitle) ? headless : [];
    return [item, ...owned.map(({ candidate }) => candidate), ...kept.map(({ candidate }) => candidate)];
  });
}

function readPart(candidate: Candidate, taken: ReadonlySet<number>): Part[] {
  const groups = PART.exec(candidate.label)?.groups;
  if (groups === undefined || taken.has(candidate.line)) return [];
  const steps =
    groups.letter === undefined
      ? (groups.digits ?? "").slice(1).split(".").map(Number)
      : [groups.letter.charCodeAt(0) - 96];
  return [{ candidate, base: Number(groups.base), steps, lettered: groups.letter !== undefined }];
}

/** The parts of one number that count from the first on. */
function listFrom(inside: readonly Part[], base: number): readonly Part[] {
  const list: Part[] = [];
  for (const part of inside) {
    const last = list.at(-1);
    if (part.base !== base || (last !== undefined && part.lettered !== last.lettered)) continue;
    if (follows(last?.steps, part.steps)) list.push(part);
  }
  return list;
}

function follows(last: readonly number[] | undefined, steps: readonly number[]): boolean {
  if (last === undefined) return steps.every((step) => step === 1);
  const depth = steps.length;
  if (depth > last.length) return steps[0] === last[0] && steps[depth - 1] === 1;
  const at = depth - 1;
  const grows = (steps[at] ?? 0) - (last[at] ?? 0);
  return steps.slice(0, at).every((step, index) => step === last[index]) && grows >= 1 && grows <= 2;
}

function standsAsParts(paper: Paper, item: Candidate, parts: readonly Part[]): boolean {
  const first = parts[0];
  if (first === undefined) return false;
  const titles = parts.filter(looksLikeTitle).length;
  if (titles * 2 < parts.length) return false;
  if (parts.length > 1 && parts.every(({ candidate }) => isBacked(candidate))) return true;
  let ink = 0;
  for (let at = item.after; at < first.candidate.line; at += 1) {
    if (paper.lines[at]?.blank !== false || paper.furniture.has(at)) continue;
    ink += 1;
    const heading = paper.headings[at];
    if (ink > NEAR || (heading !== undefined && heading.kind !== "other")) return false;
  }
  return parts.length > 1 || ink === 0;
}

function looksLikeTitle({ candidate: { title } }: Part): boolean {
  return title.length < 160 && !(title.length > SENTENCE && /[.;,]$/.test(title));
}

const FEWEST = 3;

/** Items that are all numbered in parts, `1.1`, `1.2`, `2.1`, with no item above them: the longest count from the top on. */
export function dottedRun(candidates: readonly Candidate[]): readonly Candidate[] {
  const run: Part[] = [];
  for (const candidate of candidates) {
    const [part] = readPart(candidate, new Set());
    if (part === undefined || part.lettered || !looksLikeTitle(part)) continue;
    const last = run.at(-1);
    const first = (part.steps[0] ?? 0) <= 1 && part.steps.length === 1;
    if (last === undefined ? first : goesOn(last, part)) run.push(part);
  }
  return run.length >= FEWEST ? run.map(({ candidate }) => candidate) : [];
}

function goesOn(last: Part, part: Part): boolean {
  if (part.base === last.base) return follows(last.steps, part.steps);
  return part.base === last.base + 1 && part.steps.every((step) => step <= 1);
}
