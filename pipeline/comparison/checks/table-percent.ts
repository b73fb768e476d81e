import { decimalsOf, formatDanishNumber } from "../danish/numbers.ts";
import { type CheckedRecord, evidenceOf, type FindingDraft, itemNumberAt } from "../finding.ts";
import { type Cell, type TableRow, tableRows, totalLabel } from "../tables.ts";
import { statedAndExpected } from "../values.ts";
import type { Check } from "./check.ts";
import { isShareOf } from "./percentage.ts";

/** Rows that must be right for a column of shares to be known for what it is of. */
const fewestRight = 2;

/** Rows that follow each other and have shares in the same columns. */
function blocksOf(rows: readonly TableRow[]): readonly (readonly TableRow[])[] {
  const shapeOf = ({ cells }: TableRow) => cells.map(({ isPercent }) => (isPercent ? "%" : "#")).join("");
  const blocks: TableRow[][] = [];
  for (const row of rows) {
    const last = blocks.at(-1)?.at(-1);
    if (last && row.line - last.line <= 2 && shapeOf(last) === shapeOf(row)) blocks.at(-1)?.push(row);
    else blocks.push([row]);
  }
  return blocks;
}

interface Columns {
  readonly part: number;
  readonly whole: number;
}

const cellsOf = ({ cells }: TableRow, share: number, { part, whole }: Columns) => {
  const [one, of, stated] = [cells[part], cells[whole], cells[share]];
  return one && of && stated && of.value > 0 ? { one, of, stated } : undefined;
};

const isRight = ({ one, of, stated }: { one: Cell; of: Cell; stated: Cell }): boolean =>
  isShareOf(one.value, of.value, stated.value, decimalsOf(stated.written));

/** The two columns of which a third gives the share, where all rows but one say so. */
function columnsOf(block: readonly TableRow[], share: number): Columns | undefined {
  const width = block[0]?.cells.length ?? 0;
  const counts = [...Array(width).keys()].filter((column) => !block[0]?.cells[column]?.isPercent);
  return counts
    .flatMap((part) => counts.filter((whole) => whole !== part).map((whole) => ({ part, whole })))
    .find((columns) => {
      const rows = block.flatMap((row) => cellsOf(row, share, columns) ?? []);
      const right = rows.filter(isRight).length;
      return rows.length === block.length && right >= fewestRight && right >= block.length - 1;
    });
}

function check(record: CheckedRecord): readonly FindingDraft[] {
  const parts = tableRows(record.text).filter(({ label }) => !totalLabel.test(label));
  return blocksOf(parts).flatMap((block) =>
    (block[0]?.cells ?? []).flatMap(({ isPercent }, share) => {
      const columns = isPercent ? columnsOf(block, share) : undefined;
      if (!columns) return [];
      return block.flatMap((row) => {
        const cells = cellsOf(row, share, columns);
        if (!cells || isRight(cells)) return [];
        const { one, of, stated } = cells;
        const real = formatDanishNumber(
          (100 * one.value) / of.value,
          Math.max(1, decimalsOf(stated.written)),
        );
        return [
          {
            kind: "arithmetic" as const,
            severity: "error" as const,
            message: `Unexpected ${stated.written} percent, expected ${real}: ${one.written} of ${of.written} is ${real} percent, and the other rows have the same columns`,
            values: statedAndExpected("percent", stated.written, real),
            evidence: [stated, one, of].map(({ span }) => evidenceOf(record, span)),
            item: itemNumberAt(record, stated.span.start),
          },
        ];
      });
    }),
  );
}

/** A column of percentages against the two columns of counts that it is made of; it speaks of one row among right ones. */
export const tablePercent: Check = {
  name: "table-percent",
  kind: "arithmetic",
  examples: ["Nordskolen 320 240 75 %\nSøndre Skole 410 287 70 %\nLergravsskolen 150 90 65 %"],
  nonExamples: [
    "Nordskolen 320 240 75 %\nSøndre Skole 410 287 70 %\nLergravsskolen 150 90 60 %",
    "Nordskolen 320 240 75 %\nSøndre Skole 410 287 31 %\nLergravsskolen 150 90 12 %",
  ],
  check,
};
