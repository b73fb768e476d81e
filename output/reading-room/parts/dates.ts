import type { Texts } from "../texts/index.ts";

/** A date to the day, the month or the year, as the language writes it. */
export function dateText(date: string, { language }: Texts): string {
  const options: Intl.DateTimeFormatOptions =
    date.length === 10
      ? { day: "numeric", month: "long", year: "numeric" }
      : date.length === 7
        ? { month: "long", year: "numeric" }
        : { year: "numeric" };
  const instant = new Date(`${date}${"-01-01".slice(date.length - 4, 6)}T12:00:00Z`);
  if (Number.isNaN(instant.getTime())) return date;
  const locale = language === "da" ? "da-DK" : "en-GB";
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(instant);
}

/** A date as it is typed into a field: `28.11.2026`, `11.2026`; what is no date stays as it was typed. */
export function fieldDate(date: string, { language }: Texts): string {
  const [year, ...rest] = date.split("-");
  const isIso = /^\d{4}(?:-\d{2}){1,2}$/u.test(date);
  if (language !== "da" || !isIso) return date;
  return [...rest.reverse().map(Number), year].join(".");
}

/** A moment to the minute, as the clock of the machine that serves the room shows it. @param iso ISO 8601, UTC */
export function momentText(iso: string, { language }: Texts): string {
  const instant = new Date(iso);
  if (Number.isNaN(instant.getTime())) return iso;
  const locale = language === "da" ? "da-DK" : "en-GB";
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(instant);
}

/** Month and year that a date falls in; the year alone where no more is stated. */
export function monthText(date: string, texts: Texts): string {
  return dateText(date.slice(0, 7), texts);
}

/** A duration such as `P4W` in words. */
export function durationText(duration: string, { language }: Texts): string {
  const units = {
    da: { Y: "år", M: "måneder", W: "uger", D: "dage", H: "timer", m: "minutter" },
    en: { Y: "years", M: "months", W: "weeks", D: "days", H: "hours", m: "minutes" },
  } as const;
  const names = units[language];
  const isTime = duration.startsWith("PT");
  return [...duration.matchAll(/(?<count>\d+)(?<unit>[YMWDH])/gu)]
    .map(({ groups }) => {
      const unit = isTime && groups?.unit === "M" ? "m" : (groups?.unit as "Y" | "M" | "W" | "D" | "H");
      return `${groups?.count} ${names[unit]}`;
    })
    .join(" ");
}
