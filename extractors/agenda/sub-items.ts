import type { AgendaItem } from "../../schemas/agenda-item.ts";
import { inkOf, joinLines } from "../text/lines.ts";
import { readAttachments } from "./attachments.ts";
import type { Candidate } from "./candidates.ts";
import type { Paper } from "./paper.ts";
import { readSectionHeading } from "./section-heading.ts";
import { bodyOf, cutSections } from "./sections.ts";

const LETTER = /^(?<letter>[a-zæøå])[.)]\s*(?<title>.*)$/;

type SubItem = Omit<AgendaItem, "id" | "order" | "parent" | "public">;

/**
 * Parts of an item that are lettered `a.`, `b.`, … right under its title, before any section that argues or recommends:
 * the messages that are given under one item. Two at least, from `a` on without a gap.
 */
export function findSubItems(
  paper: Paper,
  owner: Candidate,
  to: number,
): { readonly subItems: SubItem[]; readonly end: number } {
  const none = { subItems: [], end: owner.after };
  const starts: { line: number; letter: string; rest: string }[] = [];
  let end = to;
  for (let at = owner.after; at < to; at += 1) {
    const line = paper.lines[at];
    if (line === undefined || line.blank || paper.furniture.has(at)) continue;
    const heading = paper.headings[at];
    if (heading !== undefined && heading.kind !== "attachments") {
      end = at;
      break;
    }
    const groups = LETTER.exec(line.text)?.groups;
    const expected = String.fromCharCode(97 + starts.length);
    if (groups?.letter === expected) starts.push({ line: at, letter: expected, rest: groups.title ?? "" });
    else if (starts.length === 0 && !paper.caseLines[at]) return none;
  }
  if (starts.length < 2) return none;
  const subItems = starts.map(({ line, letter, rest }, index) => {
    const stop = starts[index + 1]?.line ?? end;
    const sections = cutSections(paper, line + 1, stop);
    const titleLines = rest === "" ? [] : [rest];
    for (let at = line + 1; at < stop && titleLines.length < 5; at += 1) {
      const text = paper.lines[at];
      if (text === undefined || readSectionHeading(text.text) !== undefined || paper.caseLines[at]) break;
      if (text.blank || paper.furniture.has(at)) {
        if (titleLines.length > 0) break;
        continue;
      }
      titleLines.push(text.text);
    }
    return {
      span: inkOf(paper.text, {
        start: paper.lines[line]?.start ?? 0,
        end: paper.lines[stop]?.start ?? paper.text.length,
      }),
      number: letter,
      title: joinLines(titleLines),
      caseNumbers: [],
      attachments: sections
        .filter((section) => section.kind === "attachments")
        .flatMap((section) => {
          const body = bodyOf(paper, section);
          return readAttachments(paper.text.slice(body.start, body.end));
        }),
      sections,
      confidence: 0.7,
    };
  });
  return subItems.every(({ title }) => title !== "") ? { subItems, end } : none;
}
