import { type Line, splitLines } from "../text/lines.ts";
import { findAnswers } from "./answers.ts";
import { FILED_FIRST, flatBreaks, isFlattened, RUN_ON, sectionsWithin } from "./flat-text.ts";
import { endAfterTitle, headed, listedTitles, type Titles, withTitles } from "./listed-titles.ts";
import { type Break, pageNumbers, runningHeads, withoutPage } from "./page-heads.ts";
import { endOfGluedTitle } from "./running-title.ts";
import { findRows, type Row } from "./table-rows.ts";
import {
  afterColon,
  beforeVerdict,
  closesByColon,
  endOfHeadword,
  tellsAfterColon,
  tellsOn,
} from "./told-on.ts";

/** A shorter line of a text that lost its breaks is one that kept them. */
const ENDLESS = 75;

export interface PrintedLines {
  readonly lines: readonly Line[];
  readonly flat: boolean;
  /** Lines that hold the number of a page and nothing else, parted from the text that it stood before. */
  readonly pageLines: readonly number[];
  /** The items that are rows of a table, or answers to a list of titles; each `at` of a cell is the index of its line. */
  readonly rows: readonly Row[];
}

/**
 * The lines as they stood on paper. Text copied from a page can have lost breaks: two headings run together
 * (`Eventuelt1. Orientering`), or whole pages run into one line. There a line is parted before what begins one: a
 * numbered title, the name of a section, a field that files the item. Offsets are those of the text.
 */
export function printedLines(printed: string): PrintedLines {
  const text = withoutStrays(printed);
  const lines = splitLines(text);
  const tabled = findRows(lines);
  const rows = tabled.length > 0 ? tabled : findAnswers(lines);
  const isFlat = rows.length === 0 && isFlattened(lines);
  const endless = isFlat ? lines.filter((line) => line.text.length > ENDLESS) : [];
  const running = new Map(endless.map((line) => [line, flatBreaks(line.text)] as const));
  const titles = listedTitles(isFlat ? running : headed(lines));
  const byColon = closesByColon(lines.map(({ text: line }) => line));
  const rowAt = new Map(rows.map((row) => [row.line, row] as const));
  const lastRow = rows.at(-1)?.after ?? -1;
  /** Where each line of the text begins among the parted ones. */
  const moved: number[] = [];
  const pages = isFlat ? pageNumbers(lines) : new Set<Line>();
  const heads = runningHeads(pages);
  const pageLines: number[] = [];
  const parted: Line[] = [];
  for (const line of lines) {
    const row = rowAt.get(line.index);
    const breaks = running.get(line);
    const inTable = tabled.length > 0 && line.index >= (rows[0]?.line ?? 0) && line.index < lastRow;
    moved.push(parted.length);
    let cut: readonly Break[] = [];
    if (row !== undefined) cut = row.cells.map(({ at }) => ({ at, apart: false }));
    else if (breaks !== undefined) cut = withTitles(line, breaks, titles);
    else if (!inTable) cut = breaksIn(line, lines, titles, byColon);
    if (isFlat) cut = withoutPage(line, cut, pages, heads);
    if (cut[0]?.page === true) pageLines.push(parted.length);
    for (const piece of part(text, line, cut)) parted.push(piece);
  }
  const whole = parted.length === lines.length;
  return {
    lines: whole ? lines : parted.map((line, index) => ({ ...line, index })),
    flat: isFlat,
    pageLines,
    rows: rows.map((row) => ({
      ...row,
      line: moved[row.line] ?? row.line,
      after: row.after === row.line + 1 ? (moved[row.line] ?? 0) + 1 : (moved[row.after] ?? parted.length),
      cells: row.cells.map((cell, index) => ({ ...cell, at: (moved[row.line] ?? 0) + index + 1 })),
    })),
  };
}

/** `2.´Cirkulære`: a mark left between the number and the title, by a pen or a scan. */
const STRAY = /^(?<label>[ \t]{0,12}\d{1,3}[.)])[´`˙·](?=\p{Lu})/gmu;

/** Each such mark read as a blank, so that all offsets stay. */
function withoutStrays(text: string): string {
  return text.replace(STRAY, "$<label> ");
}

function breaksIn(line: Line, lines: readonly Line[], titles: Titles, byColon: boolean): readonly Break[] {
  // Most lines hold no such number: a look for it is cheaper than the pattern.
  const run = line.text.length > RUN_ON ? sectionsWithin(line.text) : [];
  const filed = FILED_FIRST.exec(line.text)?.[0].length;
  if (filed !== undefined) return [{ at: filed, apart: false }, ...run.filter(({ at }) => at > filed)];
  if (run.length > 0) return run;
  const first = line.text.includes("1. ") ? FIRST_AT_END.exec(line.text)?.groups?.head : undefined;
  if (first !== undefined && countsOn(lines, line.index)) return [{ at: first.length, apart: true }];
  const code = line.text.charCodeAt(0);
  const counted = (code >= 48 && code <= 57) || ROMAN.test(line.text);
  const colon = byColon && counted ? afterColon(line.text) : undefined;
  if (colon !== undefined) return [{ at: colon, apart: false }];
  const named = !counted && NAMED_POINT.test(line.text) ? tellsOn(line.text) : undefined;
  const told = counted
    ? sooner(tellsOn(line.text), endOfHeadword(line.text))
    : (named ?? tellsAfterColon(line.text));
  if (told !== undefined) return [{ at: told, apart: false }];
  const ended = counted ? (endAfterTitle(line, titles) ?? beforeVerdict(line.text)) : undefined;
  if (ended !== undefined) return [{ at: ended, apart: false }];
  return glue(line);
}

/** The first title of a list, stuck to the end of the paragraph above it. */
const FIRST_AT_END = /^(?<head>.{10,600}?[.?!)])\s{0,4}(?=1\. \p{Lu}\p{L}[^.]{3,60}[:.]?$)/u;
const WITHIN = 14;

function countsOn(lines: readonly Line[], from: number): boolean {
  return lines.slice(from + 1, from + WITHIN).some(({ text }) => /^2[.)] ?\p{Lu}/u.test(text));
}

/** Of two ways to part a title from its text, the one that gives the shorter title. */
function sooner(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined ? b : b === undefined ? a : Math.min(a, b);
}

const NAMED_POINT = /^(?:Sag|Punkt|Pkt\.?)(?: nr\.?)? \d{1,3}[.:)]/;
const ROMAN = /^[IVX]{1,5}[.)] /;

/** A heading that the number of the next one is stuck to. */
const GLUED =
  /^(?<head>(?:\d{1,3}\. ?)?\p{Lu}[^.:;?!]{4,60}\p{Ll}{2}|\d{1,3}\. ?\p{Lu}[^.:;?!]{4,60}[.:?!)]{1,2})(?=\d{1,3}\. ?\p{Lu}\p{Ll})/u;
const LONGEST_GLUED = 260;

function glue(line: Line): readonly Break[] {
  if (line.text.length > LONGEST_GLUED) return [];
  const head = GLUED.exec(line.text)?.groups?.head;
  if (head !== undefined) return [{ at: head.length, apart: true }];
  const title = endOfGluedTitle(line.text);
  return title === undefined ? [] : [{ at: title, apart: false }];
}

function part(text: string, line: Line, breaks: readonly Break[]): readonly Line[] {
  if (breaks.length === 0) return [line];
  const first = line.start + Math.max(0, text.slice(line.start, line.end).search(/\S/));
  const lines: Line[] = [];
  let start = line.start;
  const add = (end: number) => {
    const trimmed = text.slice(start, end).trim();
    if (trimmed !== "") lines.push({ index: 0, start, end, text: trimmed, blank: false });
    start = end;
  };
  for (const { at, apart } of breaks) {
    add(first + at);
    if (apart && lines.length > 0) lines.push({ index: 0, start, end: start, text: "", blank: true });
  }
  add(line.end);
  return lines;
}
