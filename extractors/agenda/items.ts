import type { AgendaItem } from "../../schemas/agenda-item.ts";
import { inkOf } from "../text/lines.ts";
import { readAttachments } from "./attachments.ts";
import type { Candidate } from "./candidates.ts";
import { opennessOf } from "./case-lines.ts";
import { plainTitle, readFiling } from "./item-facts.ts";
import type { Paper } from "./paper.ts";
import { bodyOf, cutSections } from "./sections.ts";
import { findSubItems } from "./sub-items.ts";

/** Makes the items of a run of headings: each reaches from its heading to the next one. */
export function buildItems(paper: Paper, run: readonly Candidate[]): AgendaItem[] {
  const openness = readOpenness(paper, run);
  const items: AgendaItem[] = [];
  run.forEach((candidate, index) => {
    const to = endOf(paper, candidate, run[index + 1]);
    const span = inkOf(paper.text, {
      start: paper.lines[candidate.line]?.start ?? 0,
      end: paper.lines[to]?.start ?? paper.text.length,
    });
    const titled = plainTitle(candidate.title);
    const filing = readFiling(paper, candidate.after, to);
    const parts = findSubItems(paper, candidate, to);
    const sections = cutSections(paper, parts.end, to);
    const item: AgendaItem = {
      id: `item-${items.length + 1}`,
      span,
      order: items.length,
      number: candidate.label === "" ? null : candidate.label,
      title: titled.title,
      public: titled.open ?? filing.open ?? openness(candidate.line),
      caseNumbers: [...new Set([...titled.caseNumbers, ...filing.caseNumbers])].filter(
        (code) => code !== candidate.label,
      ),
      attachments: sections
        .filter((section) => section.kind === "attachments")
        .flatMap((section) => {
          const body = bodyOf(paper, section);
          return readAttachments(paper.text.slice(body.start, body.end));
        }),
      sections,
      parent: parentOf(candidate.label, items),
      confidence: confidenceOf(candidate),
    };
    items.push(item);
    for (const sub of parts.subItems) {
      items.push({
        ...sub,
        id: `item-${items.length + 1}`,
        order: items.length,
        parent: item.number,
        public: item.public,
      });
    }
  });
  return items;
}

/** Of `4.1` it is `4`, of `5.3.1` it is `5.3`, where such an item stands before it. */
function parentOf(label: string, items: readonly AgendaItem[]): string | null {
  const parent = /^(?<parent>\d{1,3}(?:\.\d{1,2})?)(?:\.\d{1,2})$/.exec(label)?.groups?.parent;
  return parent !== undefined && items.some(({ number }) => number === parent) ? parent : null;
}

/** Up to the next heading, and up to the line that says how the next items are dealt with. */
function endOf(paper: Paper, candidate: Candidate, next: Candidate | undefined): number {
  let to = next?.line ?? paper.lines.length;
  for (
    let at = paper.previous[to] ?? -1;
    next !== undefined && at > candidate.after;
    at = paper.previous[at] ?? -1
  ) {
    if (opennessOf(paper.lines[at]?.text ?? "") === undefined || paper.caseLines[paper.previous[at] ?? -1])
      break;
    to = at;
  }
  // The number of the page that the next item begins on belongs to neither.
  while (paper.flat && to > candidate.after && (paper.furniture.has(to - 1) || paper.lines[to - 1]?.blank))
    to -= 1;
  return to;
}

/** A score of four or more is as sure as it gets; none is above 0.99. */
function confidenceOf(candidate: Candidate): number {
  const sure = 1 / (1 + Math.exp(-(candidate.score - 0.2) * 1.4));
  return Math.round(Math.min(0.99, Math.max(0.05, sure)) * 100) / 100;
}

/** Lines such as `Lukket dagsorden` between items say how the items after them are dealt with. */
function readOpenness(paper: Paper, run: readonly Candidate[]): (line: number) => boolean {
  const first = run[0]?.line ?? 0;
  const signs: { line: number; open: boolean }[] = [];
  let openBefore = false;
  const headings = new Set(run.map(({ line }) => line));
  for (const line of paper.lines) {
    if (line.blank || line.text.length > 60) continue;
    const open = opennessOf(line.text);
    if (
      open === undefined ||
      (paper.caseLines[line.index] && line.index > first && isFiling(paper, line.index, run))
    )
      continue;
    if (line.index < first) {
      if (open) openBefore = true;
      else if (!openBefore && headings.has(paper.next[line.index + 1] ?? -1))
        signs.push({ line: line.index, open });
    } else if (
      headings.has(paper.next[line.index + 1] ?? -1) ||
      headings.has(paper.next[(paper.next[line.index + 1] ?? 0) + 1] ?? -1)
    )
      signs.push({ line: line.index, open });
  }
  return (at) => signs.findLast((sign) => sign.line <= at)?.open ?? true;
}

/** Such a line right under a title files that item and no other. */
function isFiling(paper: Paper, index: number, run: readonly Candidate[]): boolean {
  const owner = run.findLast((candidate) => candidate.line < index);
  if (owner === undefined) return false;
  for (let at = owner.after; at < index; at += 1) {
    if (!paper.lines[at]?.blank && !paper.caseLines[at] && !paper.furniture.has(at)) return false;
  }
  return true;
}
