import { decimalsOf, formatDanishNumber } from "../danish/numbers.ts";
import { type CheckedRecord, evidenceOf, type FindingDraft, itemNumberAt } from "../finding.ts";
import { type Cell, type TableRow, tableRows, totalLabel } from "../tables.ts";
import { statedAndExpected } from "../values.ts";
import type { Check } from "./check.ts";
import { isShareOf } from "./percentage.ts";

const fewestRows = 3;

interface Line {
  readonly count: Cell;
  readonly share: Cell;
}

/** A count and its share, whichever comes first. */
function lineOf({ cells }: TableRow): Line | undefined {
  const [one, other] = cells;
  if (!one || !other || cells.length !== 2 || one.isPercent === other.isPercent) return undefined;
  return one.isPercent ? { count: other, share: one } : { count: one, share: other };
}

/** Lines of a count and a share above a total of as many. */
function linesAbove(rows: readonly TableRow[], at: number): readonly Line[] {
  const lines: Line[] = [];
  for (let index = at - 1; index >= 0; index--) {
    const [row, next] = [rows[index], rows[index + 1]];
    const line = row && lineOf(row);
    if (!row || !next || !line || next.line - row.line > 2 || totalLabel.test(row.label)) break;
    lines.unshift(line);
  }
  return lines;
}

const isRight = ({ share }: Line, count: number, whole: number): boolean =>
  isShareOf(count, whole, share.value, decimalsOf(share.written));

/** What is wrong in a table and what would stand there; undefined where nothing is, or nothing tells. */
function faultIn(
  lines: readonly Line[],
  total: Cell,
): { cell: Cell; expected: string; why: string } | undefined {
  const sum = lines.reduce((so, { count }) => so + count.value, 0);
  const odd = lines.filter((line) => !isRight(line, line.count.value, total.value));
  const off = sum - total.value;
  const [first] = odd;
  if (off === 0) {
    if (!first || odd.length > 1) return undefined;
    const { count, share } = first;
    const real = formatDanishNumber(
      (100 * count.value) / total.value,
      Math.max(1, decimalsOf(share.written)),
    );
    const why = `${count.written} of ${total.written} is ${real} percent, and the other lines are right`;
    return { cell: share, expected: real, why };
  }
  if (lines.every((line) => isRight(line, line.count.value, sum)) && odd.length > 0) {
    const expected = formatDanishNumber(sum);
    return {
      cell: total,
      expected,
      why: `the lines above add up to ${expected}, and their shares are of that`,
    };
  }
  const faulty = lines.filter((line) => {
    const others = lines.filter((other) => other !== line);
    const mended = line.count.value - off;
    return (
      mended >= 0 &&
      isRight(line, mended, total.value) &&
      others.every((other) => isRight(other, other.count.value, total.value))
    );
  });
  const [only, ...more] = faulty;
  if (!only || more.length > 0) return undefined;
  const expected = formatDanishNumber(only.count.value - off);
  const why = `then the lines add up to ${total.written}, and ${only.share.written} percent is right`;
  return { cell: only.count, expected, why };
}

function check(record: CheckedRecord): readonly FindingDraft[] {
  const rows = tableRows(record.text);
  return rows.flatMap((row, at): readonly FindingDraft[] => {
    const total = row.cells.find(({ isPercent }) => !isPercent);
    if (!totalLabel.test(row.label) || !total || total.value <= 0 || row.cells.length > 2) return [];
    const lines = linesAbove(rows, at);
    const fault = lines.length < fewestRows ? undefined : faultIn(lines, total);
    if (!fault) return [];
    const { cell, expected, why } = fault;
    return [
      {
        kind: "arithmetic",
        severity: "error",
        message: `Unexpected ${cell.written}${cell.isPercent ? " percent" : ""}, expected ${expected}: ${why}`,
        values: statedAndExpected(cell.isPercent ? "percent" : "number", cell.written, expected),
        evidence: [cell, ...lines.flatMap(({ count, share }) => [count, share]), total]
          .filter((one, index) => index === 0 || one !== cell)
          .map(({ span }) => evidenceOf(record, span)),
        item: itemNumberAt(record, cell.span.start),
      },
    ];
  });
}

/** A table of counts and their shares of the total under them. Which of them is wrong is told by those that agree. */
export const sharesOfTotal: Check = {
  name: "shares-of-total",
  kind: "arithmetic",
  examples: [
    "Nord 60 30 %\nSyd 50 25 %\nØst 40 25 %\nVest 50 25 %\nI alt 200 100 %",
    "Nord 60 30 %\nSyd 50 25 %\nØst 60 20 %\nVest 50 25 %\nI alt 200 100 %",
    "Nord 60 30 %\nSyd 50 25 %\nØst 40 20 %\nVest 50 25 %\nI alt 220 100 %",
  ],
  nonExamples: [
    "Nord 60 30 %\nSyd 50 25 %\nØst 40 20 %\nVest 50 25 %\nI alt 200 100 %",
    "Nord 60 12 %\nSyd 50 19 %\nØst 40 33 %\nVest 50 25 %\nI alt 200 22 %",
  ],
  check,
};
