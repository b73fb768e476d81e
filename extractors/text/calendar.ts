/** Days as counted from 1970-01-01, so that days are added without a time zone. */
const DAY = 86_400_000;

export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function isRealDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function toIso({ year, month, day }: Day): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** `undefined` where the ISO date is not stated to the day. */
export function fromIso(iso: string): Day | undefined {
  const parts = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/.exec(iso)?.groups;
  if (parts === undefined) return undefined;
  return { year: Number(parts.year), month: Number(parts.month), day: Number(parts.day) };
}

export function addDays(day: Day, count: number): Day {
  const moved = new Date(Date.UTC(day.year, day.month - 1, day.day) + count * DAY);
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** Adds whole months; the 31st becomes the last day of a shorter month. */
export function addMonths(day: Day, count: number): Day {
  const months = day.year * 12 + (day.month - 1) + count;
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  return { year, month, day: Math.min(day.day, daysInMonth(year, month)) };
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(day: Day): number {
  return new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay() || 7;
}

/** Monday of an ISO week (ISO 8601: week 1 is the week that holds 4 January). */
export function mondayOfWeek(year: number, week: number): Day {
  const fourth: Day = { year, month: 1, day: 4 };
  return addDays(fourth, 1 - weekday(fourth) + (week - 1) * 7);
}
