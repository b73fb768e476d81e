import type { DocumentText } from "../document-text.ts";
import { type Line, lineAt } from "../text/lines.ts";
import { isCaseLine } from "./case-lines.ts";
import { findFurniture } from "./furniture.ts";
import { printedLines } from "./printed-lines.ts";
import { readSectionHeading, type SectionHeading } from "./section-heading.ts";
import type { Row } from "./table-rows.ts";

/** The text in lines, each with what it is by itself; everything that cuts it reads this. */
export interface Paper {
  readonly text: string;
  readonly lines: readonly Line[];
  /** The text has lost its line breaks; figures at the start of its lines are page numbers. */
  readonly flat: boolean;
  /** The items that the paper sets as rows of a table, or as answers to a list; empty for a paper that does not. */
  readonly rows: readonly Row[];
  readonly furniture: ReadonlySet<number>;
  readonly headings: readonly (SectionHeading | undefined)[];
  readonly caseLines: readonly boolean[];
  /** Index of the first line at or after this one that holds ink of the paper itself; `lines.length` where none is. */
  readonly next: Int32Array;
  /** Index of the last such line before this one; -1 where none is. */
  readonly previous: Int32Array;
  /** Nothing of the paper stands on the line above. */
  readonly blankBefore: (index: number) => boolean;
  readonly blankAfter: (index: number) => boolean;
}

const laidOut = new WeakMap<DocumentText, Paper>();

/** The paper of a document; computed once for each document object, for every extractor asks for it. */
export function layOut(document: DocumentText): Paper {
  const known = laidOut.get(document);
  if (known !== undefined) return known;
  const paper = layOutAnew(document);
  laidOut.set(document, paper);
  return paper;
}

function layOutAnew(document: DocumentText): Paper {
  const { lines, flat, rows, pageLines } = printedLines(document.text);
  const pageStarts = document.pages.map(({ span }) => lineAt(lines, span.start));
  const furniture = new Set([...findFurniture(lines, pageStarts.slice(1)), ...pageLines]);
  const found = lines.map((line) => (furniture.has(line.index) ? undefined : readSectionHeading(line.text)));
  const caseLines = lines.map((line) => isCaseLine(line.text));
  const { next, previous } = neighbours(lines, furniture);
  const isPageStart = new Set(pageStarts);
  const blankBefore = (index: number) =>
    index === 0 || isPageStart.has(index) || isEmpty(lines, furniture, index - 1);
  const blankAfter = (index: number) => index >= lines.length - 1 || isEmpty(lines, furniture, index + 1);
  return {
    text: document.text,
    lines,
    flat,
    rows,
    furniture,
    headings: withColumns(
      keepConsistent(decidedAsTreated(belowContents(found, lines)), blankBefore, blankAfter, (index) =>
        listsFiles(lines[next[index + 1] ?? -1]),
      ),
      rows,
      lines,
    ),
    caseLines,
    next,
    previous,
    blankBefore,
    blankAfter,
  };
}

const CONTENTS = /^indholdsfortegnelse\s?:?$/i;

/** `BESLUTNINGER`, alone above the table of contents, is what the paper is called and no section of it. */
function belowContents(
  found: readonly (SectionHeading | undefined)[],
  lines: readonly Line[],
): readonly (SectionHeading | undefined)[] {
  const contents = lines.findIndex(({ text }) => CONTENTS.test(text));
  const above = found.slice(0, Math.max(0, contents)).filter((heading) => heading?.kind === "decision");
  if (above.length !== 1) return found;
  return found.map((heading, index) => (index < contents && heading === above[0] ? undefined : heading));
}

const TREATED = /^politisk behandling$/i;

/** `Politisk behandling` holds what was decided where no heading of the paper says `Beslutning`, and else earlier steps. */
function decidedAsTreated(
  found: readonly (SectionHeading | undefined)[],
): readonly (SectionHeading | undefined)[] {
  if (found.some((heading) => heading?.kind === "decision" && !heading.weak && heading.body === null))
    return found;
  return found.map((heading) =>
    heading !== undefined && TREATED.test(heading.heading) ? { ...heading, kind: "decision" } : heading,
  );
}

/** In a table the head of the column names the section that a cell is. */
function withColumns(
  found: readonly (SectionHeading | undefined)[],
  rows: readonly Row[],
  lines: readonly Line[],
): (SectionHeading | undefined)[] {
  const headings = [...found];
  for (const { cells, line } of rows) {
    headings[line] = undefined;
    for (const { at, column, head } of cells) {
      const inked = /\p{L}/u.test(lines[at]?.text ?? "");
      const named = inked && column !== "said" && column !== "title" && column !== "number";
      headings[at] = named
        ? { kind: column, heading: head, length: 0, weak: false, body: null, date: null }
        : undefined;
    }
  }
  return headings;
}

function isEmpty(lines: readonly Line[], furniture: ReadonlySet<number>, index: number): boolean {
  return lines[index]?.blank !== false || furniture.has(index);
}

function neighbours(lines: readonly Line[], furniture: ReadonlySet<number>) {
  const next = new Int32Array(lines.length + 1).fill(lines.length);
  const previous = new Int32Array(lines.length + 1).fill(-1);
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    next[index] = isEmpty(lines, furniture, index) ? (next[index + 1] ?? lines.length) : index;
  }
  for (let index = 1; index <= lines.length; index += 1) {
    previous[index] = isEmpty(lines, furniture, index - 1) ? (previous[index - 1] ?? -1) : index - 1;
  }
  return { next, previous };
}

const ENOUGH = 4;
const MOST = 0.8;

/**
 * Drops a heading by an ordinary word (`Bilag`, `Beskrivelse`) that is not set as the paper's other headings: where they
 * have a blank line above or below, it must have one too.
 */
function keepConsistent(
  found: readonly (SectionHeading | undefined)[],
  blankBefore: (index: number) => boolean,
  blankAfter: (index: number) => boolean,
  filesBelow: (index: number) => boolean,
): (SectionHeading | undefined)[] {
  const sure = found.flatMap((heading, index) => (heading !== undefined && !heading.weak ? [index] : []));
  const share = (test: (index: number) => boolean) =>
    sure.length < ENOUGH ? 0 : sure.filter(test).length / sure.length;
  const above = share(blankBefore) >= MOST;
  const below = share(blankAfter) >= MOST;
  const listed = new Map<string, number>();
  for (const heading of found) {
    if (heading?.weak) listed.set(heading.heading, (listed.get(heading.heading) ?? 0) + 1);
  }
  return found.map((heading, index) => {
    if (heading === undefined || !heading.weak) return heading;
    if (heading.kind === "attachments" && filesBelow(index)) return heading;
    if (above && !blankBefore(index)) return undefined;
    if (below && !blankAfter(index) && heading.kind !== "attachments") return undefined;
    if (below && !blankAfter(index) && !attachedAsElsewhere(found, index, blankAfter, heading))
      return undefined;
    return heading;
  });
}

/** `2012-204248 - Notat`, `notat.pdf`: what stands under the heading is plainly a list of attachments. */
const FILE =
  /^(?:[•*–-]\s)?(?:\d{4}[-–]\d{3,8}|\d{6,10}(?:-\d{1,2})?)\s?[-–:]?\s|\.(?:pdf|docx?|xlsx?|pptx?)\b/i;

function listsFiles(line: Line | undefined): boolean {
  return line !== undefined && FILE.test(line.text);
}

/** A list of attachments often follows its heading at once; then it does so all through the paper. */
function attachedAsElsewhere(
  found: readonly (SectionHeading | undefined)[],
  index: number,
  blankAfter: (index: number) => boolean,
  heading: SectionHeading,
): boolean {
  let apart = 0;
  let close = 0;
  found.forEach((other, at) => {
    if (other?.kind !== heading.kind || at === index) return;
    if (blankAfter(at)) apart += 1;
    else close += 1;
  });
  return close >= apart;
}
