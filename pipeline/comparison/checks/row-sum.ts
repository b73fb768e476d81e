import { formatDanishNumber } from "../danish/numbers.ts";
import { type CheckedRecord, evidenceOf, type FindingDraft, itemNumberAt } from "../finding.ts";
import { type Cell, type TableRow, tableRows, totalLabel } from "../tables.ts";
import { statedAndExpected } from "../values.ts";
import type { Check } from "./check.ts";

/** Rows that must add up for the last column to be known for the sum of the others. */
const fewestRight = 3;
/** Rows further apart are of two tables. */
const mostApart = 2;
const tolerance = 0.005;

/** Rows that follow each other and are as wide. */
function blocksOf(rows: readonly TableRow[]): readonly (readonly TableRow[])[] {
  const blocks: TableRow[][] = [];
  for (const row of rows) {
    const last = blocks.at(-1)?.at(-1);
    if (last && row.line - last.line <= mostApart && row.cells.length === last.cells.length)
      blocks.at(-1)?.push(row);
    else blocks.push([row]);
  }
  return blocks;
}

const sumOf = ({ cells }: TableRow): number => cells.slice(0, -1).reduce((sum, { value }) => sum + value, 0);
const lastOf = ({ cells }: TableRow): number => cells.at(-1)?.value ?? 0;
const addsUp = (row: TableRow): boolean => Math.abs(sumOf(row) - lastOf(row)) < tolerance;

interface Fault {
  readonly row: TableRow;
  /** The cell that the column above its total shows to be wrong too; undefined where no column tells. */
  readonly cell: Cell | undefined;
  readonly expected: number;
}

/** The one row of a block that does not add up, and the cell of it that its column does not add up with either. */
function faultIn(block: readonly TableRow[]): Fault | undefined {
  const wide = block.filter(({ cells }) => cells.length > 2 && !cells.some(({ isPercent }) => isPercent));
  const wrong = wide.filter((row) => !addsUp(row));
  const right = wide.filter((row) => addsUp(row) && sumOf(row) !== 0);
  const [row, ...others] = wrong;
  if (!row || others.length > 0 || right.length < fewestRight) return undefined;
  const total = block.findIndex(({ label }) => totalLabel.test(label));
  const parts = total < 0 ? [] : block.slice(0, total);
  const off = lastOf(row) - sumOf(row);
  const found = parts.includes(row)
    ? row.cells.flatMap((cell, column) => {
        const mended = column === row.cells.length - 1 ? cell.value - off : cell.value + off;
        const sum = parts.reduce((so, { cells }) => so + (cells[column]?.value ?? 0), 0);
        const stated = block[total]?.cells[column]?.value ?? 0;
        return Math.abs(sum - cell.value + mended - stated) < tolerance ? [{ cell, mended }] : [];
      })
    : [];
  const [only, ...more] = found;
  return only && more.length === 0
    ? { row, cell: only.cell, expected: only.mended }
    : { row, cell: undefined, expected: sumOf(row) };
}

/** Cells that both their row and their column show to be wrong. */
export function faultyCells(rows: readonly TableRow[]): ReadonlySet<Cell> {
  return new Set(blocksOf(rows).flatMap((block) => faultIn(block)?.cell ?? []));
}

function check(record: CheckedRecord): readonly FindingDraft[] {
  return blocksOf(tableRows(record.text)).flatMap((block): readonly FindingDraft[] => {
    const fault = faultIn(block);
    const odd = fault?.cell ?? fault?.row.cells.at(-1);
    if (!fault || !odd) return [];
    const expected = formatDanishNumber(fault.expected);
    const parts = fault.row.cells.slice(0, -1).map(({ written }) => written);
    const sum = formatDanishNumber(sumOf(fault.row));
    const why = fault.cell
      ? "then its row adds up, and its column too"
      : `${parts.join(" + ")} is ${sum}, and the other rows add up; it or one of these is wrong`;
    return [
      {
        kind: "arithmetic",
        severity: "error",
        message: `Unexpected ${odd.written}, expected ${expected}: ${why}`,
        values: statedAndExpected("number", odd.written, expected),
        evidence: [odd, ...fault.row.cells.filter((cell) => cell !== odd)].map(({ span }) =>
          evidenceOf(record, span),
        ),
        item: itemNumberAt(record, odd.span.start),
      },
    ];
  });
}

/** The last cell of a row against the others, where it is their sum in all the other rows of the table. */
export const rowSum: Check = {
  name: "row-sum",
  kind: "arithmetic",
  examples: [
    "Festsalen 2.400 600 3.000\nLokale A 450 150 600\nLokale B 380 120 510\nMusiklokalet 700 200 900",
    "Nord 142 128 270\nSyd 201 198 389\nVest 64 59 123\nI alt 407 375 782",
  ],
  nonExamples: [
    "Festsalen 2.400 600 3.000\nLokale A 450 150 600\nLokale B 380 120 500\nMusiklokalet 700 200 900",
    "Nord 410 395 380\nSyd 520 498 470\nVest 305 310 299\nØst 10 20 30",
    "Festsalen 2.400 600 3.000\nLokale B 380 120 510",
  ],
  check,
};
