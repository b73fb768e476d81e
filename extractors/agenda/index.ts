import type { AgendaItem } from "../../schemas/agenda-item.ts";
import type { Diagnostic } from "../../schemas/diagnostic.ts";
import type { DocumentText } from "../document-text.ts";
import { readLetter } from "../letters/index.ts";
import type { Segmentation } from "../segmentation.ts";
import type { Candidate } from "./candidates.ts";
import { buildItems } from "./items.ts";
import { chooseLayout, type Layout } from "./layouts/index.ts";
import { readMasthead } from "./masthead.ts";
import { readMeeting } from "./meeting.ts";
import { callsMeeting } from "./meeting-paper.ts";
import { doubtNumbers } from "./numbering.ts";
import { layOut, type Paper } from "./paper.ts";
import { chooseRun } from "./runs.ts";
import { bodyOf } from "./sections.ts";
import { isSettled } from "./settled.ts";

export interface SegmentOptions {
  /** Layouts that must not be used: for measuring how the reader does without them. */
  readonly withoutLayouts?: readonly string[];
}

/** Tells what kind of paper this is and cuts it into agenda items and sections. */
export function segment(document: DocumentText, options: SegmentOptions = {}): Segmentation {
  const paper = layOut(document);
  const layout = chooseLayout(document.text, options.withoutLayouts);
  const run = chooseRun(paper, layout);
  if (run.length === 0) {
    const letter = readLetter(document, paper);
    const diagnostics = [...letter.diagnostics, ...doubtNone(paper)];
    return { ...letter, diagnostics, layout: "general", meeting: null, agendaItems: [] };
  }
  const items = buildItems(paper, run);
  const masthead = readMasthead(document, paper, run[0]?.line ?? 0);
  const kind = kindOf(paper, layout, items, run, masthead.called);
  return {
    kind,
    title: masthead.title,
    authority: masthead.authority,
    body: masthead.body,
    date: masthead.date,
    layout: layout.name,
    meeting: readMeeting(paper, run[0]?.line ?? 0, items, masthead.date),
    letter: null,
    headings: [],
    agendaItems: items,
    diagnostics: [...doubtBreaks(paper, items), ...doubts(layout, items)],
  };
}

/** An agenda has decision headings and nothing under them, or none; one decision makes it minutes. */
function kindOf(
  paper: Paper,
  layout: Layout,
  items: readonly AgendaItem[],
  run: readonly Candidate[],
  called: "minutes" | "agenda" | null,
) {
  if (layout.proceedings) return "minutes";
  const answered = paper.rows.some(({ cells }) =>
    cells.some(({ column }) => column === "said" || column === "decision"),
  );
  if (answered) return "minutes";
  let filled = 0;
  let empty = 0;
  if (run.filter(({ settled }) => settled).length > 1) return "minutes";
  for (const item of items) {
    for (const section of item.sections) {
      if (section.kind !== "decision") continue;
      const body = bodyOf(paper, section);
      if (body.end > body.start) filled += 1;
      else empty += 1;
    }
  }
  if (filled > 0 && filled >= empty / 4) return "minutes";
  if (called === "agenda" && empty === 0 && tellsDecisions(paper, items)) return "minutes";
  if (called !== null) return called;
  if (empty > 0 && filled === 0) return "agenda";
  return "minutes";
}

const FEWEST_TOLD = 2;
const TOLD = 0.4;

/** An agenda that was answered calls itself one still: in many of its items a sentence says what was decided. */
function tellsDecisions(paper: Paper, items: readonly AgendaItem[]): boolean {
  const told = items.filter(({ span, title, sections }) => {
    if (sections.length > 0) return false;
    const said = paper.text.slice(span.start, span.end).slice(title.length);
    return said
      .split(/(?<=[^\d\p{Lu}]\.)\s+|\n\s{0,20}/u)
      .some((sentence) => TOLD_VERDICT.test(sentence) || isSettled(sentence));
  });
  return told.length >= FEWEST_TOLD && told.length >= items.length * TOLD;
}

/** `Planen vedtoges`, `Bestyrelsen tog …`, `blev godkendt`: verbs that tell what happened. */
const TOLD_VERDICT =
  /(?<!\p{L})(?:blev (?:\p{Ll}{2,14} ){0,3}(?:godkendt|vedtaget|tiltrådt|valgt|udsat|forkastet|afvist|taget til)|(?:[Rr]ådet|[Bb]estyrelsen|[Uu]dvalget) (?:godkendte|vedtog|tog|besluttede|tiltrådte)|godkendtes|vedtoges|tiltrådtes|valgtes)(?!\p{L})/u;

const UNSURE = 0.5;

/** Said aloud of a paper that calls or records a meeting and shows no items. */
function doubtNone(paper: Paper): Diagnostic[] {
  if (!callsMeeting(paper)) return [];
  const message = "The paper calls or records a meeting, but no agenda items were found in it";
  return [{ code: "items-not-found", severity: "warning", message, page: null, span: null }];
}

/** Said aloud of items that were read out of text without line breaks: nothing but words parts a title from what follows. */
function doubtBreaks(paper: Paper, items: readonly AgendaItem[]): Diagnostic[] {
  if (!paper.flat) return [];
  const message = `The text has lost its line breaks: ${items.length} items were read out of running text; some may be missing, and titles may end too early or too late`;
  return [{ code: "line-breaks-lost", severity: "warning", message, page: null, span: null }];
}

function doubts(layout: Layout, items: readonly AgendaItem[]): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (layout.name === "general") {
    found.push({
      code: "layout-unknown",
      severity: "note",
      message: `No known layout fits; ${items.length} items were found by their numbers and what follows them`,
      page: null,
      span: null,
    });
  }
  for (const item of items) {
    if (item.confidence >= UNSURE) continue;
    found.push({
      code: "item-unsure",
      severity: "note",
      message: `Unsure whether "${item.number ?? item.title.slice(0, 40)}" is an item of its own`,
      page: null,
      span: item.span,
    });
  }
  const untitled = items.filter(({ title }) => title === "");
  if (untitled.length > 0) {
    found.push({
      code: "title-unknown",
      severity: "warning",
      message: `${untitled.length} items have no title on the page; they were parted by their sections`,
      page: null,
      span: untitled[0]?.span ?? null,
    });
  }
  found.push(...doubtNumbers(items));
  return found;
}
