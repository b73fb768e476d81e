import { type CheckedRecord, type FindingDraft, itemNumberAt } from "../finding.ts";
import { outsideRow } from "../values.ts";
import type { Check } from "./check.ts";
import { danglingFinding, isWholeRow } from "./dangling.ts";

const mention =
  /\b(?:dagsordenens\s(?:punkt|pkt\.)\s(?<one>\d{1,3})|(?:punkt|pkt\.)\s(?<other>\d{1,3})\spå\s(?:denne\s|dagens\s)?dagsorden(?:en)?)(?![\d.,-]\d)/giu;
/** Items that are not for the public are left out of what the public reads. */
const closed = /\blukke(?:t|de)\b|fortrolig/iu;
const otherMeeting = /\bmøde(?:t)?\s(?:den|d\.)\s|\bsidste møde|\bnæste møde|\bforrige møde/iu;
const fewest = 4;

function check(record: CheckedRecord): readonly FindingDraft[] {
  const tops = record.agendaItems.filter(({ parent }) => parent === null);
  const there = new Set(
    tops.flatMap(({ number }) => (number && /^\d+$/u.test(number) ? [Number(number)] : [])),
  );
  if (there.size < fewest || there.size < tops.length || !isWholeRow(there)) return [];
  if (closed.test(record.text) || tops.some((item) => !item.public)) return [];
  return [...record.text.matchAll(mention)].flatMap((match) => {
    const number = Number(match.groups?.one ?? match.groups?.other);
    const around = record.text.slice(Math.max(0, match.index - 80), match.index + match[0].length + 80);
    if (there.has(number) || otherMeeting.test(around)) return [];
    const message = `Unexpected item ${number}, expected one of 1–${there.size}: the agenda has no other`;
    const end = match.index + match[0].length;
    return [
      danglingFinding(
        record,
        match.index,
        end,
        message,
        outsideRow(number, there.size),
        itemNumberAt(record, match.index),
      ),
    ];
  });
}

/** An item of the agenda that the agenda does not have. It speaks only where the agenda is whole. */
export const danglingItem: Check = {
  name: "dangling-item",
  kind: "dangling-reference",
  examples: [],
  nonExamples: [],
  check,
};
