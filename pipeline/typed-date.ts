import { isRealDay } from "../extractors/text/calendar.ts";
import { findDates, isoOf } from "../extractors/text/dates.ts";
import { PartialDate } from "../schemas/partial-date.ts";

const monthInFigures = /^(?<month>0?[1-9]|1[0-2])[-./ ](?<year>(?:19|20)\d{2})$/u;

/**
 * A date that someone typed, as ISO 8601 to the day, the month or the year: `2023-01-01`, `2023-01`, `2023`, and as
 * Danes write it, `01-01-2023`, `1.1.2023`, `1/1 2023`, `1. januar 2023`, `januar 2023`. Undefined where it is none:
 * nothing is guessed and nothing beside the date may stand there.
 */
export function typedDate(text: string): PartialDate | undefined {
  const typed = text.trim().replace(/^(?:den|d\.)\s{1,4}/iu, "");
  const iso = PartialDate.safeParse(typed).data;
  if (iso !== undefined) return isPossible(iso) ? iso : undefined;
  const { month, year } = monthInFigures.exec(typed)?.groups ?? {};
  if (month !== undefined && year !== undefined) return `${year}-${month.padStart(2, "0")}`;
  const [mention, ...others] = findDates(typed);
  if (mention === undefined || others.length > 0) return undefined;
  const { span, until, part } = mention;
  const isAll = span.start === 0 && span.end === typed.length && until === null && part === null;
  return isAll ? (isoOf(mention) ?? undefined) : undefined;
}

function isPossible(date: PartialDate): boolean {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return isRealDay({ year, month, day });
}
