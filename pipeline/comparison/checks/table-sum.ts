import { decimalsOf, formatDanishNumber } from "../danish/numbers.ts";
import { type CheckedRecord, evidenceOf, type FindingDraft, itemNumberAt } from "../finding.ts";
import { type TableRow, tableRows, totalLabel } from "../tables.ts";
import { statedAndExpected } from "../values.ts";
import type { Check } from "./check.ts";
import { faultyCells } from "./row-sum.ts";

const fewestParts = 2;
const mostParts = 40;

interface ColumnSum {
  readonly column: number;
  readonly sum: number;
  readonly stated: number;
  readonly right: boolean;
}

function addUp(parts: readonly TableRow[], total: TableRow): readonly ColumnSum[] {
  return total.cells.map(({ value: stated, written }, column) => {
    const sum = parts.reduce((so, { cells }) => so + (cells[column]?.value ?? 0), 0);
    const decimals = Math.max(
      decimalsOf(written),
      ...parts.map(({ cells }) => decimalsOf(cells[column]?.written ?? "")),
    );
    const tolerance = decimals > 0 ? 0.5 * (parts.length + 1) * 10 ** -decimals + 1e-9 : 1e-9;
    return { column, sum, stated, right: Math.abs(sum - stated) <= tolerance };
  });
}

/** Rows above a total with as many figures, unbroken by text, nearest last. */
function partsAbove(rows: readonly TableRow[], at: number): readonly TableRow[] {
  const total = rows[at];
  const parts: TableRow[] = [];
  for (let index = at - 1; total && index >= 0 && parts.length < mostParts; index--) {
    const row = rows[index];
    const next = parts[0] ?? total;
    if (!row || row.cells.length !== total.cells.length || next.line - row.line > 2) break;
    if (totalLabel.test(row.label) || row.label === "") break;
    parts.unshift(row);
  }
  return parts;
}

function check(record: CheckedRecord): readonly FindingDraft[] {
  const rows = tableRows(record.text);
  const faulty = faultyCells(rows);
  return rows.flatMap((total, at) => {
    if (!totalLabel.test(total.label) || total.cells.length < 2) return [];
    const parts = partsAbove(rows, at);
    if (parts.length < fewestParts) return [];
    const sums = addUp(parts, total).filter(({ column }) => !total.cells[column]?.isPercent);
    const wrong = sums.filter(({ right }) => !right);
    const sound = sums.filter(({ right, stated }) => right && stated !== 0);
    if (wrong.length !== 1 || sound.length < Math.max(1, wrong.length)) return [];
    return wrong.flatMap(({ column, sum, stated }) => {
      const cell = total.cells[column];
      if (!cell || parts.some(({ cells }) => cells.some((one) => faulty.has(one)))) return [];
      return [
        {
          kind: "arithmetic" as const,
          severity: "error" as const,
          message: `Unexpected ${cell.written}, expected ${formatDanishNumber(sum)}: the column above adds up to ${formatDanishNumber(sum)}, ${formatDanishNumber(Math.abs(sum - stated))} ${sum > stated ? "more" : "less"}; the total or a figure above it is wrong`,
          values: statedAndExpected("number", cell.written, formatDanishNumber(sum)),
          evidence: [cell, ...parts.flatMap(({ cells }) => cells[column] ?? [])].map(({ span }) =>
            evidenceOf(record, span),
          ),
          item: itemNumberAt(record, cell.span.start),
        },
      ];
    });
  });
}

/** A column of a table against its total; it speaks only where the other columns show that the rows are the parts. */
export const tableSum: Check = {
  name: "table-sum",
  kind: "arithmetic",
  examples: [
    "Skoler 100 200 300\nVeje 50 60 70\nI alt 150 270 370",
    "Område 2025 2026 2027\nSkoler 100 200 300\nVeje 50 60 70\nI alt 150 270 370",
  ],
  nonExamples: [
    "Skoler 100 50 50 %\nVeje 50 20 40 %\nI alt 150 70 47 %",
    "Skoler 100 200 300\nVeje 50 60 70\nI alt 150 260 370",
    "Skoler 100 200\nheraf løn 80 150\nVeje 50 60\nI alt 150 260",
    "Skoler 0 10\nVeje 0 20\nI alt 0 35",
  ],
  check,
};
