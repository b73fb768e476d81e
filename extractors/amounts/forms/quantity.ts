import type { Form } from "../../text/form.ts";
import { parseNumber } from "../../text/numbers.ts";

/** What a form of amount reads: the place, the value in whole units and the unit. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit: string;
}

/** Pattern source of a number as Danish writes it; thousands by dot or by one space, a fraction by comma. */
export const NUMBER =
  "(?<number>\\d{1,3}(?:\\.\\d{3}){1,4}(?:,\\d{1,2})?|\\d{1,3}(?:[ \\u00a0]\\d{3}){1,4}(?:,\\d{1,2})?|\\d{1,9}(?:,\\d{1,4}|\\.\\d{1,2})?)";
/** A number does not begin inside another, a date, a case number or a word. */
export const NUMBER_START = "(?<![\\wÀ-ÖØ-öø-ÿ]|\\d[.,:/-])";

export type AmountForm = Form<readonly Quantity[]>;

/** Pattern source of the first figure of a stretch that shares its unit with the second: `2-3 mio. kr.`, `mellem 5 og 7 pct.` */
export const LOW =
  "(?:(?<low>\\d{1,3}(?:\\.\\d{3}){1,4}(?:,\\d{1,3})?|\\d{1,6}(?:,\\d{1,3})?)(?<dash>[ ]?[-–][ ]?|[ ]til[ ]|(?<=mellem[ ][\\d.,]{1,20})[ ]og[ ]))?";

/** The quantity of a match, or the two of a stretch. */
export function oneOrTwo(
  match: RegExpExecArray,
  text: string,
  unit: string,
  factor = 1,
): readonly Quantity[] | undefined {
  const { low, dash = "", number = "" } = match.groups ?? {};
  if (low === undefined) return one(match, text, unit, factor);
  const from = parseNumber(low);
  const to = parseNumber(number);
  if (from === undefined || to === undefined) return undefined;
  const split = match.index + low.length;
  return [
    { start: match.index, end: split, value: scaled(from, factor), unit },
    { start: split + dash.length, end: match.index + match[0].length, value: scaled(to, factor), unit },
  ];
}

/** With the minus that stands before it: `-2,5`; a dash between two numbers is none. */
export function signed(match: RegExpExecArray, text: string): { start: number; sign: 1 | -1 } {
  const before = text.slice(Math.max(0, match.index - 2), match.index);
  if (/(?<![a-zæøå])minus $/i.test(text.slice(Math.max(0, match.index - 7), match.index)))
    return { start: match.index - 6, sign: -1 };
  return /(?:^|[\s\u00a0(])[-–−]$/.test(before) || /^[-–−]$/.test(before)
    ? { start: match.index - 1, sign: -1 }
    : { start: match.index, sign: 1 };
}

export function one(
  match: RegExpExecArray,
  text: string,
  unit: string,
  factor = 1,
): readonly Quantity[] | undefined {
  const value = parseNumber(match.groups?.number ?? "");
  if (value === undefined) return undefined;
  const { start, sign } = signed(match, text);
  return [{ start, end: match.index + match[0].length, value: scaled(value * sign, factor), unit }];
}

/** Without the noise of binary fractions: 4,414 million is 4414000. */
export function scaled(value: number, factor: number): number {
  return Number((value * factor).toPrecision(14));
}
