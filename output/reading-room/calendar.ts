import type { DeadlineView } from "./pages/deadlines-page.ts";
import { documentName } from "./parts/document-name.ts";
import { shortened } from "./parts/shortened.ts";
import type { Texts } from "./texts/index.ts";

export interface CalendarEntry extends DeadlineView {
  readonly date: string;
  readonly id: string;
}

const escaped = (text: string) =>
  text.replace(/[\\;,]/gu, (character) => `\\${character}`).replace(/\r?\n/gu, "\\n");

/** RFC 5545, 3.1: no line is longer than 75 octets; what is longer goes on after a space, never inside a letter. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = "";
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > 74) {
      pieces.push(piece);
      piece = "";
      octets = 0;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join("\r\n ");
}

const compact = (date: Date) => date.toISOString().slice(0, 10).replaceAll("-", "");

/** First day and the day after the last: a deadline in a month, or in a year, lasts as long. */
function daysOf(date: string): { readonly start: string; readonly end: string } {
  const [year = 0, month, day] = date.split("-").map(Number);
  const start = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const end =
    month === undefined
      ? Date.UTC(year + 1, 0, 1)
      : day === undefined
        ? Date.UTC(year, month, 1)
        : Date.UTC(year, month - 1, day + 1);
  return { start: compact(new Date(start)), end: compact(new Date(end)) };
}

function event(entry: CalendarEntry, origin: string, stamp: string, texts: Texts): string[] {
  const { start, end } = daysOf(entry.date);
  const paper = documentName(
    { title: entry.title, kind: entry.documentKind, body: entry.body, date: entry.documentDate },
    texts,
  );
  const item = entry.item
    ? [entry.item.number, entry.item.title].filter((part) => part !== null).join(" ")
    : "";
  const about = [entry.obligation, entry.responsible, item, paper].filter((part) => part).join("\n");
  return [
    "BEGIN:VEVENT",
    `UID:${entry.document}-${entry.id}@punktum`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${start}`,
    `DTEND;VALUE=DATE:${end}`,
    `SUMMARY:${escaped(`${texts.deadlineKinds[entry.kind]}: ${shortened(entry.obligation, 120)}`)}`,
    `DESCRIPTION:${escaped(about)}`,
    `URL:${origin}/document/${entry.document}/page/${entry.page}#deadline-${entry.position + 1}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** Deadlines as a calendar (RFC 5545), whole days. @param now ISO 8601, UTC @param origin where the links lead */
export function calendar(
  entries: readonly CalendarEntry[],
  origin: string,
  now: string,
  texts: Texts,
): string {
  const stamp = now.replace(/[-:]|\.\d+/gu, "");
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//Punktum//${texts.language}`,
    `X-WR-CALNAME:${escaped(texts.deadlines.calendarName)}`,
    ...entries.flatMap((entry) => event(entry, origin, stamp, texts)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}
