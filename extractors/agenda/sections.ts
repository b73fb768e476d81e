import type { Section } from "../../schemas/agenda-item.ts";
import type { Span } from "../../schemas/span.ts";
import { inkOf, lineHolding } from "../text/lines.ts";
import type { Paper } from "./paper.ts";
import type { SectionHeading } from "./section-heading.ts";

const DATE_AND_BODY = /\d{1,2}[-./ ]+(?:\d{1,2}|[a-zæøå]{3,9})[-./ ]+\d{4}/;

/** Cuts an item's lines into its sections. Lines before the first heading belong to no section. */
export function cutSections(paper: Paper, from: number, to: number): Section[] {
  const starts: { line: number; heading: SectionHeading }[] = [];
  let decided = false;
  const recommends = recommendsUnderHeading(paper, from, to);
  for (let at = from; at < to; at += 1) {
    const heading = paper.headings[at];
    if (heading === undefined || (heading.implied && recommends)) continue;
    const open = starts.at(-1)?.heading;
    if (holdsOnlySections(paper, at, heading)) continue;
    if (belongsToOpen(paper, at, heading, open, decided)) continue;
    if (heading.kind === "decision") decided = true;
    starts.push({ line: at, heading });
  }
  return starts.map(({ line, heading }, index) => {
    const start = paper.lines[line]?.start ?? 0;
    const end = paper.lines[starts[index + 1]?.line ?? to]?.start ?? paper.text.length;
    return { kind: heading.kind, heading: heading.heading, span: inkOf(paper.text, { start, end }) };
  });
}

function recommendsUnderHeading(paper: Paper, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const heading = paper.headings[at];
    if (heading?.kind === "recommendation" && !heading.implied) return true;
  }
  return false;
}

/** `Indhold` and the like: a heading with the next heading right below it is no section of its own. */
function holdsOnlySections(paper: Paper, at: number, heading: SectionHeading): boolean {
  return heading.kind === "other" && heading.weak && paper.headings[paper.next[at + 1] ?? -1] !== undefined;
}

/** Sections that a recommendation without a heading can follow. */
const ARGUES: ReadonlySet<string> = new Set([
  "summary",
  "background",
  "presentation",
  "economy",
  "law",
  "hearing",
  "other",
  "decider",
]);

/** A heading that only repeats or continues the section that stands open. */
function belongsToOpen(
  paper: Paper,
  at: number,
  heading: SectionHeading,
  open: SectionHeading | undefined,
  decided: boolean,
): boolean {
  if (heading.implied && open !== undefined && !ARGUES.has(open.kind)) return true;
  if (open === undefined) return false;
  const above = paper.previous[at] ?? -1;
  const aboveIsOpenHeading = paper.headings[above] === open;
  if (open.kind === "decision" && heading.kind === "decision" && aboveIsOpenHeading && heading.date === null)
    return true;
  if (heading.kind === "decision" && heading.body === null) {
    const line = paper.lines[above]?.text ?? "";
    if (open.kind === "decision-history" && DATE_AND_BODY.test(line)) return true;
    if (open.kind === "earlier-treatment" && decided && DATE_AND_BODY.test(line)) return true;
  }
  return open.kind === "decision" && heading.weak && heading.kind === "other";
}

/** A section's text without its heading, without white space on either side. */
export function bodyOf(paper: Paper, section: { readonly span: Span }): Span {
  const line = lineHolding(paper.lines, section.span.start);
  const heading = paper.headings[line];
  const head = paper.lines[line];
  if (heading === undefined || head === undefined) return inkOf(paper.text, section.span);
  const indent = paper.text.slice(head.start, head.end).search(/\S/);
  return inkOf(paper.text, {
    start: Math.min(section.span.end, head.start + Math.max(0, indent) + heading.length),
    end: endOfInk(paper, line, section.span.end),
  });
}

/** Where the section's own text ends: running headers and links of a page (`Til toppen`) that stand last are none of it. */
function endOfInk(paper: Paper, heading: number, end: number): number {
  let last = lineHolding(paper.lines, Math.max(0, end - 1));
  while (last > heading && (paper.furniture.has(last) || paper.lines[last]?.blank)) last -= 1;
  return Math.min(end, paper.lines[last]?.end ?? end);
}
