import type { Span } from "../../../schemas/span.ts";
import { findDates, isoOf, type WrittenDate } from "../danish/dates.ts";
import { type DaySet, findDaySets } from "../danish/day-sets.ts";
import { months } from "../danish/months.ts";
import { type CheckedRecord, evidenceOf, type FindingDraft, inOneLine } from "../finding.ts";
import { findingValue, statedAndExpected } from "../values.ts";
import { amended, type Case, casesOf } from "./cases.ts";
import type { Check } from "./check.ts";
import { isSlipOf } from "./slip.ts";

function daySetsIn(record: CheckedRecord, spans: readonly Span[]): readonly DaySet[] {
  return spans.flatMap(({ start, end }) =>
    findDaySets(record.text.slice(start, end)).map((set) => ({
      ...set,
      span: { start: start + set.span.start, end: start + set.span.end },
    })),
  );
}

const sameMonth = (one: DaySet, other: DaySet): boolean =>
  one.month === other.month && (one.year === null || other.year === null || one.year === other.year);

const written = ({ days, month, year }: DaySet): string =>
  `${days.join(", ")} ${months[month - 1] ?? ""}${year === null ? "" : ` ${year}`}`;

function otherDays(record: CheckedRecord, { item, decided, proposed }: Case): readonly FindingDraft[] {
  const offers = daySetsIn(record, proposed);
  return daySetsIn(record, decided).flatMap((set) => {
    const near = offers.filter(
      (offer) => sameMonth(set, offer) && offer.days.some((day) => set.days.includes(day)),
    );
    const allowed = new Set(near.flatMap(({ days }) => days));
    const beyond = set.days.filter((day) => !allowed.has(day));
    const [offer] = near;
    if (!offer || beyond.length === 0) return [];
    return [
      {
        kind: "decision-vs-recommendation" as const,
        severity: "warning" as const,
        message: `Unexpected ${written(set)}, expected ${near.map(written).join(" or ")}: ${beyond.join(" and ")} ${months[set.month - 1]} was not among the days proposed`,
        values: [
          findingValue("stated", "date", written(set)),
          ...near.map((one) => findingValue("expected", "date", written(one))),
        ],
        evidence: [set, ...near].map(({ span }) => evidenceOf(record, span)),
        item,
      },
    ];
  });
}

/** Words before a day or amount that must be the same for it to be that of the same thing. */
const sameLead = 2;

function leadOf(record: CheckedRecord, { start }: Span): string {
  const words =
    record.text
      .slice(Math.max(0, start - 80), start)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const telling = words.filter((word) => word !== "den" && word !== "d");
  return telling.length < sameLead ? "" : telling.slice(-sameLead).join(" ");
}

const money = /(?<![\d.,])(?<amount>\d{1,3}(?:\.\d{3}){0,3})(?:,\d{2})?\s?kr\b/gu;
/** A smaller amount may be like another by chance. */
const isLarge = (amount: string): boolean => amount.includes(".");

function otherAmounts(
  record: CheckedRecord,
  { item, decided, proposed, recommended }: Case,
): readonly FindingDraft[] {
  const amountsIn = (spans: readonly Span[]) =>
    spans.flatMap(({ start, end }) =>
      [...record.text.slice(start, end).matchAll(money)].map((match) => ({
        amount: match.groups?.amount ?? "",
        span: { start: start + match.index, end: start + match.index + match[0].length },
      })),
    );
  if (decided.some(({ start, end }) => amended.test(record.text.slice(start, end)))) return [];
  const offers = amountsIn(proposed);
  return amountsIn(decided).flatMap(({ amount, span }) => {
    if (offers.some((offer) => offer.amount === amount)) return [];
    const isNear = (offer: { readonly amount: string }) => isLarge(amount) && isSlipOf(offer.amount, amount);
    const told = amountsIn(recommended);
    const lead = leadOf(record, span);
    const alone =
      told.length === 1 && lead !== "" ? told.find((one) => leadOf(record, one.span) === lead) : undefined;
    const near = told.find(isNear) ?? offers.find(isNear) ?? alone;
    if (!near) return [];
    return [
      {
        kind: "decision-vs-recommendation" as const,
        severity: "warning" as const,
        message: `Unexpected ${amount} kr., expected ${near.amount} kr., as recommended: the decision names no change`,
        values: statedAndExpected("amount", amount, near.amount),
        evidence: [evidenceOf(record, span), evidenceOf(record, near.span)],
        item,
      },
    ];
  });
}

/** One day recommended and another one decided, behind the same words. */
function otherDay(record: CheckedRecord, { item, decided, recommended }: Case): readonly FindingDraft[] {
  const datesIn = (spans: readonly Span[]) =>
    spans.flatMap(({ start, end }) =>
      findDates(record.text.slice(start, end)).map((date) => ({
        ...date,
        span: { start: start + date.span.start, end: start + date.span.end },
      })),
    );
  if (decided.some(({ start, end }) => amended.test(record.text.slice(start, end)))) return [];
  const offers = datesIn(recommended);
  return datesIn(decided).flatMap((date) => {
    const isOffered = offers.some(
      ({ year, month, day }) =>
        month === date.month &&
        day === date.day &&
        (year === null || date.year === null || year === date.year),
    );
    const lead = leadOf(record, date.span);
    if (isOffered || lead === "") return [];
    const near = offers.filter((offer) => leadOf(record, offer.span) === lead);
    const [offer] = near;
    if (!offer || near.length > 1) return [];
    const shown = ({ span }: { readonly span: Span }) => inOneLine(record.text.slice(span.start, span.end));
    return [
      {
        kind: "decision-vs-recommendation" as const,
        severity: "warning" as const,
        message: `Unexpected ${shown(date)}, expected ${shown(offer)}, as recommended: the decision names no change`,
        values: [
          findingValue("stated", "date", shown(date), isoOrNull(date)),
          findingValue("expected", "date", shown(offer), isoOrNull(offer)),
        ],
        evidence: [evidenceOf(record, date.span), evidenceOf(record, offer.span)],
        item,
      },
    ];
  });
}

const isoOrNull = (date: WrittenDate): string | null => (date.year === null ? null : isoOf(date));

/** Days or amounts that were decided and never proposed, and that are so near to what was that they look like a slip. */
export const decisionVsRecommendation: Check = {
  name: "decision-vs-recommendation",
  kind: "decision-vs-recommendation",
  examples: [],
  nonExamples: [],
  check: (record) =>
    casesOf(record).flatMap((one) => [
      ...otherDays(record, one),
      ...otherDay(record, one),
      ...otherAmounts(record, one),
    ]),
};
