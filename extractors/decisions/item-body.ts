import type { AgendaItem, Section } from "../../schemas/agenda-item.ts";
import type { Span } from "../../schemas/span.ts";
import type { Paper } from "../agenda/paper.ts";
import { inkOf, lineAt, lineHolding } from "../text/lines.ts";

/** What is said of an item below its title and the lines that file it, or on the line of the title behind a colon or a dash. */
export function bodyOfItem(paper: Paper, item: AgendaItem): Span {
  const to = lineAt(paper.lines, item.span.end);
  const end = paper.lines[to]?.start ?? paper.text.length;
  const start = bodyStart(paper, item);
  return inkOf(paper.text, { start, end: Math.max(start, end) });
}

/** The same text up to the attachments, or to the cell of a table that says who does what. */
export function withoutBeside(paper: Paper, item: AgendaItem, body: Span): Span {
  const beside = item.sections.find((section) => standsBeside(paper, section));
  if (beside === undefined) return body;
  const end = paper.lines[lineHolding(paper.lines, beside.span.start)]?.start ?? body.end;
  return inkOf(paper.text, { start: body.start, end: Math.max(body.start, Math.min(body.end, end)) });
}

/** Behind such a sign the text begins on the line of the title. */
const ON_THE_LINE = /^\s?(?::|[–-](?=\s))\s{1,8}(?=\S)/u;

/** The offset of the first line under the title that does not file the item. */
function bodyStart(paper: Paper, item: AgendaItem): number {
  let at = lineHolding(paper.lines, item.span.start);
  const end = lineAt(paper.lines, item.span.end);
  const title = item.title.replace(/\s/g, "");
  let read = "";
  const first = at;
  while (at < end) {
    const line = paper.lines[at];
    at += 1;
    if (line === undefined || line.blank || paper.furniture.has(line.index)) continue;
    read += line.text.replace(/\s/g, "");
    if (!read.includes(title)) continue;
    const behind = paper.text.slice(line.start, line.end).indexOf(item.title);
    const rest = behind < 0 ? "" : paper.text.slice(line.start + behind + item.title.length, line.end);
    const sign = ON_THE_LINE.exec(rest)?.[0].length;
    if (sign !== undefined) return line.start + behind + item.title.length + sign;
    break;
  }
  // The title of an answer stands in the list that it answers.
  if (at === end && !read.includes(title)) at = first + 1;
  while (at < end && (paper.lines[at]?.blank || paper.caseLines[at] || paper.furniture.has(at))) at += 1;
  return paper.lines[at]?.start ?? paper.text.length;
}

/** What no decision is part of: attachments, and the cell of a table that says who does what. */
export function standsBeside(paper: Paper, section: Section): boolean {
  if (section.kind !== "other") return section.kind === "attachments";
  return paper.headings[lineHolding(paper.lines, section.span.start)]?.length === 0;
}
