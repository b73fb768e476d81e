import { decimalsOf, formatDanishNumber } from "../danish/numbers.ts";
import { type CheckedRecord, evidenceOf, type FindingDraft, itemNumberAt } from "../finding.ts";
import { type TableRow, tableRows } from "../tables.ts";
import { statedAndExpected } from "../values.ts";
import type { Check } from "./check.ts";
import { isOneSlipOff, tellingDigits } from "./slip.ts";

/** The label of a total at the end of a list: `I alt`, `Samlet udgift`, `Udgifter i alt`. */
const totalLabel =
  /(?:^|\s)(?:i alt|ialt|total|totalt|sum)\s{0,2}[:|.…]{0,20}\s{0,2}$|^(?:i alt|ialt|total|totalt|sum|samlet|samlede)(?!\p{L})[^\d\n]{0,40}$/iu;
/** Rows that are part of others, or that are no part of the sum. */
const noPart =
  /heraf|hvoraf|subtotal|delsum|i alt|samlet|total|moms|primo|ultimo|saldo|overført|budget|regnskab|pr\. /iu;
/** A longer label is a sentence. */
const longestLabel = 60;
const fewestParts = 2;
const mostParts = 30;
const fewestDigits = 3;
const mostOff = 0.3;

/** Lines of one figure right above a total, unbroken by any other line. */
function partsAbove(rows: readonly TableRow[], at: number): readonly TableRow[] {
  const parts: TableRow[] = [];
  for (let index = at - 1; index >= 0 && parts.length < mostParts; index--) {
    const row = rows[index];
    const next = parts[0] ?? rows[at];
    if (!row || !next || next.line - row.line > 1 || row.cells.length !== 1) break;
    if (row.label === "" || row.label.length > longestLabel || totalLabel.test(row.label)) break;
    parts.unshift(row);
  }
  return parts;
}

function check(record: CheckedRecord): readonly FindingDraft[] {
  const rows = tableRows(record.text);
  return rows.flatMap((row, at): readonly FindingDraft[] => {
    const [total, ...others] = row.cells;
    if (!total || others.length > 0 || total.isPercent || !totalLabel.test(row.label)) return [];
    const above = partsAbove(rows, at);
    if (above.length < fewestParts || above.some(({ label }) => noPart.test(label))) return [];
    const parts = above.flatMap(({ cells }) => cells);
    const decimals = Math.max(...[total, ...parts].map(({ written }) => decimalsOf(written)));
    const sum = parts.reduce((so, { value }) => so + value, 0);
    const off = Math.abs(sum - total.value);
    const rounding = decimals > 0 ? 0.5 * (parts.length + 1) * 10 ** -decimals + 1e-9 : 1e-9;
    if (off <= rounding || off > mostOff * Math.abs(total.value)) return [];
    if (tellingDigits(total.written) < fewestDigits || !isOneSlipOff(total, parts, decimals)) return [];
    const expected = formatDanishNumber(sum, decimals);
    return [
      {
        kind: "arithmetic",
        severity: "warning",
        message: `Unexpected ${total.written}, expected ${expected}: ${parts.map(({ written }) => written).join(" + ")} is ${expected}; the total or a line above it is wrong`,
        values: statedAndExpected("number", total.written, expected),
        evidence: [total, ...parts].map(({ span }) => evidenceOf(record, span)),
        item: itemNumberAt(record, total.span.start),
      },
    ];
  });
}

/** A list of one figure a line and the total under it. It speaks where one digit makes them agree: a total may be of other lines too. */
export const listSum: Check = {
  name: "list-sum",
  kind: "arithmetic",
  examples: [
    "Legeredskaber: 412.000 kr.\nFaldunderlag: 168.000 kr.\nBeplantning: 45.000 kr.\nSamlet udgift: 635.000 kr.",
    "Plankort | 35.000\nMøder | 22.500\nTryk | 14.000\nI alt | 72.500",
    "Udlejning 148.200 kr.\nTilskud 60.000 kr.\nIndtægter i alt 218.200 kr.",
  ],
  nonExamples: [
    "Legeredskaber: 412.000 kr.\nFaldunderlag: 168.000 kr.\nBeplantning: 45.000 kr.\nSamlet udgift: 625.000 kr.",
    "Legeredskaber: 412.000 kr.\nheraf gynger: 10.000 kr.\nBeplantning: 45.000 kr.\nSamlet udgift: 457.000 kr.",
    "Varme 71.900 kr.\nRengøring 54.000 kr.\nUdgifter i alt 309.000 kr.",
  ],
  check,
};
