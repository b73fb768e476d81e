import { NUMBER_WORD, parseNumber } from "../text/numbers.ts";
import type { DurationUnit } from "./cue.ts";

const UNITS: readonly (readonly [RegExp, DurationUnit, (count: number) => string])[] = [
  [/^time/i, "hours", (count) => `PT${count}H`],
  [/^(?:hverdag|arbejdsdag|bankdag)/i, "working-days", (count) => `P${count}D`],
  [/^(?:dag|døgn)/i, "days", (count) => `P${count}D`],
  [/^uge/i, "weeks", (count) => `P${count}W`],
  [/^(?:måned|mdr)/i, "months", (count) => `P${count}M`],
  [/^(?:halvår|halve år|halvt)/i, "months", (count) => `P${count * 6}M`],
  [/^år/i, "years", (count) => `P${count}Y`],
];

/** Pattern source of `fire uger`, `14 dages`, `6-ugers`; named groups `count` and `unit`. */
export const DURATION =
  `(?<count>\\d{1,3}|${NUMBER_WORD})(?:[\\s\\u00a0]{1,6}|-)(?:hele[\\s\\u00a0])?` +
  "(?<unit>(?:kalender)?(?:hverdage?|arbejdsdage?|bankdage?|dage?|døgn|uger?|måned(?:er)?|mdr(?=[.\\s])\\.?|(?:halvt[\\s\\u00a0])?år|timer?))s?(?![\\wÀ-ÖØ-öø-ÿ])";

/** What every time opens with, as a trigger: its count and the first letters of its unit. */
export const COUNT =
  `(?:\\d{1,3}|${NUMBER_WORD})(?=(?:[\\s\\u00a0]{1,6}|-)(?:hele[\\s\\u00a0])?` +
  "(?:kalender|hverdag|arbejdsdag|bankdag|dag|døgn|uge|måned|mdr|halvt|år|time))";

export interface Duration {
  readonly iso: string;
  readonly unit: DurationUnit;
  readonly count: number;
}

/** Undefined for a count that is no whole number or is none at all. */
export function readDuration(count: string, unit: string): Duration | undefined {
  const value = parseNumber(count);
  const known = UNITS.find(([pattern]) => pattern.test(unit.replace(/^kalender/i, "")));
  if (value === undefined || !Number.isInteger(value) || value < 1 || known === undefined) return undefined;
  const [, name, iso] = known;
  return { iso: iso(value), unit: name, count: value };
}
