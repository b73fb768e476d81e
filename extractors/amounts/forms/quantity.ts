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

/** With the minus that stands before it: `-2,5`; a dash between two numbers is none. */
export function signed(match: RegExpExecArray, text: string): { start: number; sign: 1 | -1 } {
  const before = text.slice(Math.max(0, match.index - 2), match.index);
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
