import type { PartialDate } from "../../schemas/partial-date.ts";
import type { Span } from "../../schemas/span.ts";
import { addDays, daysInMonth, mondayOfWeek, toIso } from "./calendar.ts";

export type DatePrecision = "day" | "week" | "month" | "quarter" | "half-year" | "season" | "year";

/** A date as the text states it; what is not stated is null and nothing is filled in. */
export interface DateMention {
  /** From the first figure or word of the date itself; `den` and `d.` stay outside. */
  readonly span: Span;
  readonly precision: DatePrecision;
  readonly year: number | null;
  /** The year stands at a later date of the same list: `1. maj og 1. november 2017`. */
  readonly yearShared: boolean;
  /** First month, 1 to 12; null for a year or a week. */
  readonly month: number | null;
  readonly day: number | null;
  /** ISO week, where the text counts in weeks. */
  readonly week: number | null;
  /** Last ISO week of a stretch: `12` of `uge 10-12`. */
  readonly lastWeek: number | null;
  /** `primo`, `medio`, `ultimo`, `begyndelsen af`, `udgangen af`. */
  readonly part: "start" | "middle" | "end" | null;
  /** Last part of a stretch: `20.-21. maj 2022`, `januar-marts 2022`, `2023-2024`. */
  readonly until: {
    readonly year: number | null;
    readonly month: number | null;
    readonly day: number | null;
  } | null;
}

/** The date in ISO 8601, to the precision that is stated; null where no year is stated. */
export function isoOf(mention: DateMention): PartialDate | null {
  return mention.year === null ? null : isoInYear(mention, mention.year);
}

/** As `isoOf`, with the year given: for a date whose year comes from the document. */
export function isoInYear(mention: DateMention, year: number): PartialDate | null {
  const { month, day, precision } = mention;
  if (precision === "day" && month !== null && day !== null) {
    return day <= daysInMonth(year, month) ? toIso({ year, month, day }) : null;
  }
  if (precision === "month" && month !== null) return `${year}-${String(month).padStart(2, "0")}`;
  if (precision === "year") return String(year);
  return null;
}

const WHOLE = { from: 1, to: 31 };
const THIRDS = {
  start: { from: 1, to: 10 },
  middle: { from: 11, to: 20 },
  end: { from: 21, to: 31 },
  whole: WHOLE,
};

/** First and last day that the mention covers in a year; `primo` is the first ten days, `ultimo` the last ten. */
export function periodInYear(mention: DateMention, year: number): { from: PartialDate; to: PartialDate } {
  if (mention.precision === "week" && mention.week !== null) {
    const sunday = addDays(mondayOfWeek(year, mention.lastWeek ?? mention.week), 6);
    return { from: toIso(mondayOfWeek(year, mention.week)), to: toIso(sunday) };
  }
  const first = mention.month ?? 1;
  const last = lastMonth(mention, first);
  const lastYear = last > 12 ? year + 1 : year;
  const lastOfYear = last > 12 ? last - 12 : last;
  if (mention.precision === "day" && mention.day !== null) {
    const to = mention.until;
    return {
      from: toIso({ year, month: first, day: mention.day }),
      to: toIso({ year: to?.year ?? year, month: to?.month ?? first, day: to?.day ?? mention.day }),
    };
  }
  const days =
    mention.precision === "month" && mention.until === null ? THIRDS[mention.part ?? "whole"] : WHOLE;
  return {
    from: toIso({ year, month: first, day: days.from }),
    to:
      days.to < 31
        ? toIso({ year, month: first, day: days.to })
        : toIso({ year: lastYear, month: lastOfYear, day: daysInMonth(lastYear, lastOfYear) }),
  };
}

function lastMonth(mention: DateMention, first: number): number {
  if (mention.until?.month != null) return mention.until.month;
  if (mention.precision === "quarter" || mention.precision === "season") return first + 2;
  if (mention.precision === "half-year") return first + 5;
  return mention.precision === "year" ? 12 : first;
}

/**
 * The year of a mention that states none, counted from a reference date. `after` takes the first such day that is not
 * before the reference (a deadline lies ahead), `before` the last one that is not after it, `nearest` the closest.
 */
export function yearFor(
  mention: DateMention,
  reference: PartialDate | null,
  lean: "after" | "before" | "nearest",
): number | null {
  if (mention.year !== null) return mention.year;
  if (reference === null) return null;
  const base = Number(reference.slice(0, 4));
  if (reference.length === 4 || mention.precision === "year") return base;
  const stated = reference.length === 7 ? `${reference}-01` : reference;
  if (lean === "nearest") {
    const distance = (year: number) =>
      Math.abs(Date.parse(periodInYear(mention, year).from) - Date.parse(stated));
    return [base, base - 1, base + 1].reduce((best, year) => (distance(year) < distance(best) ? year : best));
  }
  const { from, to } = periodInYear(mention, base);
  if (lean === "after") return to < stated ? base + 1 : base;
  return from > stated ? base - 1 : base;
}
