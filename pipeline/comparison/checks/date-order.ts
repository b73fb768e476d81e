import type { SectionKind } from "../../../schemas/agenda-item.ts";
import type { FindingValue } from "../../../schemas/finding-value.ts";
import type { Span } from "../../../schemas/span.ts";
import { findDates, isoOf, type WrittenDate } from "../danish/dates.ts";
import { type CheckedRecord, evidenceOf, type FindingDraft, itemNumberAt } from "../finding.ts";
import { findingValue } from "../values.ts";
import type { Check } from "./check.ts";
import { sentenceAround } from "./dangling.ts";

const from = /(?:\bfra|\bperioden|\bgælder|\bløber)\s(?:d\.\s|den\s)?$/iu;
const between = /^\s?(?:til(?:\sog\smed)?|-|–|frem til)\s?(?:d\.\s|den\s)?$/iu;
const years =
  /\b(?:perioden|årene|budget|budgetperioden|budgetårene)\s(?<first>20\d{2})\s?(?:-|–|til)\s?(?<last>20\d{2})(?!\d|-)/giu;
const hours =
  /\bkl\.\s?(?<from>\d{1,2})(?:[.:](?<fromMinute>\d{2}))?\s?(?:-|–|til)\s?(?:kl\.\s?)?(?<to>\d{1,2})(?:[.:](?<toMinute>\d{2}))?(?!\d|[.,:]\d)/giu;
/** Only by day: past the evening an end may be on the next morning. */
const earliest = 6;
const latest = 20;

const hasYear = (date: WrittenDate | undefined): date is WrittenDate =>
  date !== undefined && date.year !== null;

function finding(
  record: CheckedRecord,
  { start, end }: Span,
  values: readonly FindingValue[],
  message: string,
): FindingDraft {
  return {
    kind: "date-order",
    severity: "error",
    message,
    values,
    evidence: [evidenceOf(record, { start, end })],
    item: itemNumberAt(record, start),
  };
}

function dateRanges(record: CheckedRecord): readonly FindingDraft[] {
  const { text } = record;
  const dates = findDates(text);
  return dates.flatMap((first, index) => {
    const last = dates[index + 1];
    if (!hasYear(first) || !hasYear(last)) return [];
    if (!from.test(text.slice(Math.max(0, first.span.start - 20), first.span.start))) return [];
    if (!between.test(text.slice(first.span.end, last.span.start))) return [];
    const [start, end] = [isoOf(first), isoOf(last)];
    if (start <= end) return [];
    return [
      finding(
        record,
        { start: first.span.start, end: last.span.end },
        [findingValue("stated", "date", end), findingValue("at-least", "date", start)],
        `Unexpected end ${end}, expected a day after the start: it begins on ${start}`,
      ),
    ];
  });
}

function yearRanges(record: CheckedRecord): readonly FindingDraft[] {
  return [...record.text.matchAll(years)].flatMap((match) => {
    const { first = "", last = "" } = match.groups ?? {};
    return Number(last) >= Number(first)
      ? []
      : [
          finding(
            record,
            { start: match.index, end: match.index + match[0].length },
            [findingValue("stated", "date", last), findingValue("at-least", "date", first)],
            `Unexpected end ${last}, expected a year after the start: it begins in ${first}`,
          ),
        ];
  });
}

function hourRanges(record: CheckedRecord): readonly FindingDraft[] {
  return [...record.text.matchAll(hours)].flatMap((match) => {
    const { from: start = "", fromMinute = "0", to: end = "", toMinute = "0" } = match.groups ?? {};
    if (Number(start) > latest || Number(end) < earliest || Number(end) > 24) return [];
    if (Number(end) * 60 + Number(toMinute) >= Number(start) * 60 + Number(fromMinute)) return [];
    const [begun, ended] = [`${start}:${fromMinute.padStart(2, "0")}`, `${end}:${toMinute.padStart(2, "0")}`];
    return [
      finding(
        record,
        { start: match.index, end: match.index + match[0].length },
        [
          findingValue("stated", "time", ended, ended.padStart(5, "0")),
          findingValue("at-least", "time", begun, begun.padStart(5, "0")),
        ],
        `Unexpected end at ${ended}, expected a time after the start: it begins at ${begun}`,
      ),
    ];
  });
}

const toCome =
  /\b(?:skal|bedes|kan)\b|\p{Ll}{3,}es\s(?:derfor\s|til\s\p{L}{3,30}\s)?(?:senest|inden)(?!\p{L})/iu;
const gone =
  /(?<!\p{L})(?:blev|var|skulle|havde|har|kunne|tidligere|oprindeligt|oprindelig|behandlet|godkendt|drøftet|ændret|revideret)(?!\p{L})/iu;
/** A deadline further back than this is a story of the past. */
const mostDaysBack = 400;

/** What a meeting asks for or decides itself; elsewhere its papers tell of deadlines that others have set before. */
const asked: ReadonlySet<SectionKind> = new Set(["recommendation", "decision"]);
const lead = /(?:senest|inden|frist\p{L}{0,8}(?:\ser)?)\s(?:\p{Ll}+dag\s)?(?:den\s|d\.\s)?$/iu;

/** Days of a letter that somebody must keep, and that no deadline of the record holds: `inden 4 uger, dvs. senest den …`. */
function namedDays(record: CheckedRecord): readonly (WrittenDate & { readonly item: string | null })[] {
  if (record.kind === "minutes" || record.kind === "agenda") return [];
  const held = record.deadlines.filter(({ date }) => date !== null).map(({ span }) => span);
  return findDates(record.text)
    .filter(({ span }) => !held.some(({ start, end }) => start <= span.start && span.end <= end))
    .filter(({ span }) =>
      lead.test(record.text.slice(Math.max(0, span.start - 40), span.start).replace(/\s+/gu, " ")),
    )
    .map((date) => ({ ...date, item: itemNumberAt(record, date.span.start) }));
}

function pastDeadlines(record: CheckedRecord): readonly FindingDraft[] {
  const written = record.date;
  if (written === null || !/^\d{4}-\d{2}-\d{2}$/u.test(written)) return [];
  const stated = record.deadlines.flatMap(({ date, basis, kind, span, agendaItem }) => {
    const isKept = kind === "due" || kind === "hearing" || kind === "appeal";
    return basis === "stated" && date !== null && isKept ? [{ date, span, item: agendaItem }] : [];
  });
  const named = namedDays(record)
    .filter(hasYear)
    .map((one) => ({ date: isoOf(one), span: one.span, item: one.item }));
  const isMeeting = record.kind === "minutes" || record.kind === "agenda";
  const nowAsked = record.agendaItems.flatMap(({ sections }) =>
    sections.filter(({ kind }) => asked.has(kind)),
  );
  const isAsked = ({ start, end }: Span) =>
    nowAsked.some((one) => one.span.start <= start && end <= one.span.end);
  return [...stated, ...named].flatMap(({ date, span, item }) => {
    if (date.length < 10 || date >= written || (isMeeting && !isAsked(span))) return [];
    const days = (Date.parse(written) - Date.parse(date)) / 86_400_000;
    const sentence = sentenceAround(record.text, span.start, span.end);
    const hasOwnYear = /(?:19|20)\d{2}/u.test(record.text.slice(span.start, span.end));
    if (days > mostDaysBack || !hasOwnYear || !toCome.test(sentence) || gone.test(sentence)) return [];
    return [
      {
        kind: "date-order" as const,
        severity: "warning" as const,
        message: `Unexpected deadline ${date}, expected a day after the paper's own date: it is of ${written}`,
        values: [findingValue("stated", "date", date), findingValue("at-least", "date", written)],
        evidence: [evidenceOf(record, span)],
        item,
      },
    ];
  });
}

/** A period that ends before it begins, and something still to be done before the day of the paper itself. */
export const dateOrder: Check = {
  name: "date-order",
  kind: "date-order",
  examples: [
    "Aftalen gælder fra den 5. maj 2024 til den 2. maj 2024.",
    "Planen dækker perioden 2027-2024.",
    "Aftalen er indgået for perioden 1/7 2025 - 30/6 2025.",
    "Mødet holdes kl. 16.00-15.30 i salen.",
    "Mødet holdes kl. 17.00-16.00.",
  ],
  nonExamples: [
    "Aftalen gælder fra den 1. november til den 31. marts 2024.",
    "Aftalen gælder fra den 5. maj 2024 til den 2. juni 2024.",
    "Baren har åbent kl. 20-02.",
    "Jf. aftale af 5. maj 2024 til brev af 2. maj 2024.",
  ],
  check: (record) => [
    ...dateRanges(record),
    ...yearRanges(record),
    ...hourRanges(record),
    ...pastDeadlines(record),
  ],
};
