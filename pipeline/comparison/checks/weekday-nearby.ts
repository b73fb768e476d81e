import { isCalendarDay } from "../danish/dates.ts";
import { monthNumber, monthPattern } from "../danish/months.ts";
import { shortWeekdayPattern, weekdayNamed, weekdayOf, weekdayPattern } from "../danish/weekdays.ts";
import { type CheckedRecord, evidenceOf, type FindingDraft, itemNumberAt } from "../finding.ts";
import { statedAndExpected } from "../values.ts";
import type { Check } from "./check.ts";
import { sentenceAround } from "./dangling.ts";
import { scopesOf } from "./scopes.ts";

const weekday = `(?<!\\p{L})(?<weekday>(?:${weekdayPattern})(?=\\s|,)|${shortWeekdayPattern})\\s{0,2},?\\s{0,2}(?:den\\s{1,3}|d\\.\\s{0,2})?`;
const forms: readonly RegExp[] = [
  new RegExp(
    `${weekday}(?<day>\\d{1,2})\\.\\s{0,2}(?<month>${monthPattern})(?!\\p{L})(?:\\.?\\s{1,2}(?<year>(?:19|20)\\d{2})(?!\\d))?`,
    "giu",
  ),
  new RegExp(
    `${weekday}(?<day>\\d{1,2})(?<mark>[/.-])(?<month>\\d{1,2})(?:(?<next>[-/. ])(?<year>(?:19|20)\\d{2})|(?<=\\d/\\d{1,2}))(?![\\d/]|[.,]\\d|\\.\\s?\\p{Ll})`,
    "giu",
  ),
];
/** A day further from that of the paper may be of another year. */
const mostDays = 240;
/** Years further from that of the paper are of something else. */
const mostYears = 2;
const inDays = 86_400_000;
/** Years that are told of, in a sentence or in a whole paper. */
const years = /(?<![\d.,/-])20\d{2}(?![\d.,]\d|\d)/gu;
/** What makes the year another than the next one or the last. */
const otherYear = /næste år|sidste år|forrige år|året efter|året før|hvert år|årligt/iu;
/** The other end of a range, which carries the year of both. */
const rangeEnd = new RegExp(
  `^\\s?(?:til(?:\\sog\\smed)?|og|-|–)\\s(?:(?:${weekdayPattern})\\s)?(?:den\\s|d\\.\\s)?\\d{1,2}\\.\\s(?:${monthPattern})\\s(?<year>20\\d{2})(?!\\d)`,
  "iu",
);

/** The years that a day may be of, as far as the paper tells; none where it does not. */
function yearsOf(
  record: CheckedRecord,
  start: number,
  end: number,
  month: number,
  day: number,
): readonly number[] {
  const stated = rangeEnd.exec(record.text.slice(end, end + 60))?.groups?.year;
  if (stated !== undefined) return [Number(stated)];
  const sentence = sentenceAround(record.text, start, end);
  if (otherYear.test(sentence)) return [];
  const told = [...sentence.matchAll(years)].map(([year]) => Number(year));
  const written = record.date;
  if (written === null || !/^\d{4}-\d{2}-\d{2}$/u.test(written)) {
    const all = new Set([...record.text.matchAll(years)].map(([year]) => Number(year)));
    return all.size === 1 ? [...all] : [];
  }
  const own = Number(written.slice(0, 4));
  const near = [own - 1, own, own + 1].filter(
    (year) => Math.abs(Date.UTC(year, month - 1, day) - Date.parse(written)) <= mostDays * inDays,
  );
  const inItem = scopesOf(record).find(({ span }) => span.start <= start && end <= span.end)?.span;
  const around = record.text.slice(inItem?.start ?? 0, inItem?.end ?? record.text.length);
  const toldAround = [...around.matchAll(years)].map(([year]) => Number(year));
  const mayBe = toldAround.filter((year) => Math.abs(year - own) <= mostYears);
  return [...new Set([...told, ...near, ...mayBe])];
}

function check(record: CheckedRecord): readonly FindingDraft[] {
  return forms.flatMap((form) =>
    [...record.text.matchAll(form)].flatMap((match): readonly FindingDraft[] => {
      const { weekday: written = "", day = "", month = "", year, mark, next } = match.groups ?? {};
      const stated = weekdayNamed(written);
      const [inMonth, onDay] = [monthNumber(month) ?? Number(month), Number(day)];
      if (stated === undefined || !isCalendarDay(null, inMonth, onDay)) return [];
      if (year !== undefined && written.length === stated.length && mark === next) return [];
      const span = { start: match.index, end: match.index + match[0].length };
      const may = (
        year === undefined ? yearsOf(record, span.start, span.end, inMonth, onDay) : [Number(year)]
      ).filter((one) => isCalendarDay(one, inMonth, onDay));
      const real = may.map((one) => weekdayOf(one, inMonth, onDay));
      const [first] = real;
      const [firstYear] = may;
      if (first === undefined || real.includes(stated)) return [];
      const two = (value: number) => String(value).padStart(2, "0");
      return [
        {
          kind: "weekday-date",
          severity: year === undefined ? "warning" : "error",
          message: `Unexpected ${written}, expected ${first}: ${firstYear}-${two(inMonth)}-${two(onDay)} is a ${first}`,
          values: statedAndExpected("weekday", written, first),
          evidence: [evidenceOf(record, span)],
          item: itemNumberAt(record, span.start),
        },
      ];
    }),
  );
}

/**
 * A short weekday, or one beside a day without its year. The year is that of the other end of the range, or the one that
 * brings the day near the day of the paper; where two years may be meant, neither must have that weekday.
 */
export const weekdayNearby: Check = {
  name: "weekday-nearby",
  kind: "weekday-date",
  examples: [
    "Vi asfalterer fra fredag den 2. juni til fredag den 6. juni 2025.",
    "Referat fra mødet man. d. 5/3-2025.",
    "Mødekalender 2025\n\nOnsdag d. 15. januar\nOnsdag d. 13. marts",
    "Åbent hus tirs. 20. marts 2025.",
  ],
  nonExamples: [
    "Vi asfalterer fra mandag den 2. juni til fredag den 6. juni 2025.",
    "Referat fra mødet ons. d. 5/3-2025.",
    "Mødekalender 2025\n\nOnsdag d. 15. januar\nOnsdag d. 12. marts",
    "Mødet er onsdag den 13. marts.",
    "Åbent i 2025: mandag 15-18, tirsdag 13-15 og fredag 10-12.",
    "Fra 2024 til 2026 mødes vi onsdag den 13. marts.",
  ],
  check,
};
