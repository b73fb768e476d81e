import { isRealDay } from "./calendar.ts";
import { dateForms } from "./date-forms/index.ts";
import type { DatePart } from "./date-forms/part.ts";
import type { DateMention } from "./date-mention.ts";
import { scanner } from "./form.ts";

export { type DateMention, isoInYear, isoOf, periodInYear, yearFor } from "./date-mention.ts";

const scan = scanner(dateForms);

/** Words between two dates that share the year of the last one. */
const LIST =
  /^[\s\u00a0]*(?:,|og|eller|samt|til|-|–|,[\s\u00a0]*og|den|d\.|og[\s\u00a0]+(?:den|d\.))[\s\u00a0]*$/;
const PART = [
  [/(?<![\wÀ-ÖØ-öø-ÿ])(?:primo|(?:begyndelsen|starten) af|start)[\s\u00a0]{1,4}$/i, "start"],
  [/(?<![\wÀ-ÖØ-öø-ÿ])(?:medio|midten af)[\s\u00a0]{1,4}$/i, "middle"],
  [/(?<![\wÀ-ÖØ-öø-ÿ])(?:ultimo|(?:udgangen|slutningen) af|slut)[\s\u00a0]{1,4}$/i, "end"],
] as const;

/**
 * Every date that the text states, in text order and never overlapping: to the day, week, month, quarter, half-year,
 * season or year. Nothing is filled in from elsewhere (see `yearFor`). Linear in the length of the text.
 */
export function findDates(text: string): readonly DateMention[] {
  const mentions = scan(text).flatMap((match) => match.value.map((part) => mentionOf(part, text)));
  return shareYears(mentions.filter(isPossible), text);
}

function mentionOf(part: DatePart, text: string): DateMention {
  const { start, end, ...rest } = part;
  const before = text.slice(Math.max(0, start - 16), start);
  const named = part.precision === "day" ? undefined : PART.find(([pattern]) => pattern.test(before))?.[1];
  return {
    yearShared: false,
    month: null,
    day: null,
    week: null,
    lastWeek: null,
    until: null,
    part: named ?? null,
    ...rest,
    span: { start, end },
  };
}

function isPossible({ precision, year, month, day }: DateMention): boolean {
  if (precision !== "day" || month === null || day === null) return true;
  return isRealDay({ year: year ?? 2000, month, day });
}

/** Walks backwards, so that a year at the end of a list reaches its first date. */
function shareYears(mentions: readonly DateMention[], text: string): DateMention[] {
  const shared = [...mentions];
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const mention = shared[index];
    const next = shared[index + 1];
    if (mention === undefined || next === undefined) continue;
    if (mention.year !== null || next.year === null || next.precision !== mention.precision) continue;
    const gap = text.slice(mention.span.end, next.span.start);
    if (gap.length > 16 || !LIST.test(gap)) continue;
    const wraps = (mention.month ?? 0) > (next.month ?? 0);
    shared[index] = { ...mention, year: wraps ? next.year - 1 : next.year, yearShared: true };
  }
  return shared;
}
