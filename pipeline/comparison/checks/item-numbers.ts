import { type CheckedRecord, evidenceOf, type FindingDraft, inOneLine } from "../finding.ts";
import type { Check } from "./check.ts";

/** Fewer items than this show no order that a number could break. */
const fewestItems = 4;

function firstLine(record: CheckedRecord, span: { start: number; end: number }) {
  const line = record.text.slice(span.start, span.end).search(/\n/u);
  return { start: span.start, end: line < 0 ? span.end : span.start + line };
}

function check(record: CheckedRecord): readonly FindingDraft[] {
  const items = record.agendaItems.filter(
    ({ parent, number }) => parent === null && number !== null && /^\d{1,4}$/u.test(number),
  );
  if (items.length < fewestItems) return [];
  return items.flatMap((item, index) => {
    const before = items[index - 1];
    if (!before || Number(item.number) !== Number(before.number)) return [];
    if (inOneLine(item.title) === inOneLine(before.title)) return [];
    const rising = items.every((one, at) => Number(one.number) >= Number(items[at - 1]?.number ?? 0));
    if (!rising) return [];
    return [
      {
        kind: "conflicting-value" as const,
        severity: "warning" as const,
        message: `Unexpected item ${item.number}, expected ${Number(before.number) + 1}: “${inOneLine(before.title)}” before it has the same number`,
        evidence: [item, before].map(({ span }) => evidenceOf(record, firstLine(record, span))),
        item: item.number,
      },
    ];
  });
}

/** Two agenda items with one number. A number that is left out is no finding: closed items are left out on purpose. */
export const itemNumbers: Check = {
  name: "item-numbers",
  kind: "conflicting-value",
  examples: [],
  nonExamples: [],
  check,
};
