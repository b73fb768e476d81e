import type { FindingValue } from "../../../schemas/finding-value.ts";
import type { Severity } from "../../../schemas/inconsistency.ts";
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
  const left = leftOut(record, items);
  if (left) return [left];
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

/** What is not for the public is left out on purpose, and so is what an extract does not hold. */
const closed =
  /\blukke(?:t|de)\b|fortrolig|ikke offentlig|uddrag|udgår|udgået|taget af dagsordenen|bortfald/iu;

/** The one number that the row of items leaves out, where nothing in the paper tells why. */
function leftOut(record: CheckedRecord, items: readonly Item[]): FindingDraft | undefined {
  const numbers = items.map(({ number }) => Number(number));
  const steps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0));
  const at = steps.indexOf(2);
  const [before, after] = [items[at], items[at + 1]];
  if (!before || !after || steps.some((step, index) => step !== (index === at ? 2 : 1))) return undefined;
  if (closed.test(record.text) || items.some((item) => !item.public)) return undefined;
  const missing = Number(before.number) + 1;
  const between = record.text.slice(before.span.start, after.span.start);
  if (new RegExp(`(?<![\\d.,])${missing}(?:[.:)\\s]|$)`, "mu").test(between)) return undefined;
  const message = `Unexpected item ${after.number}, expected ${missing}: the one before it is ${before.number}, and no item ${missing} is there`;
  return finding(
    record,
    after,
    before,
    message,
    statedAndExpected("reference", Number(after.number), missing),
    "note",
  );
}

type Item = CheckedRecord["agendaItems"][number];

function finding(
  record: CheckedRecord,
  item: Item,
  before: Item,
  message: string,
  values: readonly FindingValue[],
  severity: Severity = "warning",
): FindingDraft {
  return {
    kind: "conflicting-value",
    severity,
    message,
    values,
    evidence: [item, before].map(({ span }) => evidenceOf(record, firstLine(record, span))),
    item: item.number,
  };
}

/**
 * Two agenda items with one number, or one whose number stands between two that leave no room for it. A number that is
 * left out is a note, and none where anything is closed: closed items are left out on purpose.
 */
export const itemNumbers: Check = {
  name: "item-numbers",
  kind: "conflicting-value",
  examples: [],
  nonExamples: [],
  check,
};
