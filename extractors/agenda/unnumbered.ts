import type { Candidate } from "./candidates.ts";
import { caseNumbersOf } from "./case-lines.ts";
import type { Paper } from "./paper.ts";

const CASE_AS_NUMBER = /^Sag nr\.? ?(?<number>\d{1,3})\s*$/;

/**
 * Items that carry no number before the title: the title is the paragraph above a line that files the item. The number
 * is that of the line (`Sag nr. 129`), if it is one.
 */
export function unnumberedRun(paper: Paper): readonly Candidate[] {
  const found: Candidate[] = [];
  let filed = -1;
  for (const line of paper.lines) {
    if (!paper.caseLines[line.index] || paper.furniture.has(line.index)) continue;
    const number = CASE_AS_NUMBER.exec(line.text)?.groups?.number;
    const above = paper.previous[line.index] ?? -1;
    const begins = number !== undefined || (caseNumbersOf([line.text]).length > 0 && !paper.caseLines[above]);
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
      /^\d{1,3}[.)]?(?:\s|$)|^Punkt \d/.test(title)
    )
      continue;
    found.push({
      line: first,
      shape: "unnumbered",
      number: number === undefined ? null : Number(number),
      label: number ?? "",
      title,
      after: above + 1,
      backed: true,
      settled: false,
      score: 2,
    });
  }
  return found;
}
