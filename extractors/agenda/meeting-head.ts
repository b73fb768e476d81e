import type { Meeting } from "../../schemas/meeting.ts";
import type { Paper } from "./paper.ts";

type TimeAndPlace = Pick<Meeting, "start" | "end" | "place">;

const CLOCK =
  /\bkl(?:ok(?:ken|\.)?)?[.:]?\s?(?<hour>\d{1,2})(?:[.:](?<minute>\d{2}))?(?:\s?(?:-|–|til)\s?(?:kl\.?\s?)?(?<toHour>\d{1,2})(?:[.:](?<toMinute>\d{2}))?)?/i;
/** `16:00 - 17:00`, `03-11-2015 16:30:00`: an hour that stands without `kl.`, beside the label of a field only. */
const BARE_CLOCK =
  /(?<![\d.:/-])(?<hour>\d{1,2})[.:](?<minute>[0-5]\d)(?::\d{2})?(?![\d/-]|[.:]\d)(?:\s?(?:-|–|til)\s?(?<toHour>\d{1,2})[.:](?<toMinute>[0-5]\d))?/;
const START = /^(?:Mødestart|Starttidspunkt|Start|Mødet (?:blev )?(?:startede|åbnet|begyndte|sat))\b/i;
const END =
  /(?:Mødet (?:er |blev )?(?:hævet|sluttede|slut|afsluttet|hævedes|hævede)|Mødeafslutning|Sluttidspunkt|Sluttid|Slut|og sluttede)\b[^\n]{0,30}?\bkl/i;
const PLACE_AFTER_CLOCK = /\bkl\.?\s?\d{1,2}[.:]?\d{0,2}\s*,?\s(?<place>(?:i|på) \p{L}.{2,80})$/u;
const PLACE_LINE = /^(?<place>(?:i|på) \p{Lu}.{2,80})$/u;
const HEAD = 60;
/** A whole head with attendance lists is searched where the items begin late. */
const SHORT = 110;

/** `Mødested: X`, `MødestedX` as web pages run it together, or the label alone above its value. */
const FIELD =
  /^(?<label>Møde(?:sted|lokale|tid|tidspunkt|dato)|Sted|Lokale|Tid(?:spunkt)?|Starttidspunkt|Sluttidspunkt|Kl)(?:\s?[:.]\s*(?<value>.*)|(?<glued>(?=\p{Lu}\p{Ll}|\d).*)|\s*)$/iu;

/** When the meeting began and ended and where, from the lines above the first item and those that say it was closed. */
export function timeAndPlace(paper: Paper, firstItem: number): TimeAndPlace {
  const found: TimeAndPlace = { start: null, end: null, place: null };
  for (const line of paper.lines.slice(0, Math.min(Math.max(firstItem, 12), HEAD))) {
    if (line.blank) continue;
    const clock = CLOCK.exec(line.text)?.groups;
    const early = line.index < 6 && /^\p{L}+dag\b/u.test(line.text);
    const closes = END.test(line.text) && !START.test(line.text);
    const heads = !closes && (line.text.length < SHORT || early || START.test(line.text));
    if (clock !== undefined && found.start === null && heads) {
      set(found, clock);
      found.place ??= PLACE_AFTER_CLOCK.exec(line.text)?.groups?.place ?? null;
    }
    readField(paper, line.index, found);
    if (found.place === null && found.start !== null && line.index < firstItem)
      found.place = PLACE_LINE.exec(line.text)?.groups?.place ?? null;
  }
  const ends = paper.lines.findLast((line) => line.text.length < 200 && END.test(line.text));
  const clock = ends === undefined ? undefined : CLOCK.exec(ends.text.slice(ends.text.search(END)))?.groups;
  if (clock !== undefined) found.end = time(clock.hour, clock.minute);
  return { ...found, place: found.place?.replace(/^(?:i|på) /, "").replace(/\.$/, "") ?? null };
}

function readField(paper: Paper, index: number, found: TimeAndPlace): void {
  const groups = FIELD.exec(paper.lines[index]?.text ?? "")?.groups;
  if (groups === undefined) return;
  const label = (groups.label ?? "").toLowerCase();
  const below = paper.lines[paper.next[index + 1] ?? -1]?.text ?? "";
  const stated = (groups.value ?? groups.glued ?? "").trim();
  const value = stated !== "" ? stated : FIELD.test(below) ? "" : below;
  if (value === "" || value.length > SHORT) return;
  if (/sted|lokale/.test(label)) {
    if (!/^[:.\d]/.test(value) && !/^\p{L}[\p{L} ]{2,20}:/u.test(value)) found.place = value;
    return;
  }
  const clock = (CLOCK.exec(value) ?? BARE_CLOCK.exec(value))?.groups;
  if (clock === undefined) return;
  if (label === "sluttidspunkt") found.end = time(clock.hour, clock.minute);
  else if (found.start === null) set(found, clock);
}

function set(found: TimeAndPlace, clock: Readonly<Record<string, string | undefined>>): void {
  found.start = time(clock.hour, clock.minute);
  if (clock.toHour !== undefined) found.end = time(clock.toHour, clock.toMinute);
}

function time(hour: string | undefined, minute: string | undefined): string | null {
  if (hour === undefined || Number(hour) > 24 || Number(minute ?? 0) > 59) return null;
  return `${hour.padStart(2, "0")}:${minute ?? "00"}`;
}
