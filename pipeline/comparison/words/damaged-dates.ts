import { isCalendarDay, type WrittenDate } from "../danish/dates.ts";
import { monthNumber, months } from "../danish/months.ts";
import { channelCost } from "./channel.ts";

const dayAndWord =
  /(?<![\d.,/-])(?<day>\d{1,2})\.\s{0,3}(?<word>[\p{L}|!\d]{3,11})(?:\s{1,3}(?<year>(?:19|20)\d{2})(?!\d))?/gu;

/** Dates whose month a scanner has damaged (`4. oktoher 2022`); only where one single month comes near. */
export function findDamagedDates(text: string): readonly WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const match of text.matchAll(dayAndWord)) {
    const { day = "", word = "", year } = match.groups ?? {};
    if (monthNumber(word) !== undefined || /\d{2}/u.test(word)) continue;
    const limit = 0.21 + 0.05 * word.length;
    const near = months
      .map((month, index) => ({ number: index + 1, cost: channelCost(month, word.toLowerCase(), limit) }))
      .filter(({ cost }) => cost <= limit)
      .sort((left, right) => left.cost - right.cost);
    const [best, second] = near;
    if (!best || (second && second.cost === best.cost)) continue;
    const written = { year: year === undefined ? null : Number(year), month: best.number, day: Number(day) };
    if (!isCalendarDay(written.year, written.month, written.day)) continue;
    found.push({ ...written, span: { start: match.index, end: match.index + match[0].length } });
  }
  return found;
}
