import { fold, withinEdits } from "../text/fold.ts";
import type { Candidate } from "./candidates.ts";
import { caseNumbersOf, opennessOf } from "./case-lines.ts";
import type { Contents } from "./contents.ts";
import type { Paper } from "./paper.ts";

/** Fields of the meeting, and no title. */
const LABEL = /^(?:Udvalg|Medlemmer|Bemærkninger|Fraværende|Afbud|Deltagere|Mødested|Dato)\s?:/u;
const CASE_AS_NUMBER = /^Sag nr\.? ?(?<number>\d{1,3})\s*$/;

/**
 * Items that carry no number before the title: the title is the paragraph above a line that files the item. The number
 * is that of the line (`Sag nr. 129`), if it is one.
 */
export function unnumberedRun(paper: Paper, contents: Contents): readonly Candidate[] {
  const found: Candidate[] = [];
  let filed = -1;
  for (const line of paper.lines) {
    if (!paper.caseLines[line.index] || paper.furniture.has(line.index)) continue;
    const number = CASE_AS_NUMBER.exec(line.text)?.groups?.number;
    const below = number === undefined ? undefined : titleBelow(paper, line.index);
    if (number !== undefined && below !== undefined) {
      filed = below.after - 1;
      found.push({ ...below, line: line.index, number: Number(number), label: number });
      continue;
    }
    const above = paper.previous[line.index] ?? -1;
    const begins =
      number !== undefined ||
      ((caseNumbersOf([line.text]).length > 0 || opensPage(paper, above, line.text)) &&
        !paper.caseLines[above]);
    if (!begins || above < 0 || above <= filed || paper.headings[above] !== undefined) continue;
    filed = line.index;
    let first = above;
    while (
      first > 0 &&
      above - first < 4 &&
      !paper.blankBefore(first) &&
      paper.headings[first - 1] === undefined &&
      !paper.caseLines[first - 1]
    )
      first -= 1;
    const title = paper.lines
      .slice(first, above + 1)
      .map(({ text }) => text)
      .join(" ");
    if (
      title.length < 4 ||
      title.length > 350 ||
      /[.:,]$/.test(title) ||
      LABEL.test(title) ||
      /^\d{1,3}[.)]?(?:\s|$)|^Punkt \d/.test(title)
    )
      continue;
    const counted = number === undefined ? listedNumber(contents, title) : Number(number);
    found.push({
      line: first,
      shape: "unnumbered",
      number: counted,
      label: counted === null ? "" : String(counted),
      title,
      after: above + 1,
      backed: true,
      indent: 0,
      settled: false,
      score: 2,
    });
  }
  return fillGaps(found, contents);
}

/** `Sag nr. 211` alone behind a blank line, with the title right below it and the case filed under that. */
function titleBelow(paper: Paper, index: number): Omit<Candidate, "line" | "number" | "label"> | undefined {
  if (!paper.blankBefore(index)) return undefined;
  let at = index + 1;
  while (isPlain(paper, at) && at - index < 4) at += 1;
  const title = paper.lines
    .slice(index + 1, at)
    .map(({ text }) => text)
    .join(" ");
  if (!paper.caseLines[at] || !/^\p{Lu}/u.test(title) || title.length < 4 || /[.:]$/.test(title))
    return undefined;
  return {
    shape: "unnumbered",
    title,
    after: at,
    backed: true,
    indent: 0,
    settled: false,
    score: 2,
  };
}

function isPlain(paper: Paper, index: number): boolean {
  const line = paper.lines[index];
  return (
    line !== undefined &&
    !line.blank &&
    !paper.caseLines[index] &&
    paper.headings[index] === undefined &&
    !paper.furniture.has(index)
  );
}

/** In text without line breaks: a title right below the head of its page, and `Åben sag` below it. */
function opensPage(paper: Paper, title: number, line: string): boolean {
  return paper.flat && opennessOf(line) !== undefined && paper.furniture.has(title - 1);
}

/** The number that the table of contents gives the title: a scan may have parted the two. */
function listedNumber(contents: Contents, title: string): number | null {
  const key = fold(title);
  for (const [number, listed] of contents.titles) {
    const theirs = fold(listed);
    if (theirs.length > 5 && withinEdits(key, theirs, Math.max(1, Math.floor(theirs.length / 12))))
      return number;
  }
  return null;
}

/**
 * One item without a number between two whose numbers leave room for exactly one has that number, and the title that the
 * table of contents gives it: what stands above it is the running header of a page.
 */
function fillGaps(found: readonly Candidate[], contents: Contents): Candidate[] {
  return found.map((candidate, index) => {
    const before = found[index - 1]?.number;
    const after = found[index + 1]?.number;
    if (candidate.number !== null || before == null || after !== before + 2) return candidate;
    const number = before + 1;
    const title = contents.titles.get(number) ?? candidate.title;
    return { ...candidate, number, label: String(number), title };
  });
}
