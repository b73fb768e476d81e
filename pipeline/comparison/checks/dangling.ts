import type { FindingValue } from "../../../schemas/finding-value.ts";
import { type CheckedRecord, evidenceOf, type FindingDraft } from "../finding.ts";

/** A reference to something that is not there. */
export function danglingFinding(
  record: CheckedRecord,
  start: number,
  end: number,
  message: string,
  values: readonly FindingValue[],
  item: string | null,
): FindingDraft {
  return {
    kind: "dangling-reference",
    severity: "warning",
    message,
    values,
    evidence: [evidenceOf(record, { start, end })],
    item,
  };
}

/** 1, 2, 3 … without a hole: only such a row shows that it is whole. */
export function isWholeRow(numbers: ReadonlySet<number>): boolean {
  return numbers.size >= 2 && [...numbers].every((number) => number <= numbers.size);
}

/** The sentence that holds a place, roughly: a dot before a small letter or a figure ends none. */
export function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 300), start);
  const after = text.slice(end, end + 300);
  const from = Math.max(0, ...[...before.matchAll(/[.!?]\s+(?=\p{Lu})|\n\s*\n/gu)].map((m) => m.index + 1));
  const to = /[.!?](?:\s+\p{Lu}|\s*$)|\n\s*\n/u.exec(after)?.index ?? after.length;
  return before.slice(from) + text.slice(start, end) + after.slice(0, to);
}
