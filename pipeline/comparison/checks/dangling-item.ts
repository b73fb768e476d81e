import { type CheckedRecord, type FindingDraft, itemNumberAt } from "../finding.ts";
import type { Check } from "./check.ts";
import { mentionsIn, outsideFinding } from "./dangling.ts";

const mentions = [
  /\bdagsordenens\s(?:punkt|pkt\.)\s(?<number>\d{1,3})(?![\d.,-]\d)/giu,
  /\b(?:punkt|pkt\.)\s(?<number>\d{1,3})\spå\s(?:denne\s|dagens\s)?dagsorden(?:en)?(?![\d.,-]\d)/giu,
] as const;
/** Items that are not for the public are left out of what the public reads. */
const closed = /\blukke(?:t|de)\b|fortrolig/iu;
const otherMeeting = /\bmøde(?:t)?\s(?:den|d\.)\s|\bsidste møde|\bnæste møde|\bforrige møde/iu;
const fewest = 4;
/** Items with a number that another has, and numbers that none has: with more the paper does not count its items. */
const mostAstray = 1;

function check(record: CheckedRecord): readonly FindingDraft[] {
  const tops = record.agendaItems.filter(({ parent }) => parent === null);
  const there = new Set(
    tops.flatMap(({ number }) => (number && /^\d+$/u.test(number) ? [Number(number)] : [])),
  );
  if (there.size < fewest || tops.length - there.size > mostAstray) return [];
  const last = Math.max(...there);
  if (last - there.size > mostAstray) return [];
  if (closed.test(record.text) || tops.some((item) => !item.public)) return [];
  const row = { noun: "item", last, reason: "the agenda has no other" };
  const everywhere = { start: 0, end: record.text.length };
  return mentions
    .flatMap((form) => mentionsIn(record.text, everywhere, form))
    .filter(({ number, span: { start, end } }) => {
      const around = record.text.slice(Math.max(0, start - 80), end + 80);
      return number > last && !otherMeeting.test(around);
    })
    .map((mention) => outsideFinding(record, row, mention, itemNumberAt(record, mention.span.start)));
}

/** An item of the agenda that the agenda does not have. It speaks only where the agenda is whole. */
export const danglingItem: Check = {
  name: "dangling-item",
  kind: "dangling-reference",
  examples: [],
  nonExamples: [],
  check,
};
