import type { Box } from "../../../schemas/word-box.ts";
import { boxAround } from "./rows.ts";

interface Word {
  readonly text: string;
  readonly box: Box;
}

/** White between two words, in heights of the taller, from which they stand in different cells of a table. */
const cellGap = 2;
/** How far the beginnings of cells of one column may lie apart, in heights of a word. */
const alignment = 0.7;
/** White between two lines of one cell, in heights of a word. */
const leading = 1.3;
/** Rows up or down in which another row of the same table is looked for: cells may be several lines tall. */
const tableReach = 6;
/** What goes on in the middle of a sentence. */
const goesOn = /^[(\p{Ll}]\p{Ll}/u;
/** A cell that is done. */
const ended = /[.:!?]$/u;

/**
 * Puts the further lines of a wrapped cell behind its first line, within the row, so that `Hjælp til   § 41   12` over
 * `børn` reads `Hjælp til børn § 41 12`. Only below a row of several cells that has another such row near, only within
 * the column, and only where the line begins small, as no row of its own does. Boxes share one unit, origin top left.
 */
export function joinWrappedCells<W extends Word, L extends { readonly words: readonly W[] }>(
  lines: readonly L[],
): L[] {
  const split = lines.map(({ words }) => cellsOf(words));
  const done: L[] = [];
  let row: { readonly at: number; readonly line: L; cells: W[][] } | undefined;
  const close = () => {
    if (row !== undefined) done.push({ ...row.line, words: row.cells.flat() });
    row = undefined;
  };
  lines.forEach((line, at) => {
    const cells = split[at] ?? [];
    const columns = row === undefined ? undefined : columnsOf(row.cells, cells);
    if (row !== undefined && columns !== undefined) {
      row.cells = row.cells.map((cell, index) => [...cell, ...(cells[columns.indexOf(index)] ?? [])]);
      return;
    }
    close();
    if (cells.length >= 2 && isInTable(at, split)) row = { at, line, cells };
    else done.push(line);
  });
  close();
  return done;
}

/** The words of a line by cells, left to right. */
function cellsOf<W extends Word>(words: readonly W[]): W[][] {
  const cells: W[][] = [];
  let last: W | undefined;
  for (const word of words) {
    const cell = cells.at(-1);
    if (cell && last && word.box[0] - last.box[2] < cellGap * Math.max(heightOf(word), heightOf(last)))
      cell.push(word);
    else cells.push([word]);
    last = word;
  }
  return cells;
}

const heightOf = ({ box }: Word) => box[3] - box[1];

/** For each cell of a line the column of the row above that it goes on with; nothing where one of them does not. */
function columnsOf(
  row: readonly (readonly Word[])[],
  below: readonly (readonly Word[])[],
): number[] | undefined {
  if (below.length === 0 || below.length >= row.length) return undefined;
  const columns = below.map((cell) =>
    row.findIndex((above, index) => goesOnWith(above, row[index + 1], cell)),
  );
  // A last column alone already follows its own first line.
  if (columns.includes(-1) || (columns.length === 1 && columns[0] === row.length - 1)) return undefined;
  return columns;
}

function goesOnWith(
  above: readonly Word[],
  right: readonly Word[] | undefined,
  cell: readonly Word[],
): boolean {
  const [first] = cell;
  const last = above.at(-1);
  if (first === undefined || last === undefined) return false;
  if (!goesOn.test(first.text) || ended.test(last.text)) return false;
  const [left, , , bottom] = boxAround(above.map(({ box }) => box));
  const [cellLeft, top, cellRight] = boxAround(cell.map(({ box }) => box));
  const height = Math.max(...cell.map(heightOf));
  if (Math.abs(cellLeft - left) > alignment * height) return false;
  if (top < bottom - 0.5 * height || top - bottom > leading * height) return false;
  const [nextLeft] = right === undefined ? [Infinity] : boxAround(right.map(({ box }) => box));
  return cellRight < nextLeft;
}

/** True where another row near begins a cell, after its first, at the same place or ends its last one there. */
function isInTable(at: number, split: readonly (readonly (readonly Word[])[])[]): boolean {
  const row = split[at] ?? [];
  const near = split
    .slice(Math.max(0, at - tableReach), at + tableReach + 1)
    .filter((other) => other !== row);
  return near.some((other) => {
    if (other.length < 2) return false;
    return row.slice(1).some((cell) => other.slice(1).some((beside) => isOneColumn(cell, beside)));
  });
}

function isOneColumn(cell: readonly Word[], other: readonly Word[]): boolean {
  const [left, , right] = boxAround(cell.map(({ box }) => box));
  const [otherLeft, , otherRight] = boxAround(other.map(({ box }) => box));
  const reach = alignment * Math.max(...cell.map(heightOf));
  return Math.abs(left - otherLeft) < reach || Math.abs(right - otherRight) < reach;
}
