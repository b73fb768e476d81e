import { formatDanishNumber } from "../danish/numbers.ts";

interface Written {
  readonly written: string;
  readonly value: number;
}

/** Whether one digit of a total, or of one of its parts, makes them agree; `decimals` are those of the longest. */
export function isOneSlipOff(total: Written, parts: readonly Written[], decimals: number): boolean {
  const sum = parts.reduce((so, { value }) => so + value, 0);
  const off = sum - total.value;
  if (isSlipOf(total.written, formatDanishNumber(sum, decimals))) return true;
  return parts.some(
    ({ value, written }) => value > off && isSlipOf(written, formatDanishNumber(value - off, decimals)),
  );
}

const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= "0" && character <= "9";

/** Whether two figures of the same length differ in one digit, or in two that changed places. */
export function isSlipOf(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const unlike = [...one].flatMap((digit, index) => (digit === other[index] ? [] : [index]));
  const [first = 0, second = 0] = unlike;
  if (!unlike.every((at) => isDigit(one[at]) && isDigit(other[at]))) return false;
  return (
    unlike.length === 1 ||
    (unlike.length === 2 && one[first] === other[second] && one[second] === other[first])
  );
}

/** Whether two figures differ in that two digits side by side changed places. */
export function isSwapOf(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const unlike = [...one].flatMap((digit, index) => (digit === other[index] ? [] : [index]));
  const [first = 0, second = 0] = unlike;
  const isNext = /^\.?$/u.test(one.slice(first + 1, second)) && isDigit(one[first]) && isDigit(one[second]);
  return unlike.length === 2 && isNext && one[first] === other[second] && one[second] === other[first];
}

/** Digits that say something: noughts at the end left out. */
export function tellingDigits(written: string): number {
  return written.replace(/\D/gu, "").replace(/0+$/u, "").length;
}
