import type { Span } from "../../../schemas/span.ts";
import { decimalsOf, formatDanishNumber, parseDanishNumber } from "../danish/numbers.ts";
import { type CheckedRecord, evidenceOf, type FindingDraft, itemNumberAt } from "../finding.ts";
import { type Cell, type TableRow, tableRows } from "../tables.ts";
import { statedAndExpected } from "../values.ts";
import type { Check } from "./check.ts";
import { isShareOf } from "./percentage.ts";

/** `14 pct. (14 sager)`: a share and the count that it is of. */
interface ShareCell {
  readonly span: Span;
  readonly share: number;
  readonly decimals: number;
  readonly written: string;
  readonly count: number;
}

interface ShareRow {
  readonly line: number;
  readonly label: string;
  readonly cells: readonly ShareCell[];
}

const shareCell =
  /(?<share>\d{1,3}(?:,\d{1,2})?)\s?(?:pct\.?|%|procent)\s?\((?<count>\d{1,3}(?:\.\d{3})*)(?:\s\p{L}+\.?)?\)/gu;
/** How many lines above its shares a table may state what they are shares of. */
const reach = 20;

function shareRows(text: string): readonly ShareRow[] {
  const rows: ShareRow[] = [];
  let offset = 0;
  text.split("\n").forEach((line, index) => {
    const cells = [...line.matchAll(shareCell)].flatMap((match) => {
      const { share = "", count = "" } = match.groups ?? {};
      const [stated, counted] = [parseDanishNumber(share), parseDanishNumber(count)];
      const start = offset + match.index;
      return stated === undefined || counted === undefined
        ? []
        : [
            {
              span: { start, end: start + match[0].length },
              share: stated,
              decimals: decimalsOf(share),
              written: match[0],
              count: counted,
            },
          ];
    });
    if (cells.length > 1) rows.push({ line: index, label: line.slice(0, line.search(/\d/u)).trim(), cells });
    offset += line.length + 1;
  });
  return rows;
}

/** Share rows with the same columns that stand close to each other. */
function blocksOf(rows: readonly ShareRow[]): readonly (readonly ShareRow[])[] {
  const blocks: ShareRow[][] = [];
  for (const row of rows) {
    const last = blocks.at(-1)?.at(-1);
    if (last && last.cells.length === row.cells.length && row.line - last.line <= 8) blocks.at(-1)?.push(row);
    else blocks.push([row]);
  }
  return blocks;
}

const fits = (cell: ShareCell, whole: Cell | undefined): boolean =>
  whole !== undefined && isShareOf(cell.count, whole.value, cell.share, cell.decimals);

/** The row of wholes that explains most shares; only where it explains two thirds of them, and more than two. */
function wholesOf(block: readonly ShareRow[], rows: readonly TableRow[]): TableRow | undefined {
  const [first] = block;
  if (!first) return undefined;
  const all = block.reduce((sum, row) => sum + row.cells.length, 0);
  const ranked = rows
    .filter(
      (row) =>
        row.line < first.line && row.line >= first.line - reach && row.cells.length === first.cells.length,
    )
    .map((row) => ({
      row,
      right: block.flatMap(({ cells }) => cells.filter((cell, column) => fits(cell, row.cells[column])))
        .length,
    }))
    .sort((left, right) => right.right - left.right);
  const [best] = ranked;
  return best && best.right >= 3 && best.right * 3 >= all * 2 ? best.row : undefined;
}

function shareFindings(
  record: CheckedRecord,
  block: readonly ShareRow[],
  wholes: TableRow,
): readonly FindingDraft[] {
  return block.flatMap((row) =>
    row.cells.flatMap((cell, column) => {
      const whole = wholes.cells[column];
      if (!whole || whole.value === 0 || fits(cell, whole)) return [];
      const real = formatDanishNumber((100 * cell.count) / whole.value, Math.max(1, cell.decimals));
      return [
        {
          kind: "arithmetic" as const,
          severity: "error" as const,
          message: `Unexpected ${formatDanishNumber(cell.share)} percent, expected ${real}: ${cell.count} of ${whole.written} is ${real} percent`,
          values: statedAndExpected("percent", formatDanishNumber(cell.share), real),
          evidence: [evidenceOf(record, cell.span), evidenceOf(record, whole.span)],
          item: itemNumberAt(record, cell.span.start),
        },
      ];
    }),
  );
}

/** Rows `heraf …` under a row of totals: the parts of a column against its total, where the other columns add up. */
function partFindings(record: CheckedRecord, block: readonly ShareRow[]): readonly FindingDraft[] {
  const parts = block.filter(({ label }) => /^heraf\b/iu.test(label));
  const total = block.findLast((row) => row.line < (parts[0]?.line ?? 0) && !parts.includes(row));
  if (!total || parts.length < 2) return [];
  const sums = total.cells.map((_, column) =>
    parts.reduce((sum, { cells }) => sum + (cells[column]?.count ?? 0), 0),
  );
  const wrong = total.cells.flatMap((cell, column) => (cell.count === sums[column] ? [] : [column]));
  if (wrong.length * 2 >= total.cells.length) return [];
  return wrong.flatMap((column) => {
    const cell = total.cells[column];
    if (!cell) return [];
    const addends = parts.flatMap(({ cells }) => cells[column] ?? []);
    return [
      {
        kind: "arithmetic" as const,
        severity: "error" as const,
        message: `Unexpected ${cell.count}, expected ${sums[column]}: ${addends.map(({ count }) => count).join(" + ")} is ${sums[column]}, and the total above says ${cell.count}`,
        values: statedAndExpected("number", cell.count, sums[column] ?? 0),
        evidence: [cell, ...addends].map(({ span }) => evidenceOf(record, span)),
        item: itemNumberAt(record, cell.span.start),
      },
    ];
  });
}

function check(record: CheckedRecord): readonly FindingDraft[] {
  const rows = tableRows(record.text);
  return blocksOf(shareRows(record.text)).flatMap((block) => {
    const wholes = wholesOf(block, rows);
    return [...(wholes ? shareFindings(record, block, wholes) : []), ...partFindings(record, block)];
  });
}

/** Tables of shares with their counts: each share against the total of its column, and parts against their sum. */
export const tableShare: Check = {
  name: "table-share",
  kind: "arithmetic",
  examples: [
    "Ansøgninger 200 40 10\nImødekommet 40 pct. (80 sager) 25 pct. (10 sager) 50 pct. (5 sager)\nHeraf helt 20 pct. (40 sager) 20 pct. (8 sager) 30 pct. (3 sager)\nHeraf delvist 20 pct. (40 sager) 15 pct. (2 sager) 20 pct. (2 sager)",
    "Ansøgninger 200 40 10\nImødekommet 40 pct. (80 sager) 25 pct. (10 sager) 50 pct. (5 sager)\nHeraf helt 20 pct. (40 sager) 20 pct. (8 sager) 30 pct. (3 sager)\nHeraf delvist 19 pct. (38 sager) 5 pct. (2 sager) 20 pct. (2 sager)",
  ],
  nonExamples: [
    "Ansøgninger 200 40 10\nImødekommet 40 pct. (80 sager) 25 pct. (10 sager) 50 pct. (5 sager)\nHeraf helt 20 pct. (40 sager) 20 pct. (8 sager) 30 pct. (3 sager)\nHeraf delvist 20 pct. (40 sager) 5 pct. (2 sager) 20 pct. (2 sager)",
    "Elever 31 pct. (80 svar) 22 pct. (10 svar)\nLærere 10 pct. (3 svar) 40 pct. (9 svar)",
  ],
  check,
};
