import { formatDanishNumber } from "../danish/numbers.ts";
import { type CheckedRecord, evidenceOf, type FindingDraft, itemNumberAt } from "../finding.ts";
import { type TableRow, tableRows } from "../tables.ts";
import { statedAndExpected } from "../values.ts";
import type { Check } from "./check.ts";

/** Rows that must add up for the last column to be known for the sum of the others. */
const fewestRight = 3;
/** Rows further apart are of two tables. */
const mostApart = 2;

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
const addsUp = (row: TableRow): boolean => Math.abs(sumOf(row) - (row.cells.at(-1)?.value ?? 0)) < 0.005;

function check(record: CheckedRecord): readonly FindingDraft[] {
  return blocksOf(tableRows(record.text)).flatMap((block) => {
    const wide = block.filter(({ cells }) => cells.length > 2 && !cells.some(({ isPercent }) => isPercent));
    const wrong = wide.filter((row) => !addsUp(row));
    const right = wide.filter((row) => addsUp(row) && sumOf(row) !== 0);
    const [row, ...others] = wrong;
    const total = row?.cells.at(-1);
    if (!row || !total || others.length > 0 || right.length < fewestRight) return [];
    const expected = formatDanishNumber(sumOf(row));
    const parts = row.cells.slice(0, -1).map(({ written }) => written);
    return [
      {
        kind: "arithmetic" as const,
        severity: "error" as const,
        message: `Unexpected ${total.written}, expected ${expected}: ${parts.join(" + ")} is ${expected}, and the other rows add up`,
        values: statedAndExpected("number", total.written, expected),
        evidence: [total, ...row.cells.slice(0, -1)].map(({ span }) => evidenceOf(record, span)),
        item: itemNumberAt(record, total.span.start),
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
  ],
  nonExamples: [
    "Festsalen 2.400 600 3.000\nLokale A 450 150 600\nLokale B 380 120 500\nMusiklokalet 700 200 900",
    "Nord 410 395 380\nSyd 520 498 470\nVest 305 310 299\nØst 10 20 30",
    "Festsalen 2.400 600 3.000\nLokale B 380 120 510",
  ],
  check,
};
