import type { Span } from "../../schemas/span.ts";
import { parseNumber } from "../text/numbers.ts";
import { type Quantity, scaled } from "./forms/quantity.ts";

/** `(i 1.000 kr.)`, `Beløb i mio. kr.`, `(mio. kr.)  2022  2023` at the end of a line: the unit of the table below, no amount. */
const UNIT =
  /(?:^|\(|(?<![\wæøå])i[ ])(?:(?:beløb|tal|alle tal|overslag|priser)[ ])?(?:i[ ])?(?<scale>1\.000|t\.|tusinde|mio\.|mia\.|tkr\.?|mio|mia)(?:[ ]?kr\.?)?[ ]?\)?[:.]?(?:[ \t\u00a0]{1,20}(?:19|20)\d{2}){0,8}$/i;
/** A scale that an amount stands before: `(1,7 mio. kr.)`. */
const AMOUNT = /\d[ ]?(?:t\.|mio\.?|mia\.?|tkr)[ ]?(?:kr\.?)?\)?[:.]?$/i;
const FACTORS: readonly (readonly [RegExp, number])[] = [
  [/^(?:mia)/i, 1_000_000_000],
  [/^(?:mio)/i, 1_000_000],
  [/^/, 1_000],
];
/** A column of anything else than money: then no cell can be told from the next. */
const OTHER = /antal|pct|%|procent|timer|m2|m²|stk|elever|borgere|personer|pladser|årsværk|index|indeks/i;
const CELL =
  /(?<![\wÀ-ÖØ-öø-ÿ.,/-])(?<sign>[-–−])?(?<number>\d{1,3}(?:\.\d{3}){1,4}(?:,\d{1,2})?|\d{1,6}(?:,\d{1,3})?)(?![\wÀ-ÖØ-öø-ÿ%/]|[.,]\d|[ ]?(?:%|pct|kr))/g;
/** A row: a label of a few words, then cells that wide gaps part; or cells alone. */
const LABEL = /^[ \t\u00a0]{0,12}(?:[^\d\n]{0,70}?(?:[ \t\u00a0]{2,40}|\t|$)|(?=[-–−]?\d))/;
const LONGEST_TABLE = 120;
const LONGEST_LABEL = 90;

export interface TableAmounts {
  readonly cells: readonly Quantity[];
  /** Lines that state the unit of cells below: what looks like an amount there is none. */
  readonly units: readonly Span[];
}

/** Money in the tables of a text, in whole crowns: the unit is stated once, above the cells. In text order. */
export function tableAmounts(text: string): TableAmounts {
  const found: Quantity[] = [];
  const units: Span[] = [];
  let heading: Span | undefined;
  let factor: number | undefined;
  let left = 0;
  let at = 0;
  for (const line of text.split("\n")) {
    const start = at;
    at += line.length + 1;
    const unit = factorOf(line.trim());
    if (unit !== undefined) {
      factor = OTHER.test(line) ? undefined : unit;
      heading = { start, end: start + line.length };
      left = LONGEST_TABLE;
      continue;
    }
    if (factor === undefined) continue;
    left -= 1;
    const kind = kindOf(line);
    if (left < 0 || kind === "other") {
      factor = undefined;
      continue;
    }
    if (kind !== "row") continue;
    found.push(...cells(line, start, factor));
    if (heading !== undefined) units.push(heading);
    heading = undefined;
  }
  return { cells: found, units };
}

function factorOf(line: string): number | undefined {
  if (line.length > LONGEST_LABEL || AMOUNT.test(line)) return undefined;
  const scale = UNIT.exec(line)?.groups?.scale;
  return scale === undefined ? undefined : FACTORS.find(([pattern]) => pattern.test(scale))?.[1];
}

/** A row of cells, a label that cells follow on later lines, or anything else: a sentence, a column of other things. */
function kindOf(line: string): "row" | "label" | "other" {
  if (line.trim() === "") return "label";
  if (OTHER.test(line)) return "other";
  const label = LABEL.exec(line);
  const rest = label === null ? "" : line.slice(label[0].length).replace(CELL, " ");
  if (label !== null && rest.trim() === "" && /\d/.test(line)) return "row";
  return line.length <= LONGEST_LABEL && !/[.!?][ ]{0,12}$/.test(line) ? "label" : "other";
}

function cells(line: string, start: number, factor: number): Quantity[] {
  return [...line.matchAll(CELL)].flatMap((cell): Quantity[] => {
    const { sign = "", number = "" } = cell.groups ?? {};
    const value = parseNumber(number);
    const year = /^(?:19|20)\d{2}$/.test(number);
    if (value === undefined || year) return [];
    const from = start + cell.index;
    return [
      {
        start: from,
        end: from + cell[0].length,
        value: scaled(sign === "" ? value : -value, factor),
        unit: "DKK",
      },
    ];
  });
}
