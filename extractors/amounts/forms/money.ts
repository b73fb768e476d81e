import { parseNumber } from "../../text/numbers.ts";
import { GAP } from "../../text/words.ts";
import { type AmountForm, NUMBER, NUMBER_START, one, type Quantity, scaled } from "./quantity.ts";

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:mia|milliard)/i, 1_000_000_000],
  [/^(?:mio|million)/i, 1_000_000],
  [/^(?:t\.?|tkr|1\.000|tusinde?)/i, 1_000],
];
const SCALE = "(?:mia\\.?|milliard(?:er)?|mio\\.?|million(?:er)?|t\\.|tusinde?)";

function factorOf(scale: string | undefined): number {
  if (scale === undefined || scale === "") return 1;
  return SCALES.find(([pattern]) => pattern.test(scale))?.[1] ?? 1;
}

/** `1 mio. kr.`, `1.250.000 kr.`, `500 t.kr.`, `2,5 mia. kroner`, and a stretch `1-2 mio. kr.` as two amounts. */
export const moneyAfter: AmountForm = {
  name: "money-after",
  trigger: "\\d",
  pattern: new RegExp(
    `${NUMBER_START}(?:(?<low>\\d{1,3}(?:\\.\\d{3}){0,4}(?:,\\d{1,3})?)(?<dash>[ ]?[-–][ ]?|[ ]til[ ]))?${NUMBER}(?:,-)?${GAP}(?<scale>${SCALE})?${GAP}(?:kr(?![a-zæøå])\\.?|kroner(?![a-zæøå])|DKK(?!\\w))(?:,-)?`,
    "iy",
  ),
  read(match, text) {
    const { low, dash = "", number = "", scale } = match.groups ?? {};
    const factor = factorOf(scale);
    if (low === undefined) return one(match, text, "DKK", factor);
    const from = parseNumber(low);
    const to = parseNumber(number);
    if (from === undefined || to === undefined) return undefined;
    const split = match.index + low.length;
    const first: Quantity = { start: match.index, end: split, value: scaled(from, factor), unit: "DKK" };
    const end = match.index + match[0].length;
    return [first, { start: split + dash.length, end, value: scaled(to, factor), unit: "DKK" }];
  },
  examples: [
    "1 mio. kr.",
    "1.250.000 kr.",
    "500 t.kr.",
    "2,5 mia. kroner",
    "1-2 mio. kr.",
    "10.000,- kr.",
    "0,8 mio.\nkr.",
  ],
  nonExamples: ["14 krav", "12 kroge", "20/33839 kr", "kr."],
};

/** `kr. 1.250.000,-`, `DKK 500`. */
export const moneyBefore: AmountForm = {
  name: "money-before",
  trigger: "(?:kr\\.|DKK)[\\s\\u00a0]{0,2}\\d",
  pattern: new RegExp(
    `(?<![\\wÀ-ÖØ-öø-ÿ])(?<!\\d[\\s\\u00a0])(?:kr\\.|DKK)${GAP}${NUMBER}(?:,[-–]{1,2})?(?:${GAP}(?<scale>mia|mio|milliard|million)(?:er)?\\.?)?(?![\\d])`,
    "iy",
  ),
  read(match, text) {
    const quantity = one(match, text, "DKK", factorOf(match.groups?.scale))?.[0];
    return quantity === undefined ? undefined : [{ ...quantity, start: match.index }];
  },
  examples: ["kr. 1.250.000,-", "DKK 500", "på kr. 2,5 mio."],
  nonExamples: ["kr. pr. år", "5 kr. 3 gange", "sekr. 4"],
};
