import { type Candidate, scoreCandidates } from "./candidates.ts";
import { findContents } from "./contents.ts";
import type { Layout } from "./layouts/index.ts";
import type { Paper } from "./paper.ts";
import { findRaw } from "./raw-candidates.ts";
import { bestRun, type Run } from "./sequence.ts";
import { shapes } from "./shapes.ts";
import { unnumberedRun } from "./unnumbered.ts";

/** From this average on, a run is items and not a numbered list in running text. */
const ENOUGH = 1.2;
const ENOUGH_ALONE = 2.2;

/** The headings of the paper's items, in text order; empty where the paper has no items. */
export function chooseRun(paper: Paper, layout: Layout): readonly Candidate[] {
  const raw = findRaw(paper);
  const contents = findContents(paper, raw);
  const candidates = scoreCandidates(paper, raw, contents, layout);
  let best: Run | undefined;
  for (const shape of shapes) {
    const own = flatten(demote(candidates.filter((candidate) => candidate.shape === shape.name)));
    const run = bestRun(shape.name, own);
    if (isItems(run) && (best === undefined || run.total > best.total)) best = run;
  }
  const unnumbered = unnumberedRun(paper);
  if (unnumbered.length >= 2 && (best === undefined || unnumbered.length * 3 > best.total)) return unnumbered;
  return best?.items ?? [];
}

function isItems(run: Run): boolean {
  if (run.items.length === 0) return false;
  const backed = run.items.filter((item) => item.backed || item.settled).length;
  const average = run.total / run.items.length;
  if (run.items.length === 1) return average >= ENOUGH_ALONE + 1 || (backed === 1 && average >= ENOUGH_ALONE);
  return average >= ENOUGH && (backed >= Math.min(2, run.items.length) || average >= ENOUGH_ALONE);
}

/** Where most headings of a shape stand before a case number or a section, a line that does not is rather a list's. */
function demote(candidates: readonly Candidate[]): Candidate[] {
  const backed = candidates.filter((candidate) => candidate.backed).length;
  if (backed < 3) return [...candidates];
  return candidates.map((candidate) =>
    candidate.backed || candidate.settled ? candidate : { ...candidate, score: candidate.score - 1.2 },
  );
}

/** Some papers number every item `1.`: then the number says nothing and the order is the text's. */
function flatten(candidates: readonly Candidate[]): Candidate[] {
  const good = candidates.filter((candidate) => candidate.score > 1);
  const ones = good.filter((candidate) => candidate.number === 1);
  if (good.length < 4 || ones.length < good.length * 0.75) return [...candidates];
  return ones.map((candidate) => ({ ...candidate, number: null }));
}
