import type { Span } from "../../schemas/span.ts";
import { parseDanishNumber } from "./danish/numbers.ts";

/** One figure in a table row. */
export interface Cell {
  readonly span: Span;
  readonly written: string;
  readonly value: number;
  /** Whether a sign of percent stands after it. */
  readonly isPercent: boolean;
}

/** A line of a table in running text: what stands before its first figure, and its figures. */
export interface TableRow {
  readonly line: number;
  readonly span: Span;
  readonly label: string;
  readonly cells: readonly Cell[];
}

/** What stands before a total. */
export const totalLabel =
  /^(?:i alt|ialt|total|sum|samlet|samlet sum|total i alt|sum i alt)\b[\p{L}\s.:()]{0,30}$/iu;

const figure = /(?<![\p{L}\d.,/-])[-−–]?(?:\d{1,3}(?:\.\d{3})+|\d{1,9})(?:,\d{1,4})?(?![\p{L}\d/]|[.,]\d)/gu;

/** What may stand between the figures of a row and behind them. */
const betweenFigures = /^(?:[\s|.%]|pct\.?|(?:mio\.|mia\.|t\.)?\s?kr\.?|,-)*$/u;

/** Whether figures are years that follow each other: the head of a table and no row of it. */
function areYears(cells: readonly Cell[]): boolean {
  if (cells.length < 2 || !cells.every(({ written }) => /^(?:19|20)\d{2}$/u.test(written))) return false;
  return cells.every(({ value }, index) => Math.abs(value - (cells[0]?.value ?? 0)) === index);
}

/** Lines that end in two figures or more, or in one, after a label without any, and with nothing between the figures. */
export function tableRows(text: string): readonly TableRow[] {
  const rows: TableRow[] = [];
  let offset = 0;
  text.split("\n").forEach((line, index) => {
    const found = [...line.matchAll(figure)];
    const first = found[0];
    if (first && line.length < 300) {
      const rest = line.slice(first.index).replace(figure, "");
      const cells = found.flatMap((match) => {
        const value = parseDanishNumber(match[0]);
        const start = offset + match.index;
        return value === undefined
          ? []
          : [
              {
                span: { start, end: start + match[0].length },
                written: match[0],
                value,
                isPercent: /^\s?(?:%|pct\b)/u.test(line.slice(match.index + match[0].length)),
              },
            ];
      });
      const isRow = betweenFigures.test(rest) && cells.length === found.length;
      if (isRow && !areYears(cells)) {
        rows.push({
          line: index,
          span: { start: offset, end: offset + line.length },
          label: line.slice(0, first.index).trim(),
          cells,
        });
      }
    }
    offset += line.length + 1;
  });
  return rows;
}
