import type { Line } from "../text/lines.ts";
import { endOfRunningTitle } from "./running-title.ts";
import { readSectionHeading } from "./section-heading.ts";
import { type Column, columnNamed } from "./table-columns.ts";
import { USUAL } from "./usual-titles.ts";

/** An item that is a row of a table, by the lines of the text as it stands. */
export interface Row {
  readonly line: number;
  /** Null where the table counts nothing. */
  readonly label: string | null;
  readonly title: string;
  /** The first line after the title. */
  readonly after: number;
  /** Cells behind the title: where each begins in the trimmed line, and what its column holds. */
  readonly cells: readonly { readonly at: number; readonly column: Column; readonly head: string }[];
}

const CELLS = /\s*(?:\t|\||\s{3,})\s*/gu;
/** A table of items begins near the top of its paper. */
const HEAD_WITHIN = 90;
const LONGEST_HEAD = 40;
const LONGEST_TITLE = 200;
const FEWEST = 3;
const NUMBER = /^(?<label>\d{1,3}[a-h]?)\s?[.):]?$/;
const NUMBERED = /^(?<label>\d{1,3}[a-h]?)(?:\s?[.):-]\s*|\s+)(?<title>["”»]?\p{Lu}.*)$/u;

interface Cell {
  readonly text: string;
  readonly at: number;
}

interface Head {
  /** First line under the head. */
  readonly after: number;
  readonly columns: readonly { readonly column: Column; readonly head: string }[];
  /** The text holds a cell a line. */
  readonly stacked: boolean;
}

/**
 * The items of a paper that sets them in a table with a head such as `Punkt | Referat | Ansvarlig`: the cells of a row
 * on one line, parted by tabs, bars or wide gaps, or each cell on a line of its own. Empty for any other paper: a table
 * further down, or under the sections of an item, is part of that item.
 */
export function findRows(lines: readonly Line[]): readonly Row[] {
  const head = findHead(lines);
  if (head === undefined) return [];
  const rows = head.stacked ? stackedRows(lines, head) : rowsOnLines(lines, head);
  const usual = rows.filter(({ title }) => USUAL.test(title)).length;
  return rows.length >= FEWEST || (rows.length > 1 && usual > 0) ? rows : [];
}

function cellsOf(text: string): readonly Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  for (const match of text.matchAll(CELLS)) {
    // A bar may also stand before the first cell.
    if (match.index > 0) cells.push({ text: text.slice(from, match.index), at: from });
    from = match.index + match[0].length;
  }
  cells.push({ text: text.slice(from), at: from });
  return cells;
}

function findHead(lines: readonly Line[]): Head | undefined {
  let seen = 0;
  for (const line of lines) {
    if (line.blank) continue;
    seen += 1;
    if (seen > HEAD_WITHIN) return undefined;
    const columns = columnsOf(cellsOf(line.text));
    if (columns !== undefined) return { after: line.index + 1, columns, stacked: false };
    const stacked = stackedHead(lines, line.index);
    if (stacked !== undefined) return stacked;
    const heading = readSectionHeading(line.text);
    if (heading !== undefined && !heading.weak && heading.kind !== "other") return undefined;
  }
  return undefined;
}

/** The columns that a row of cells heads: one of titles, and another that the words for columns know. */
function columnsOf(cells: readonly Cell[]): Head["columns"] | undefined {
  const named = cells.filter(({ text }) => text.trim() !== "");
  if (named.length < 2 || named.some(({ text }) => text.length > LONGEST_HEAD)) return undefined;
  const columns = named.flatMap(({ text }) => {
    const column = columnNamed(text);
    return column === undefined ? [] : [{ column, head: text.trim() }];
  });
  if (columns.length < 2 || columns.length * 2 < named.length) return undefined;
  const titled = columns.some(({ column }) => column === "title");
  const counts = columns[0]?.column === "number";
  if (!titled && !(counts && columns.length > 2)) return undefined;
  return columns.some(({ column }) => column !== "title" && column !== "number") ? columns : undefined;
}

function stackedHead(lines: readonly Line[], from: number): Head | undefined {
  const cells: Cell[] = [];
  let at = from;
  for (; at < lines.length && cells.length < 6; at += 1) {
    const text = lines[at]?.text ?? "";
    if (lines[at]?.blank) continue;
    if (columnNamed(text) === undefined) break;
    cells.push({ text, at: 0 });
  }
  const first = columnNamed(cells[0]?.text ?? "");
  if (first !== "number" && first !== "title") return undefined;
  const columns = columnsOf(cells);
  return columns === undefined ? undefined : { after: at, columns, stacked: true };
}

function rowsOnLines(lines: readonly Line[], head: Head): Row[] {
  const rows: Row[] = [];
  const lead = leadOf(head);
  const columns = head.columns.slice(lead).filter(({ column }) => column !== "number" && column !== "title");
  const body = lines.slice(head.after);
  const numbers = body.some(({ text }) => startsRow(cellsOf(text).slice(lead), true) !== undefined);
  for (const line of body) {
    if (line.blank) continue;
    const all = cellsOf(line.text);
    const cells = all.slice(all.length > lead ? lead : 0);
    const start = startsRow(cells, numbers);
    const last = rows.at(-1);
    if (start === undefined) {
      const more = cells[0]?.text ?? "";
      const wraps = cells.length > 1 && /^\p{Ll}/u.test(more) && last?.after === line.index;
      if (wraps && last !== undefined)
        rows[rows.length - 1] = { ...last, title: `${last.title} ${more}`, after: line.index + 1 };
      continue;
    }
    if (columnsOf(all) !== undefined) continue;
    const behind = cells.slice(start.used);
    const full = behind.length === columns.length;
    const inked = behind.filter(({ text }) => text !== "");
    const lost = cells.length === 1 ? endOfRunningTitle(start.title) : undefined;
    const from = line.text.indexOf(start.title);
    if (lost !== undefined && lost < start.title.length && from >= 0) {
      // The text has lost the gap between the cells.
      const rest = /\S/.exec(start.title.slice(lost))?.index ?? 0;
      inked.push({ text: start.title.slice(lost + rest), at: from + lost + rest });
    }
    rows.push({
      line: line.index,
      label: start.label,
      title: start.title.slice(0, lost ?? start.title.length).replace(/\s?[.:]$/, ""),
      after: line.index + 1,
      cells: inked.map((cell, index) => {
        const own = columns[full ? behind.indexOf(cell) : index];
        return { at: cell.at, column: own?.column ?? "said", head: own?.head ?? "" };
      }),
    });
  }
  return rows;
}

/** Columns of hours and the like that stand before the titles. */
function leadOf(head: Head): number {
  const first = head.columns.findIndex(({ column }) => column === "number" || column === "title");
  return Math.max(0, first);
}

function startsRow(
  cells: readonly Cell[],
  numbers: boolean,
): { readonly label: string | null; readonly title: string; readonly used: number } | undefined {
  const first = cells[0]?.text ?? "";
  const number = NUMBER.exec(first)?.groups?.label;
  const second = cells[1]?.text ?? "";
  if (number !== undefined && /^["”»]?\p{Lu}/u.test(second) && second.length <= LONGEST_TITLE)
    return { label: number, title: second, used: 2 };
  const groups = NUMBERED.exec(first)?.groups;
  if (groups !== undefined)
    return { label: groups.label ?? null, title: (groups.title ?? "").trim(), used: 1 };
  if (numbers || cells.length < 2 || first.length > LONGEST_TITLE || !/^["”»]?\p{Lu}/u.test(first))
    return undefined;
  return { label: null, title: first, used: 1 };
}

/** Where each cell has its own line, only a count tells a row's first: a number, and on the same line or the next its title. */
function stackedRows(lines: readonly Line[], head: Head): Row[] {
  const rows: Row[] = [];
  for (let at = head.after; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? "";
    const expected = rows.length === 0 ? undefined : Number.parseInt(rows.at(-1)?.label ?? "0", 10) + 1;
    const bare = NUMBER.exec(text)?.groups?.label;
    const groups = bare === undefined ? NUMBERED.exec(text)?.groups : undefined;
    const label = bare ?? groups?.label;
    if (label === undefined || (expected !== undefined && Number.parseInt(label, 10) !== expected)) continue;
    let line = at;
    if (bare !== undefined) {
      line += 1;
      while (line < lines.length && lines[line]?.blank) line += 1;
    }
    const title = bare === undefined ? (groups?.title ?? "") : (lines[line]?.text ?? "");
    if (!/^["”»]?\p{Lu}/u.test(title) || title.length > LONGEST_TITLE) continue;
    rows.push({ line: at, label, title, after: line + 1, cells: [] });
    at = line;
  }
  return rows;
}
