import { GAP } from "../../text/words.ts";
import { type AmountForm, LOW, NUMBER, NUMBER_START, one, oneOrTwo } from "./quantity.ts";

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:mia|milliard)/i, 1_000_000_000],
  [/^(?:mio|million)/i, 1_000_000],
  [/^m/i, 1_000_000],
  [/^(?:t\.?|tkr|1\.000|tusinde?)/i, 1_000],
];
const SCALE = "(?:mia\\.?|milliard(?:er)?|mio\\.?|million(?:er)?|t\\.|tusinde?)";
/** What is counted in millions and is no money. */
const COUNTED =
  "(?![\\s\\u00a0]{1,3}(?:indbyggere|mennesker|personer|borgere|danskere|besøg|brugere|kunder|passagerer|ton|tons|liter|kWh|MWh|GWh|kubikmeter|m3|m2|km|timer|gange|træer|euro|EUR|dollars?|point|visninger|klik|boliger|rejser|kroner|kr))";

const UNIT_OF_TABLE = /(?:^|\W)i[ ]$/i;

export function factorOf(scale: string | undefined): number {
  if (scale === undefined || scale === "") return 1;
  return SCALES.find(([pattern]) => pattern.test(scale))?.[1] ?? 1;
}

/** `1 mio. kr.`, `1.250.000 kr.`, `500 t.kr.`, `2,5 mia. kroner`, and a stretch `1-2 mio. kr.` as two amounts. */
export const moneyAfter: AmountForm = {
  name: "money-after",
  trigger: "\\d",
  pattern: new RegExp(
    `${NUMBER_START}${LOW}${NUMBER}(?<half>½)?(?:,-)?${GAP}(?:(?<scale>${SCALE})?${GAP}(?:kr(?![a-zæøå])\\.?|kroner(?![a-zæøå])|DKK(?!\\w))(?:,-)?|(?<short>tkr\\.?|MDKK|TDKK|t\\.kr\\.?)(?![a-zæøå])|(?<bare>(?:mio|mia)\\.|millioner|milliarder)${COUNTED})`,
    "iy",
  ),
  read(match, text) {
    const { number = "", half, scale, short, bare } = match.groups ?? {};
    const factor = factorOf(scale ?? short ?? bare);
    // `(i 1.000 kr.)` is the unit of a table.
    if (number === "1.000" && UNIT_OF_TABLE.test(text.slice(Math.max(0, match.index - 3), match.index)))
      return undefined;
    const read = oneOrTwo(match, text, "DKK", factor);
    const [only] = read ?? [];
    if (half === undefined || only === undefined) return read;
    return [{ ...only, value: only.value + factor / 2 }];
  },
  examples: [
    "1 mio. kr.",
    "1.250.000 kr.",
    "500 t.kr.",
    "2,5 mia. kroner",
    "1-2 mio. kr.",
    "10.000,- kr.",
    "0,8 mio.\nkr.",
    "500 tkr.",
    "12 MDKK",
    "3½ mio. kr.",
    "1 mio. til renovering",
    "mellem 5 og 7 mio. kr.",
  ],
  nonExamples: ["14 krav", "12 kroge", "5 mio. indbyggere", "2 millioner træer", "20/33839 kr", "kr."],
};

/** `kr. 1.250.000,-`, `DKK 500`. */
export const moneyBefore: AmountForm = {
  name: "money-before",
  trigger: "(?:(?:t\\.?[ ]?)?kr\\.?|DKK)[\\s\\u00a0]{0,2}\\d",
  pattern: new RegExp(
    `(?<![\\wÀ-ÖØ-öø-ÿ])(?<!\\d[\\s\\u00a0])(?<thousands>t\\.[ ]?|t)?(?:kr\\.?|DKK)${GAP}${NUMBER}(?:,[-–]{1,2})?(?:${GAP}(?<scale>mia|mio|milliard|million)(?:er)?\\.?)?(?![\\d])`,
    "iy",
  ),
  read(match, text) {
    const { thousands, scale } = match.groups ?? {};
    const factor = thousands === undefined ? factorOf(scale) : 1_000;
    const quantity = one(match, text, "DKK", factor)?.[0];
    return quantity === undefined ? undefined : [{ ...quantity, start: match.index }];
  },
  examples: ["kr. 1.250.000,-", "DKK 500", "på kr. 2,5 mio.", "t.kr. 1.250", "tkr. 500"],
  nonExamples: ["kr. pr. år", "5 kr. 3 gange", "sekr. 4"],
};
