import type { FindingValue } from "../../../schemas/finding-value.ts";
import { type CheckedRecord, evidenceOf, type FindingDraft, inOneLine } from "../finding.ts";
import { statedAndExpected } from "../values.ts";
import type { Check } from "./check.ts";

/** Fewer items than this show no order that a number could break. */
const fewestItems = 4;

function firstLine(record: CheckedRecord, span: { start: number; end: number }) {
  const line = record.text.slice(span.start, span.end).search(/\n/u);
  return { start: span.start, end: line < 0 ? span.end : span.start + line };
}

/** Above this share of items with one number the paper does not count its items. */
const uncounted = 0.5;

function check(record: CheckedRecord): readonly FindingDraft[] {
  const items = record.agendaItems.filter(
    ({ parent, number }) => parent === null && number !== null && /^\d{1,4}$/u.test(number),
  );
  if (items.length < fewestItems) return [];
  if (items.filter(({ number }) => number === items[0]?.number).length > items.length * uncounted) return [];
  return items.flatMap((item, index) => {
    const before = items[index - 1];
    if (!before) return [];
    const at = Number(item.number);
    const last = Number(before.number);
    if (at === last && inOneLine(item.title) !== inOneLine(before.title)) {
      const message = `Unexpected item ${at}, expected ${last + 1}: “${inOneLine(before.title)}” before it has the same number`;
      return [finding(record, item, before, message, statedAndExpected("reference", at, last + 1))];
    }
    const after = items[index + 1];
    if (after && at > last + 2 && Number(after.number) === last + 2) {
      const message = `Unexpected item ${at}, expected ${last + 1}: it stands between items ${last} and ${last + 2}`;
      return [finding(record, item, before, message, statedAndExpected("reference", at, last + 1))];
    }
    return [];
  });
}

type Item = CheckedRecord["agendaItems"][number];

function finding(
  record: CheckedRecord,
  item: Item,
  before: Item,
  message: string,
  values: readonly FindingValue[],
): FindingDraft {
  return {
    kind: "conflicting-value",
    severity: "warning",
    message,
    values,
    evidence: [item, before].map(({ span }) => evidenceOf(record, firstLine(record, span))),
    item: item.number,
  };
}

/** Two agenda items with one number, or one whose number stands between two that leave no room for it. A number that is left out is no finding: closed items are left out on purpose. */
export const itemNumbers: Check = {
  name: "item-numbers",
  kind: "conflicting-value",
  examples: [],
  nonExamples: [],
  check,
};
