import { formatDanishNumber } from "../danish/numbers.ts";
import { type CheckedRecord, evidenceOf, type FindingDraft, itemNumberAt } from "../finding.ts";
import { type TableRow, tableRows } from "../tables.ts";
import { statedAndExpected } from "../values.ts";
import type { Check } from "./check.ts";

/** Rows that must be right for the last column to be known for the difference of the other two. */
const fewestRight = 3;
const mostApart = 2;
const tolerance = 0.005;

/** Rows of three figures that follow each other. */
function blocksOf(rows: readonly TableRow[]): readonly (readonly TableRow[])[] {
  const blocks: TableRow[][] = [];
  for (const row of rows) {
    const last = blocks.at(-1)?.at(-1);
    if (row.cells.length !== 3 || row.cells.some(({ isPercent }) => isPercent)) continue;
    if (last && row.line - last.line <= mostApart) blocks.at(-1)?.push(row);
    else blocks.push([row]);
  }
  return blocks;
}

/** What is left of the one figure without the other: the change from the first to the second, or what the first is over it. */
const differences = [
  (one: number, other: number) => other - one,
  (one: number, other: number) => one - other,
] as const;

function check(record: CheckedRecord): readonly FindingDraft[] {
  return blocksOf(tableRows(record.text)).flatMap((block) =>
    differences.flatMap((differenceOf): readonly FindingDraft[] => {
      const rows = block.map(({ cells }) => {
        const [one, other, last] = cells.map(({ value }) => value);
        const real = differenceOf(one ?? 0, other ?? 0);
        return { cells, real, isRight: Math.abs(real - (last ?? 0)) < tolerance };
      });
      const right = rows.filter(({ isRight, real }) => isRight && real !== 0);
      const [odd, ...others] = rows.filter(({ isRight }) => !isRight);
      const [one, other, last] = odd?.cells ?? [];
      if (!odd || others.length > 0 || right.length < fewestRight || !one || !other || !last) return [];
      const expected = formatDanishNumber(odd.real);
      return [
        {
          kind: "arithmetic",
          severity: "error",
          message: `Unexpected ${last.written}, expected ${expected}: that is between ${one.written} and ${other.written}, and the other rows are right; it or one of these is wrong`,
          values: statedAndExpected("number", last.written, expected),
          evidence: [last, one, other].map(({ span }) => evidenceOf(record, span)),
          item: itemNumberAt(record, last.span.start),
        },
      ];
    }),
  );
}

/** The last cell of a row against the difference of the other two, where it is that in all the other rows. */
export const rowDifference: Check = {
  name: "row-difference",
  kind: "arithmetic",
  examples: ["Søvej 2.400 1.800 -600\nBakkevej 900 1.150 350\nEngvej 1.200 1.000 -200\nMøllevej 500 650 150"],
  nonExamples: [
    "Søvej 2.400 1.800 -600\nBakkevej 900 1.150 250\nEngvej 1.200 1.000 -200\nMøllevej 500 650 150",
    "Søvej 2.400 1.800 600\nBakkevej 900 1.150 350\nEngvej 1.200 1.000 77",
  ],
  check,
};
