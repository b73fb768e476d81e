import { findDates, isoOf } from "../danish/dates.ts";
import { monthPattern } from "../danish/months.ts";
import { type CheckedRecord, evidenceOf, type FindingDraft } from "../finding.ts";
import { findingValue, statedAndExpected } from "../values.ts";
import type { Check } from "./check.ts";

const begun =
  /mødet\s(?:begyndte|startede|åbnede|blev\såbnet)[^.\n]{0,20}?kl\.?\s?(?<hour>\d{1,2})(?:[.:](?<minute>\d{2}))?/giu;
const ended =
  /mødet\s(?:sluttede|afsluttedes|blev\safsluttet|blev\shævet|hævet|hævedes|slut)[^.\n]{0,20}?kl\.?\s?(?<hour>\d{1,2})(?:[.:](?<minute>\d{2}))?/giu;
/** Past the evening a meeting may end on the next morning. */
const night = 5 * 60;

/** Where the paper says when it was held: in its title, and on a line of its own. */
const title = new RegExp(
  `(?:referat|dagsorden|indkaldelse|beslutningsprotokol)[^\\n]{0,80}?(?:den|d\\.)\\s(?<date>\\d{1,2}\\.\\s(?:${monthPattern})\\s20\\d{2})`,
  "iu",
);
const line = new RegExp(
  `^(?:mødedato|dato for møde(?:t)?|møde|mødet (?:holdes|afholdes|blev holdt)|mødetidspunkt|tid|tidspunkt):?\\s(?:\\p{Ll}{3,4}dag\\s)?(?:den\\s|d\\.\\s)?(?<date>\\d{1,2}\\.\\s(?:${monthPattern})\\s20\\d{2})`,
  "imu",
);

function otherHour(record: CheckedRecord): readonly FindingDraft[] {
  const [first, ...firsts] = record.text.matchAll(begun);
  const [last, ...lasts] = record.text.matchAll(ended);
  if (!first || !last || firsts.length > 0 || lasts.length > 0) return [];
  const minutesOf = ({ groups }: RegExpMatchArray) => Number(groups?.hour) * 60 + Number(groups?.minute ?? 0);
  const shown = ({ groups }: RegExpMatchArray) =>
    `${(groups?.hour ?? "").padStart(2, "0")}:${groups?.minute ?? "00"}`;
  if (minutesOf(last) >= minutesOf(first) || minutesOf(last) < night) return [];
  return [
    {
      kind: "date-order",
      severity: "error",
      message: `Unexpected end at ${shown(last)}, expected a time after the start: the meeting began at ${shown(first)}`,
      values: [
        findingValue("stated", "time", shown(last), shown(last)),
        findingValue("at-least", "time", shown(first), shown(first)),
      ],
      evidence: [last, first].map((match) =>
        evidenceOf(record, { start: match.index ?? 0, end: (match.index ?? 0) + match[0].length }),
      ),
      item: null,
    },
  ];
}

function otherDay(record: CheckedRecord): readonly FindingDraft[] {
  const head = record.text.slice(0, record.agendaItems[0]?.span.start ?? 1500);
  const [one, other] = [title.exec(head), line.exec(head)];
  const [written, again] = [one?.groups?.date, other?.groups?.date];
  const isoIn = (date: string) => findDates(date).map(isoOf)[0];
  if (!one || !other || written === undefined || again === undefined || isoIn(written) === isoIn(again))
    return [];
  return [
    {
      kind: "conflicting-value",
      severity: "warning",
      message: `Unexpected ${again}, expected ${written}: the title says that the meeting is on ${written}`,
      values: statedAndExpected("date", again, written),
      evidence: [
        { at: other.index + other[0].length - again.length, length: again.length },
        { at: one.index + one[0].length - written.length, length: written.length },
      ].map(({ at, length }) => evidenceOf(record, { start: at, end: at + length })),
      item: null,
    },
  ];
}

/** A meeting that ends before it begins, or is on another day than its title says. */
export const meetingTime: Check = {
  name: "meeting-time",
  kind: "date-order",
  examples: ["Mødet begyndte kl. 18.30.\n\nSkoleåret blev planlagt.\n\nMødet sluttede kl. 17.45."],
  nonExamples: [
    "Mødet begyndte kl. 18.30.\n\nSkoleåret blev planlagt.\n\nMødet sluttede kl. 20.45.",
    "Mødet begyndte kl. 18.30.\n\nMødet blev hævet kl. 0.30.",
    "Referat af møde den 4. maj 2026\n\nMødedato: mandag den 4. maj 2026",
  ],
  check: (record) => [...otherHour(record), ...otherDay(record)],
};
