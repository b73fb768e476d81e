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
/** White above a further line of a cell, as a share of that above a row. */
const tight = 0.6;
/** And less than it by so many heights of a word: ink of letters that hang or rise makes some difference anyway. */
const plainly = 0.3;
/** Rows up or down in which another row of the same table is looked for: cells may be several lines tall. */
const tableReach = 6;
/** What goes on in the middle of a sentence. */
const goesOn = /^[(\p{Ll}]\p{Ll}/u;
/** Figures never go on with the figures above them. */
const word = /\p{L}{2}/u;
/** A cell that is done. */
const ended = /[.:!?]$/u;

/** A line by its cells, left to right; or a row of a table with all lines of its wrapped cells. */
type Cells<W> = readonly (readonly W[])[];

/**
 * Puts the further lines of a wrapped cell behind its first line, within the row, so that `Hjælp til   § 41   12` over
 * `børn` reads `Hjælp til børn § 41 12`. Only below a row of several cells that has another such row near, only within
 * the columns, and only where the line begins small, as no row of its own does, or stands nearer to its row than rows of
 * the table stand to each other. Boxes share one unit, origin top left.
 */
export function joinWrappedCells<W extends Word, L extends { readonly words: readonly W[] }>(
  lines: readonly L[],
): L[] {
  return joinWrappedRows(lines.map(({ words }) => cellsOf(words))).flatMap(({ at, isJoined, cells }) => {
    const line = lines[at];
    if (line === undefined) return [];
    return isJoined ? [{ ...line, words: cells.flat() }] : [line];
  });
}

/** The same of lines whose cells are known: each row, with the index of its first line. */
export function joinWrappedRows<W extends Word>(
  split: readonly Cells<W>[],
): { readonly at: number; readonly isJoined: boolean; readonly cells: Cells<W> }[] {
  const done: { at: number; isJoined: boolean; cells: Cells<W> }[] = [];
  let isOpen = false;
  split.forEach((cells, at) => {
    const row = isOpen ? done.at(-1) : undefined;
    const columns = row && columnsOf(row.cells, cells, isTight(at, row.cells.length, split));
    if (row !== undefined && columns !== undefined) {
      row.cells = row.cells.map((cell, index) => [...cell, ...(cells[columns.indexOf(index)] ?? [])]);
      row.isJoined = true;
      return;
    }
    isOpen = cells.length >= 2 && isInTable(at, split);
    done.push({ at, isJoined: false, cells });
  });
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
  isNear: boolean,
): number[] | undefined {
  if (below.length === 0 || below.length >= row.length) return undefined;
  const columns = below.map((cell) =>
    row.findIndex((above, index) => goesOnWith(above, row[index + 1], cell, isNear)),
  );
  // A last column alone already follows its own first line.
  if (columns.includes(-1) || (columns.length === 1 && columns[0] === row.length - 1)) return undefined;
  return columns;
}

function goesOnWith(
  above: readonly Word[],
  right: readonly Word[] | undefined,
  cell: readonly Word[],
  isNear: boolean,
): boolean {
  const [first] = cell;
  const last = above.at(-1);
  if (first === undefined || last === undefined) return false;
  const isWorded = isNear && cell.some(({ text }) => word.test(text));
  if (!isWorded && (!goesOn.test(first.text) || ended.test(last.text))) return false;
  const [left, , , bottom] = boxAround(above.map(({ box }) => box));
  const [cellLeft, top, cellRight] = boxAround(cell.map(({ box }) => box));
  const height = Math.max(...cell.map(heightOf));
  if (Math.abs(cellLeft - left) > alignment * height) return false;
  if (top < bottom - 0.5 * height || top - bottom > leading * height) return false;
  const [nextLeft] = right === undefined ? [Infinity] : boxAround(right.map(({ box }) => box));
  return cellRight < nextLeft;
}

/**
 * True where a line of fewer cells stands so much nearer to what is above it than any full row near does: within a cell
 * lines are close, and between the rows of a table that wraps there is more room.
 */
function isTight(at: number, full: number, split: readonly Cells<Word>[]): boolean {
  const whites = split.flatMap((cells, index) =>
    Math.abs(index - at) <= tableReach && cells.length >= full ? whiteAbove(index, split) : [],
  );
  const [own] = whiteAbove(at, split);
  const height = Math.max(0, ...(split[at]?.flat() ?? []).map(heightOf));
  return (
    own !== undefined &&
    whites.length >= 2 &&
    whites.every((white) => own < tight * white && white - own > plainly * height)
  );
}

/** From the feet of the line above to the tops of this one; nothing for the first. */
function whiteAbove(at: number, split: readonly Cells<Word>[]): number[] {
  const [cells, above] = [split[at]?.flat() ?? [], split[at - 1]?.flat() ?? []];
  if (cells.length === 0 || above.length === 0) return [];
  return [boxAround(cells.map(({ box }) => box))[1] - boxAround(above.map(({ box }) => box))[3]];
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
