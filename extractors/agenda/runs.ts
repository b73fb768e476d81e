import { type Candidate, isBacked, scoreCandidates } from "./candidates.ts";
import { findContents } from "./contents.ts";
import { cycleRun } from "./cycles.ts";
import { labelledRun } from "./labelled-titles.ts";
import type { Layout } from "./layouts/index.ts";
import { callsMeeting } from "./meeting-paper.ts";
import { takeUpOverlooked } from "./overlooked.ts";
import type { Paper } from "./paper.ts";
import { dottedRun, isPart, takeUpParts } from "./parts.ts";
import { findRaw } from "./raw-candidates.ts";
import { bestRun, type Run } from "./sequence.ts";
import { shapes } from "./shapes.ts";
import type { Row } from "./table-rows.ts";
import { dashedRun, titledRun } from "./titled.ts";
import { unnumberedRun } from "./unnumbered.ts";
import { verdictParagraphs } from "./verdict-paragraphs.ts";

/** From this average on, a run is items and not a numbered list in running text. */
const ENOUGH = 1.2;
const ENOUGH_ALONE = 2.2;
/** Shapes from this prior on say by themselves that a line heads an item. */
const TELLING = 1.5;

/** The headings of the paper's items, in text order; empty where the paper has no items. */
export function chooseRun(paper: Paper, layout: Layout): readonly Candidate[] {
  if (paper.rows.length > 0) return paper.rows.map(rowAsCandidate);
  const raw = findRaw(paper);
  const contents = findContents(paper, raw);
  const candidates = scoreCandidates(paper, raw, contents, layout);
  const called = callsMeeting(paper);
  let best: Run | undefined;
  for (const shape of shapes) {
    if (paper.flat && shape.name === "bare") continue;
    const alike = candidates.filter((candidate) => candidate.shape === shape.name && !isPart(candidate));
    const own = flatten(demote(alike), called);
    const whole = bestRun(shape.name, own);
    const run = fits(whole, called, paper.flat) ? whole : bestRun(shape.name, own.filter(isBacked));
    if (fits(run, called, paper.flat) && (best === undefined || worth(run) > worth(best))) best = run;
  }
  if (best !== undefined) {
    best = takeUpOverlooked(paper, best, candidates);
    best = { ...best, items: takeUpParts(paper, best.items, candidates) };
  }
  const dotted = called ? dottedRun(candidates) : [];
  if (dotted.length > (best?.items.length ?? 0)) return dotted;
  const unnumbered = unnumberedRun(paper, contents);
  if (unnumbered.length >= 2 && (best === undefined || unnumbered.length * 3 > worth(best)))
    return unnumbered;
  const labelled = called ? labelledRun(paper) : [];
  if (labelled.length > (best?.items.length ?? 0)) return labelled;
  const cycles = cycleRun(paper, best?.items ?? []);
  if (cycles.length > 0) {
    const dashed = called && cycles.every(({ title }) => title === "") ? dashedRun(paper) : [];
    return dashed.length > 0 ? dashed : cycles;
  }
  if (best !== undefined) return best.items;
  const titled = called ? titledRun(paper) : [];
  return titled.length === 0 && layout.paragraphs ? verdictParagraphs(paper) : titled;
}

/** A row of a table whose head says that its rows are the items is one, counted or not. */
const COUNTED_ROW = 2.5;
const ROW = 1.2;

function rowAsCandidate({ line, label, title, after }: Row): Candidate {
  return {
    line,
    shape: "row",
    number: label === null ? null : Number.parseInt(label, 10),
    label: label ?? "",
    title,
    after,
    backed: true,
    indent: 0,
    settled: false,
    score: label === null ? ROW : COUNTED_ROW,
  };
}

function fits(run: Run, called: boolean, flat: boolean): boolean {
  return isItems(run) || (called && (isPlainList(run, flat) || isAlone(run)));
}

/** In a paper of a meeting, one backed heading is enough. */
const ENOUGH_FOR_ONE = 1.5;

function isAlone(run: Run): boolean {
  const [only, second] = run.items;
  return only !== undefined && second === undefined && isBacked(only) && run.total >= ENOUGH_FOR_ONE;
}

const FEWEST_LISTED = 3;
/** Text that lost its line breaks lost numbers too: there a long list may have gaps. */
const FEWEST_IN_FLAT = 6;
/** Below this average the lines look like anything but headings. */
const NO_HEADINGS = 0;

/** In a paper of a meeting: a list that counts from 1 (or on from the meeting before) without a gap is its agenda. */
function isPlainList(run: Run, flat: boolean): boolean {
  const { items } = run;
  const counts = items.every(
    (item, index) =>
      index === 0 ||
      item.number === null ||
      item.number <= 2 ||
      item.number === (items[index - 1]?.number ?? 0) + 1,
  );
  const whole = counts || (flat && items.length >= FEWEST_IN_FLAT);
  return whole && items.length >= FEWEST_LISTED && run.total / items.length > NO_HEADINGS;
}

/** A long numbered list in running text outweighs no run of headings that case numbers and sections follow. */
const UNBACKED = 0.3;

function worth(run: Run): number {
  return run.items.reduce((sum, item) => sum + (item.score + 1) * (isBacked(item) ? 1 : UNBACKED), 0);
}

function isItems(run: Run): boolean {
  if (run.items.length === 0) return false;
  const backed = run.items.filter(isBacked).length;
  const average = run.total / run.items.length;
  if (run.items.length === 1) return average >= ENOUGH_ALONE + 1 || (backed === 1 && average >= ENOUGH_ALONE);
  const tells = shapes.some((shape) => shape.name === run.shape && shape.prior >= TELLING);
  return average >= ENOUGH && (backed >= Math.min(2, run.items.length) || tells || average >= ENOUGH_ALONE);
}

/** Where most headings of a shape stand before a case number or a section, a line that does not is rather a list's. */
function demote(candidates: readonly Candidate[]): Candidate[] {
  const backed = candidates.filter((candidate) => candidate.backed).length;
  if (backed < 3) return [...candidates];
  return candidates.map((candidate) =>
    isBacked(candidate) ? candidate : { ...candidate, score: candidate.score - 1.2 },
  );
}

/** In a paper of a meeting a line must look less like a heading to be one of many that are numbered alike. */
const LEAST_CALLED = -0.8;

/** Some papers number every item `1.`: then the number says nothing and the order is the text's. */
function flatten(candidates: readonly Candidate[], called: boolean): Candidate[] {
  const good = candidates.filter((candidate) => candidate.score > (called ? LEAST_CALLED : 1));
  const ones = good.filter((candidate) => candidate.number === 1);
  if (good.length < 4 || ones.length < good.length * 0.75) return [...candidates];
  return ones.map((candidate) => ({ ...candidate, number: null }));
}
