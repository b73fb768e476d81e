import { isCalendarDay, type WrittenDate } from "../danish/dates.ts";
import { monthNumber, months, shortMonths } from "../danish/months.ts";
import { channelCost } from "./channel.ts";
import { remembered } from "./remembered.ts";

const dayAndWord =
  /(?<![\p{L}\d,/]|\d\.|(?<!\.)-)(?<day>\d{1,2}\.|(?!1\s)\d{1,2})\s{0,3}(?<word>[\p{L}|!\d]{3,11})(?:\.?\s{1,3}(?<year>(?:19|20)\d{2})(?!\d))?/gu;

const wordAndYear = /(?<![\p{L}\d.])(?<word>[\p{L}|!\d]{3,11})\s{1,3}(?<year>(?:19|20)\d{2})(?!\d)/gu;

/** Two months with a hyphen between them, the year after the second if at all. */
const monthToMonth =
  /(?<![\p{L}\d.])(?<from>[\p{L}|!\d]{3,11})\s?[-–]\s?(?<to>[\p{L}|!\d]{3,11})(?:\s{1,3}(?<year>(?:19|20)\d{2})(?!\d))?(?![\p{L}\d])/gu;

/** The one month that comes near a damaged word; undefined for a sound month and where two come as near. */
function nearest(word: string, forms: readonly string[], perLetter = 0.05): number | undefined {
  if (monthNumber(word) !== undefined || /\d{2}|^\d/u.test(word)) return undefined;
  const limit = 0.21 + perLetter * word.length;
  const near = forms
    .map((month) => ({ number: monthNumber(month), cost: channelCost(month, word.toLowerCase(), limit) }))
    .filter(({ cost }) => cost <= limit)
    .sort((left, right) => left.cost - right.cost);
  const [best, second] = near;
  return best && (best.cost !== second?.cost || best.number === second.number) ? best.number : undefined;
}

const nearestMonth = remembered((word) => nearest(word, months));
/** Between a day and a year stands a month, whatever is left of it. */
const nearestBetween = remembered((word) => nearest(word, months, 0.2));
const nearestShortMonth = remembered((word) => nearest(word, shortMonths));

/** Dates whose month a scanner has damaged (`4. oktoher 2022`); only where one single month comes near. */
export function findDamagedDates(text: string): readonly WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const form of [dayAndWord, wordAndYear]) {
    for (const match of text.matchAll(form)) {
      const { day, word = "", year } = match.groups ?? {};
      const whole = day !== undefined && year !== undefined;
      const month =
        nearestMonth(word) ?? (whole ? (nearestBetween(word) ?? nearestShortMonth(word)) : undefined);
      if (month === undefined) continue;
      const written = {
        year: year === undefined ? null : Number(year),
        month,
        day: Number((day ?? "0").replace(".", "")),
        span: { start: match.index, end: match.index + match[0].length },
      };
      if (day === undefined || isCalendarDay(written.year, month, written.day)) found.push(written);
    }
  }
  return [...found, ...findDamagedRanges(text)];
}

/** Ranges of months (`april-maj 2022`) of which one month or both are damaged. */
function findDamagedRanges(text: string): readonly WrittenDate[] {
  return [...text.matchAll(monthToMonth)].flatMap((match) => {
    const { from = "", to = "", year } = match.groups ?? {};
    if (/\p{Lu}/u.test(`${from[0]}${to[0]}`)) return [];
    if (monthNumber(from) !== undefined && monthNumber(to) !== undefined) return [];
    const [first, second] = [from, to].map((word) => monthNumber(word) ?? nearestMonth(word));
    if (first === undefined || second === undefined) return [];
    const end = match.index + match[0].length;
    const at = match.index + match[0].indexOf(to, from.length);
    return [
      { year: null, month: first, day: 0, span: { start: match.index, end: match.index + from.length } },
      { year: year === undefined ? null : Number(year), month: second, day: 0, span: { start: at, end } },
    ];
  });
}
