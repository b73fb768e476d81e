import type { FindingValue, FindingValueRole, FindingValueType } from "../../schemas/finding-value.ts";
import { parseDanishNumber } from "./danish/numbers.ts";
import { inOneLine } from "./finding.ts";

const numeric: ReadonlySet<FindingValueType> = new Set(["number", "percent", "amount", "reference"]);
const inOneForm = /^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|\d{2}:\d{2})$/u;

/** The one form of a value that is written; null where it has none or cannot be read. */
function formOf(type: FindingValueType, written: string): string | null {
  if (numeric.has(type)) return parseDanishNumber(written)?.toString() ?? null;
  return (type === "date" || type === "time") && inOneForm.test(written) ? written : null;
}

/** One value of a finding; `value` is its one form where that is not to be read off what is written. */
export function findingValue(
  role: FindingValueRole,
  type: FindingValueType,
  written: string | number,
  value?: string | null,
): FindingValue {
  const line = inOneLine(String(written));
  return { role, type, written: line, value: value === undefined ? formOf(type, line) : value };
}

/** What stands there and what would agree, both of one type. */
export function statedAndExpected(
  type: FindingValueType,
  stated: string | number,
  expected: string | number,
): readonly FindingValue[] {
  return [findingValue("stated", type, stated), findingValue("expected", type, expected)];
}

/** A number that is none of those from one to `last`. */
export function outsideRow(stated: number, last: number): readonly FindingValue[] {
  return [
    findingValue("stated", "reference", stated),
    findingValue("at-least", "reference", 1),
    findingValue("at-most", "reference", last),
  ];
}
