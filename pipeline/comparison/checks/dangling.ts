import type { FindingValue } from "../../../schemas/finding-value.ts";
import type { Span } from "../../../schemas/span.ts";
import { type CheckedRecord, evidenceOf, type FindingDraft } from "../finding.ts";
import { outsideRow } from "../values.ts";

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
export function isWholeRow(numbers: ReadonlySet<number>, fewest = 2): boolean {
  return numbers.size >= fewest && [...numbers].every((number) => number <= numbers.size);
}

/** What is numbered from one on, and what is said where a number is named that it does not have. */
export interface NumberedRow {
  /** What is numbered, as the message names it: `table`, `point {} of the recommendation`. */
  readonly noun: string;
  readonly last: number;
  /** Why no other is there. */
  readonly reason: string;
}

/** A number and where the paper names it. */
export interface Mention {
  readonly number: number;
  readonly span: Span;
}

/** Where a form stands inside a stretch of the text, with its group `number`; the `place` of it where it has one. */
export function mentionsIn(text: string, { start, end }: Span, form: RegExp): readonly Mention[] {
  return [...text.slice(start, end).matchAll(form)].map((match) => {
    const { number, place = match[0] } = match.groups ?? {};
    const last = start + match.index + match[0].length;
    return { number: Number(number), span: { start: last - place.length, end: last } };
  });
}

/** A number of a row that ends before it. */
export function outsideFinding(
  record: CheckedRecord,
  { noun, last, reason }: NumberedRow,
  { number, span }: Mention,
  item: string | null,
): FindingDraft {
  const named = noun.includes("{}") ? noun.replace("{}", String(number)) : `${noun} ${number}`;
  const message = `Unexpected ${named}, expected one of 1–${last}: ${reason}`;
  return danglingFinding(record, span.start, span.end, message, outsideRow(number, last), item);
}

/** The sentence that holds a place, roughly: a dot before a small letter or a figure ends none. */
export function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 300), start);
  const after = text.slice(end, end + 300);
  const from = Math.max(0, ...[...before.matchAll(/[.!?]\s+(?=\p{Lu})|\n\s*\n/gu)].map((m) => m.index + 1));
  const to = /[.!?](?:\s+\p{Lu}|\s*$)|\n\s*\n/u.exec(after)?.index ?? after.length;
  return before.slice(from) + text.slice(start, end) + after.slice(0, to);
}
