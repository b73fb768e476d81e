import type { SectionKind } from "../../schemas/agenda-item.ts";
import { type Candidate, isBacked } from "./candidates.ts";
import type { Paper } from "./paper.ts";
import type { Run } from "./sequence.ts";

/** A kind of section belongs to every item of a paper where this share of the items has it. */
const USUALLY = 0.6;
const FEWEST_ITEMS = 2;

/**
 * The run with the headings that it had to pass over because their numbers do not follow: a number that stands twice, one
 * that was misread or mistyped, one with a letter put in between. Such a heading is taken up where it stands as the run's
 * own do and the item that it lies in then falls into two whole ones: both have the sections that the paper's items have.
 * In a paper without sections it must carry the number of the item beside it.
 */
export function takeUpOverlooked(paper: Paper, run: Run, candidates: readonly Candidate[]): Run {
  const { items } = run;
  if (items.length < FEWEST_ITEMS || items.some(({ number }) => number === null)) return run;
  const taken = new Set(items.map(({ line }) => line));
  const alike = candidates.filter(
    (candidate) =>
      (candidate.shape === run.shape || /[a-h]$/.test(candidate.label)) && !taken.has(candidate.line),
  );
  if (alike.length === 0) return run;
  const kinds = kindsIn(paper);
  const usual = usualKinds(kinds, paper, items);
  const lowest = Math.min(...items.map(({ score }) => score));
  const all = [...items];
  const added: Candidate[] = [];
  for (const candidate of alike) {
    const at = all.findIndex(({ line }) => line > candidate.line);
    const index = at < 0 ? all.length : at;
    const before = all[index - 1];
    const after = all[index];
    const beside = [before, after].filter((one) => one !== undefined);
    if (beside.length === 0 || !beside.some((one) => standsAs(candidate, one))) continue;
    if (isListed(candidate, candidates, before, after) || /^\p{Ll}/u.test(candidate.title)) continue;
    const end = after?.line ?? paper.lines.length;
    const whole =
      usual.size > 0
        ? isBacked(candidate) &&
          (before === undefined || holdsAll(kinds(before.after, candidate.line), usual)) &&
          holdsAll(kinds(candidate.after, end), usual)
        : candidate.score >= lowest &&
          beside.some(({ number }) => number === candidate.number) &&
          !alike.some(({ line }) => line !== candidate.line && line > (before?.line ?? -1) && line < end);
    if (!whole) continue;
    all.splice(index, 0, candidate);
    added.push(candidate);
  }
  if (added.length === 0 || added.length * 2 > items.length) return run;
  return { ...run, items: all, total: run.total + added.reduce((sum, { score }) => sum + score, 0) };
}

function standsAs(candidate: Candidate, other: Candidate): boolean {
  return candidate.indent === other.indent || candidate.label.length !== other.label.length;
}

/** The number before it or after it stands in the same item: it belongs to a list of that item. */
function isListed(
  candidate: Candidate,
  candidates: readonly Candidate[],
  before: Candidate | undefined,
  after: Candidate | undefined,
): boolean {
  const own = candidate.number ?? 0;
  return candidates.some(
    ({ line, number }) =>
      line !== candidate.line &&
      line > (before?.line ?? -1) &&
      line < (after?.line ?? Number.MAX_SAFE_INTEGER) &&
      number === (line < candidate.line ? own - 1 : own + 1),
  );
}

function kindsIn(paper: Paper): (from: number, to: number) => ReadonlySet<SectionKind> {
  return (from, to) => {
    const kinds = new Set<SectionKind>();
    for (let at = from; at < to; at += 1) {
      const heading = paper.headings[at];
      if (heading !== undefined && heading.kind !== "other") kinds.add(heading.kind);
    }
    return kinds;
  };
}

/** What every item is expected to have: what was decided where the paper says so, else all that its items mostly have. */
function usualKinds(
  kinds: ReturnType<typeof kindsIn>,
  paper: Paper,
  items: readonly Candidate[],
): ReadonlySet<SectionKind> {
  const counts = new Map<SectionKind, number>();
  items.forEach((item, index) => {
    for (const kind of kinds(item.after, items[index + 1]?.line ?? paper.lines.length))
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
  });
  const usual = [...counts].flatMap(([kind, count]) => (count >= items.length * USUALLY ? [kind] : []));
  return new Set(usual.includes("decision") ? ["decision"] : usual);
}

function holdsAll(kinds: ReadonlySet<SectionKind>, usual: ReadonlySet<SectionKind>): boolean {
  return [...usual].every((kind) => kinds.has(kind));
}
