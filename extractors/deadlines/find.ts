import type { PartialDate } from "../../schemas/partial-date.ts";
import type { Span } from "../../schemas/span.ts";
import { addDays, addMonths, type Day, fromIso, toIso } from "../text/calendar.ts";
import { type DateMention, findDates } from "../text/dates.ts";
import { scanner } from "../text/form.ts";
import { addWorkingDays } from "../text/working-days.ts";
import { clauseAround } from "./clause.ts";
import type { Cue, DurationUnit } from "./cue.ts";
import { deadlineForms } from "./forms/index.ts";
import type { Found } from "./found.ts";
import { planned } from "./planned.ts";
import { purposeOf } from "./purpose.ts";
import { asksFor, counts, plans, tellsPast } from "./tense.ts";
import { isOver, liesAhead, whenOf } from "./when.ts";

const scan = scanner<Cue>(deadlineForms);

/** Words that stand between a cue and its date. */
const BETWEEN =
  /^(?:[\s\u00a0]{0,6}(?:den|d\.|d|er|til|i|på|pr\.?|af|det|efter|medio|primo|ultimo|start|slut|starten|slutningen|begyndelsen|midten|udgangen|førstkommende|møde\w{0,4}|(?:man|tirs|ons|tors|fre|lør|søn)dag|kl\.?|klokken|\d{1,2}[.:]\d{2}|\d{1,2}(?=,?[\s\u00a0]{1,3}(?:den|d\.)[\s\u00a0])|med|udløb\w{0,3}|fra|dags|dato|ved|afviklet|endeligt|forventeligt|forventet|fastsat|sat|ca\.?|\(|:|,|-|–)(?![a-zæøå])){0,6}[\s\u00a0]{0,6}$/i;
const NEAR = 110;
/** A stretch, whose first day sets nothing: `fra den 1. maj til den 3. maj`. */
const TO = /^[\s\u00a0]{0,3}(?:til|-|–|og[\s\u00a0]frem[\s\u00a0]til)[\s\u00a0]/;
/** What is in force says so in the present tense, though it came into force earlier in the year. */
const IN_FORCE = /^(?:gælde|træde)/;
/** How something grows until a year, which ends nothing. */
const FORECAST =
  /(?<![\wæøå])(?:stig|fald|vokse|vækst|prognose|befolkning|andel|antal|gennemsnit|forvent|behov|udvikling)/i;
/** A row of a table: what the limit is for, in the same cell or line, then its date, which ends the line. */
const ROW_LABEL = /^(?:[\s\u00a0]{0,2}[\wæøåÆØÅ/-]{1,24}){0,6}[\s\u00a0]{1,6}$/;
const ROW_END = /^(?:[-–]\d{1,2})?[ \u00a0]{0,2}(?:\n|$)/;
const NEXT_OF_LIST =
  /^[\s\u00a0]{0,4}(?:,|og|eller|samt|,[\s\u00a0]{0,2}og)[\s\u00a0]{0,4}(?:den|d\.)?[\s\u00a0]{0,4}$/;

interface Dates {
  readonly mentions: readonly DateMention[];
  readonly used: Set<DateMention>;
}

/** Every deadline of the text in text order; `reference` is the date of the paper. */
export function findDeadlines(text: string, reference: PartialDate | null): readonly Found[] {
  const dates: Dates = { mentions: findDates(text), used: new Set() };
  const found = scan(text).flatMap((match) => read(match.value, text, dates, reference));
  const rest = dates.mentions.filter((mention) => !dates.used.has(mention));
  const all = [...found, ...planned(rest, text, reference, found)].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  );
  const kept: Found[] = [];
  for (const one of all) {
    const last = kept.at(-1);
    if (last !== undefined && one.span.start < last.span.end && one.span.end <= last.span.end) continue;
    kept.push(one);
  }
  return kept;
}

function read(cue: Cue, text: string, dates: Dates, reference: PartialDate | null): Found[] {
  const { needs } = cue;
  if (needs.type === "placeholder") {
    return [{ ...plain(cue, needs.end), date: needs.date, basis: "stated" }];
  }
  if (needs.type === "relative") return relative(cue, needs, text, reference);
  if (needs.type === "duration") return duration(cue, needs, text, dates, reference);
  const near = needs.type === "near" ? NEAR : 44;
  const first = dateAfter(cue.end, near, text, dates, needs.type === "near");
  if (first === undefined || dates.used.has(first)) return [];
  const clause = clauseText(text, { start: cue.start, end: first.span.end });
  const deadlines: Found[] = [];
  let mention: DateMention | undefined = first;
  let start = cue.start;
  while (mention !== undefined) {
    const when = whenOf(mention, reference);
    if (accepts(cue, mention, clause, text, reference)) {
      dates.used.add(mention);
      deadlines.push({
        ...plain(cue, mention.span.end),
        kind: purposeOf(cue.kind, text, { start, end: mention.span.end }, clause),
        span: { start, end: mention.span.end },
        date: when.date,
        basis: when.basis,
      });
    }
    const next: DateMention | undefined = dates.mentions[firstFrom(dates.mentions, mention.span.end)];
    if (
      next === undefined ||
      !NEXT_OF_LIST.test(text.slice(mention.span.end, Math.min(next.span.start, mention.span.end + 20)))
    )
      break;
    if (next.span.start - mention.span.end > 18 || next.precision !== mention.precision) break;
    start = next.span.start;
    mention = next;
  }
  return deadlines;
}

function accepts(
  cue: Cue,
  mention: DateMention,
  clause: string,
  text: string,
  reference: PartialDate | null,
): boolean {
  const when = whenOf(mention, reference);
  const word = text.slice(cue.start, cue.end).toLowerCase();
  const pastToo = cue.needs.type === "date" && cue.needs.pastToo;
  if (cue.needs.type === "date" && cue.needs.finest === "day" && mention.precision !== "day") return false;
  if (isOver(when, reference)) {
    if (mention.year === null) return false;
    if (IN_FORCE.test(word) && isThisYear(when.date, reference)) return !tellsPast(clause);
    return pastToo || (cue.kind === "due" && asksFor(clause) && !tellsPast(clause));
  }
  if (reference === null && tellsPast(clause) && !asksFor(clause)) return false;
  if (word === "frem til" && mention.precision === "year" && FORECAST.test(clause)) return false;
  if (cue.kind === "effective" && mention.until !== null) return false;
  if (/^(?:pr|per|fra)/.test(word) && TO.test(text.slice(mention.span.end, mention.span.end + 14)))
    return false;
  if (/^(?:pr|per|fra)/.test(word)) {
    if (counts(text.slice(Math.max(0, cue.start - 60), cue.start))) return false;
    if (mention.year === null && tellsPast(clause)) return false;
    if (reference !== null && !liesAhead(when, reference)) return false;
  }
  if (word === "før" && !asksFor(clause)) return false;
  return true;
}

function isThisYear(date: PartialDate | null, reference: PartialDate | null): boolean {
  return date !== null && reference !== null && date.slice(0, 4) === reference.slice(0, 4);
}

function clauseText(text: string, span: Span): string {
  const { start, end } = clauseAround(text, span);
  return text.slice(start, end);
}

/** The first date after a place, if only words that may stand there are between. */
function dateAfter(
  place: number,
  reach: number,
  text: string,
  dates: Dates,
  loose: boolean,
): DateMention | undefined {
  const index = firstFrom(dates.mentions, place);
  const mention = dates.mentions[index];
  if (mention === undefined || mention.span.start - place > reach) return undefined;
  const between = text.slice(place, mention.span.start);
  if (BETWEEN.test(between)) return mention;
  if (loose && ROW_LABEL.test(between) && ROW_END.test(text.slice(mention.span.end, mention.span.end + 4)))
    return mention;
  if (
    !loose ||
    /[.!?;][\s\u00a0]{1,4}[A-ZÆØÅ]|\n[\s\u00a0]{0,8}\n|(?<![\wæøå])(?:blev|var|senest|mødet)(?![\wæøå])/.test(
      between,
    )
  )
    return undefined;
  return /(?:(?<![\wæøå])(?:er|til|den|d\.|inden|senest|sat|:)[\s\u00a0]{0,4}){1,4}$/i.test(between)
    ? mention
    : undefined;
}

function firstFrom(mentions: readonly DateMention[], place: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.span.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function plain(cue: Cue, end: number): Found {
  return {
    span: { start: cue.start, end },
    kind: cue.kind,
    date: null,
    duration: null,
    anchor: null,
    roundTo: null,
    basis: "stated",
  };
}

function relative(
  cue: Cue,
  needs: Extract<Cue["needs"], { type: "relative" }>,
  text: string,
  reference: PartialDate | null,
): Found[] {
  const clause = clauseText(text, { start: cue.start, end: needs.end });
  if (tellsPast(clause) && !asksFor(clause)) return [];
  const day = reference === null ? undefined : reference;
  const date =
    day === undefined
      ? null
      : needs.to === "end-of-year"
        ? `${day.slice(0, 4)}-12-31`
        : day.length >= 7
          ? lastOfMonth(day)
          : null;
  const anchor = needs.certain
    ? null
    : text
        .slice(cue.start, needs.end)
        .replace(/[\s\u00a0]{1,12}/g, " ")
        .replace(/^.*?(?=det år)/i, "");
  return [{ ...plain(cue, needs.end), date, anchor, roundTo: needs.to, basis: "computed" }];
}

function lastOfMonth(day: PartialDate): PartialDate {
  const [year = "", month = ""] = day.split("-");
  return `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
}

const ANCHOR =
  /^[\s\u00a0]{0,4}(?<word>fra|efter|før|inden|forud for|regnet fra|til)[\s\u00a0]{1,4}(?<anchor>[^.,;:()\n][^.,;:()]{1,70})/i;
const ANCHOR_WORDS = 7;
/** Words with which something else begins than what the time runs from. */
const ANCHOR_END =
  /[\s\u00a0](?:skal|kan|bedes|og|samt|eller|med|som|der|har|er|vil|må|inden|indenfor|ved|til|over|under|hvis|såfremt|hvor|når|at|i[\s\u00a0]henhold|på)(?:[\s\u00a0].*)?$/i;
const ROUND =
  /^[\s\u00a0]{0,4}(?:til|ved)[\s\u00a0]{1,4}(?:udgangen[\s\u00a0]af[\s\u00a0]en|en|udgangen[\s\u00a0]af|den[\s\u00a0]sidste[\s\u00a0](?:dag[\s\u00a0])?i[\s\u00a0]en)[\s\u00a0]{1,4}(?:(?<month>måned(?:s[\s\u00a0]udgang)?|kalendermåned)|(?<year>(?:kalender)?år(?:s[\s\u00a0]udgang)?))(?![a-zæøå])/i;

function duration(
  cue: Cue,
  needs: Extract<Cue["needs"], { type: "duration" }>,
  text: string,
  dates: Dates,
  reference: PartialDate | null,
): Found[] {
  const clause = clauseText(text, { start: cue.start, end: needs.end });
  if (tellsPast(clause) && !asksFor(clause) && !plans(clause)) return [];
  if (counts(clause) && !asksFor(clause)) return [];
  const after = text.slice(needs.end, needs.end + 120);
  const round = ROUND.exec(after);
  if (round !== null) {
    const end = needs.end + round[0].length;
    return [
      {
        ...plain(cue, end),
        duration: needs.duration,
        roundTo: round.groups?.month === undefined ? "end-of-year" : "end-of-month",
      },
    ];
  }
  const kind = purposeOf(cue.kind, text, { start: cue.start, end: needs.end }, clause);
  const anchored = ANCHOR.exec(after);
  if (anchored === null) return [{ ...plain(cue, needs.end), kind, duration: needs.duration }];
  const { word = "", anchor = "" } = anchored.groups ?? {};
  const tidy = anchor
    .replace(/[\s\u00a0]{1,12}/g, " ")
    .split(" ")
    .slice(0, ANCHOR_WORDS)
    .join(" ")
    .replace(ANCHOR_END, "")
    .trim();
  const anchorStart = needs.end + anchored[0].length - anchor.length;
  const mention = dateAfter(anchorStart, 12, text, dates, false);
  const day = mention === undefined ? undefined : fromIso(whenOf(mention, reference).date ?? "");
  const base = {
    ...plain(cue, needs.end + anchored[0].length - anchor.length + writtenLength(anchor, tidy)),
    kind,
    duration: needs.duration,
    anchor: tidy,
  };
  if (day === undefined || mention === undefined) return [base];
  dates.used.add(mention);
  const moved = shift(day, needs.unit, /^(?:før|inden|forud)/i.test(word) ? -needs.count : needs.count);
  return [
    {
      ...base,
      span: { start: cue.start, end: Math.max(base.span.end, mention.span.end) },
      date: moved === undefined ? null : toIso(moved),
      basis: "computed",
    },
  ];
}

/** How much of the written anchor the tidy one takes, white space counted as written. */
function writtenLength(written: string, tidy: string): number {
  let position = 0;
  for (const character of tidy) {
    if (character === " ") while (/[\s\u00a0]/.test(written[position] ?? "")) position += 1;
    else {
      while (position < written.length && /[\s\u00a0]/.test(written[position] ?? "")) position += 1;
      position += character.length;
    }
  }
  return position;
}

function shift(day: Day, unit: DurationUnit, count: number): Day | undefined {
  if (unit === "days") return addDays(day, count);
  if (unit === "weeks") return addDays(day, count * 7);
  if (unit === "months") return addMonths(day, count);
  if (unit === "years") return addMonths(day, count * 12);
  return unit === "working-days" ? addWorkingDays(day, count) : undefined;
}
