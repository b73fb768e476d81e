import type { PartialDate } from "../../schemas/partial-date.ts";
import { type DateMention, findDates } from "../text/dates.ts";
import { scanner } from "../text/form.ts";
import { clauseAround, clauseText } from "./clause.ts";
import type { Cue } from "./cue.ts";
import { type Dates, dateAfter, firstFrom } from "./date-after.ts";
import { duration } from "./duration.ts";
import { deadlineForms } from "./forms/index.ts";
import { type Found, plain } from "./found.ts";
import { ofYear, yearOfList } from "./listed-year.ts";
import { isOfOtherYear } from "./other-year.ts";
import { rowAround } from "./plan-rows.ts";
import { dateOfRow } from "./plan-table.ts";
import { planned } from "./planned.ts";
import { purposeOf } from "./purpose.ts";
import { recurrenceOf } from "./recurring.ts";
import { beforeHoliday, relative } from "./relative.ts";
import { asksFor, counts, plans, tellsPast } from "./tense.ts";
import { hasJustBeen, isOver, liesAhead, type When, whenOf } from "./when.ts";
import { yearOfPaper } from "./year-of-paper.ts";

const scan = scanner<Cue>(deadlineForms);

const NEAR = 170;
/** A day without a year is taken for the one that has been no longer than this. */
const OVERDUE_DAYS = 45;
/** A stretch, whose first day sets nothing: `fra den 1. maj til den 3. maj`. */
const TO = /^[\s\u00a0]{0,3}(?:til|-|–|og[\s\u00a0](?:frem[\s\u00a0]til|senest))[\s\u00a0]/;
/** What is in force says so in the present tense, though it came into force earlier in the year. */
const IN_FORCE = /^(?:gælde|træde)/;
/** How something grows until a year, which ends nothing. */
const FORECAST =
  /(?<![\wæøå])(?:stig|fald|vokse|vækst|prognose|befolkning|andel|antal|gennemsnit|forvent|behov|udvikling)/i;
const NEXT_OF_LIST =
  /^(?:[\s\u00a0]{0,4}(?:,|og|eller|samt|,[\s\u00a0]{0,2}og)[\s\u00a0]{0,4}(?:den|d\.)?[\s\u00a0]{0,4}|[ \u00a0]{0,3}\n[\s\u00a0]{0,12}[•▪◦*–-][ \u00a0]{0,3})$/;

/** Every deadline of the text in text order; `reference` is the date of the paper. */
export function findDeadlines(text: string, reference: PartialDate | null): readonly Found[] {
  const mentions = findDates(text);
  const dates: Dates = {
    mentions,
    used: new Set(),
    yearFrom: reference ?? yearOfPaper(mentions, text),
  };
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
    if (reference !== null && needs.date < reference.slice(0, 4)) return [];
    const { start } = clauseAround(text, { start: cue.start, end: needs.end });
    const told = text.slice(start, cue.start);
    if (tellsPast(told) && !plans(told)) return [];
    return [{ ...plain(cue, needs.end), date: needs.date, basis: "stated" }];
  }
  if (needs.type === "relative") return relative(cue, needs, text, reference);
  if (needs.type === "holiday") return beforeHoliday(cue, needs, text, reference);
  if (needs.type === "duration") return duration(cue, needs, text, dates, reference);
  const ofRow =
    needs.type === "near" || cue.kind === "effective" ? dateOfRow(cue, text, dates.mentions) : undefined;
  if (ofRow !== undefined) return fromRow(cue, ofRow, text, dates, reference);
  const near = needs.type === "near" ? NEAR : 44;
  const first = dateAfter(cue.end, near, text, dates, needs.type === "near");
  if (first === undefined || dates.used.has(first)) return [];
  const clause = clauseText(text, { start: cue.start, end: first.span.end });
  const deadlines: Found[] = [];
  const year = yearOfList(first, text, dates);
  if (year !== null) dates.used.add(first);
  let written: DateMention | undefined =
    year === null ? first : dates.mentions[firstFrom(dates.mentions, first.span.end)];
  let start = cue.start;
  while (written !== undefined) {
    const mention = ofYear(written, year);
    const again = mention.year === null ? recurrenceOf(text, { start, end: mention.span.end }) : undefined;
    const when =
      again === undefined
        ? dayOf(cue, mention, clause, text, dates.yearFrom)
        : whenOf(mention, dates.yearFrom);
    if (
      again === undefined
        ? accepts(cue, mention, clause, text, reference)
        : comesBack(cue.kind, text.slice(cue.start, cue.end), clause)
    ) {
      dates.used.add(written);
      deadlines.push({
        ...plain(cue, mention.span.end),
        kind: purposeOf(cue, text, { start, end: mention.span.end }, clause),
        anchor: again ?? null,
        span: { start, end: mention.span.end },
        date: when.date,
        basis: when.basis,
      });
    }
    const next: DateMention | undefined = dates.mentions[firstFrom(dates.mentions, mention.span.end)];
    const last = next === undefined ? undefined : lastDay(cue, mention, next, text, reference);
    if (last !== undefined && next !== undefined && deadlines.length > 0) {
      dates.used.add(next);
      deadlines.push(last);
      break;
    }
    if (
      next === undefined ||
      !NEXT_OF_LIST.test(text.slice(mention.span.end, Math.min(next.span.start, mention.span.end + 20)))
    )
      break;
    if (next.span.start - mention.span.end > 18 || next.precision !== mention.precision) break;
    start = next.span.start;
    written = next;
  }
  return deadlines;
}

/** A cue in a row of a plan, with the date that opens the row. */
function fromRow(
  cue: Cue,
  mention: DateMention,
  text: string,
  dates: Dates,
  reference: PartialDate | null,
): Found[] {
  const when = whenOf(mention, reference);
  if (dates.used.has(mention) || isOver(when, reference) || hasJustBeen(mention, reference)) return [];
  dates.used.add(mention);
  const row = rowAround(mention, text);
  const span = { start: mention.span.start, end: cue.end };
  const kind = purposeOf(cue, text, span, text.slice(row.start, row.end));
  return [{ ...plain(cue, cue.end), kind, span, date: when.date, basis: when.basis, row }];
}

/** When a cued day is. One that has just been and is still asked for is overdue; one of `året efter` cannot be told. */
function dayOf(
  cue: Cue,
  mention: DateMention,
  clause: string,
  text: string,
  reference: PartialDate | null,
): When {
  if (isOfOtherYear(mention, text)) return { date: null, basis: "stated", from: null, to: null };
  if (
    cue.kind === "effective" &&
    mention.precision === "year" &&
    mention.until !== null &&
    mention.year !== null
  ) {
    // A school year takes effect in the first of its two years.
    return { ...whenOf(mention, reference), date: String(mention.year), basis: "stated" };
  }
  const overdue = hasJustBeen(mention, reference, OVERDUE_DAYS) && (cue.kind !== "due" || DUE.test(clause));
  return whenOf(mention, reference, overdue ? "before" : "after");
}

/** `gældende fra 1. august 2024 til 31. juli 2025`: what takes effect ends on the second day. */
function lastDay(
  cue: Cue,
  first: DateMention,
  next: DateMention,
  text: string,
  reference: PartialDate | null,
): Found | undefined {
  if (cue.kind !== "effective" || next.span.start - first.span.end > 12) return undefined;
  if (
    !/^[\s\u00a0]{1,3}til[\s\u00a0]{1,3}(?:den[\s\u00a0]{1,3}|d\.[\s\u00a0]{0,3})?$/.test(
      text.slice(first.span.end, next.span.start),
    )
  )
    return undefined;
  const when = whenOf(next, reference);
  const span = { start: first.span.end + 1, end: next.span.end };
  return { ...plain(cue, span.end), span, kind: "expiry", date: when.date, basis: when.basis };
}

/** `hvert år inden 1. april`: the next such day, which comes whatever has been. */
function comesBack(kind: Cue["kind"], words: string, clause: string): boolean {
  if (kind !== "due")
    return kind === "effective" && !/^fra/i.test(words) && !tellsPast(clause) && !counts(clause);
  return !tellsPast(clause) || asksFor(clause);
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
  if (OF_AGE.test(text.slice(Math.max(0, cue.start - 40), cue.start))) return false;
  if (isOfOtherYear(mention, text)) return cue.kind === "due";
  if (cue.kind === "due" && hasJustBeen(mention, reference, OVERDUE_DAYS))
    return DUE.test(clause) || comesAgain(clause);
  const pastToo = cue.needs.type === "date" && cue.needs.pastToo;
  // What it says has been is in force still.
  if (pastToo && /^trådt/.test(word)) return mention.year !== null;
  if (cue.needs.type === "date" && cue.needs.finest === "day" && mention.precision !== "day") return false;
  if (isOver(when, reference)) {
    if (mention.year === null) return false;
    if (IN_FORCE.test(word) && isThisYear(when.date, reference)) return !tellsPast(clause);
    return pastToo || (cue.kind === "due" && asksFor(clause) && !tellsPast(clause));
  }
  if (cue.kind === "due" && mention.year === null && tellsPast(clause) && !asksFor(clause) && !plans(clause))
    return false;
  if ((cue.kind === "effective" || cue.kind === "expiry") && hasJustBeen(mention, reference)) return false;
  if (reference === null && tellsPast(clause) && !asksFor(clause)) return false;
  if (word === "frem til" && mention.precision === "year" && FORECAST.test(clause)) return false;
  if (cue.kind === "effective" && mention.until !== null && mention.precision !== "year") return false;
  if (/^(?:pr|per|fra)/.test(word) && TO.test(text.slice(mention.span.end, mention.span.end + 14)))
    return false;
  if (word === "fra" && OF_PAPER.test(text.slice(Math.max(0, cue.start - 40), cue.start))) return false;
  if (/^(?:pr|per|fra)/.test(word)) {
    if (counts(text.slice(Math.max(0, cue.start - 60), cue.start))) return false;
    if (mention.year === null && tellsPast(clause)) return false;
    if (reference !== null && !liesAhead(when, reference)) return false;
  }
  if (word === "før" && !asksFor(clause)) return false;
  return true;
}

/** `referatet fra 9. marts`: the day that a paper or a meeting is of. */
const OF_PAPER =
  /(?<![\wæøå])(?:[a-zæøå]{0,20}(?:referat|brev|mail|notat|skrivelse|dagsorden|ansøgning|henvendelse|afgørelse|rapport|svar|beslutning|protokol|møde|dom|indstilling)(?:et|en|er|erne|n|t|s|ne)?)[\s\u00a0]{1,3}$/i;

/** `fylder 5 år inden 1. oktober`: whom something is for, and nothing that must be done. */
const OF_AGE = /(?<![\wæøå])(?:fylder|fyldt|født|fødselsdag)(?![\wæøå])[^.;:]{0,24}$/i;

/** `målerne aflæses senest den 31. december`: a rule in the present tense, which holds for the next such day. */
const comesAgain = (clause: string): boolean => RULE.test(clause) && !tellsPast(clause);
const RULE = /(?<![\wæøå])(?:af|op|ind|ud|frem)?(?:læser|læses|gøres|indberettes|aflægges)(?![\wæøå])/i;

/** What is still asked of somebody, though its day has been. */
const DUE =
  /(?<![\wæøå])(?:skal|bedes|frist(?:en)?|pålægges|anmodes|(?:ind|frem)?sendes|afleveres|indgives)(?![\wæøå])/i;

function isThisYear(date: PartialDate | null, reference: PartialDate | null): boolean {
  return date !== null && reference !== null && date.slice(0, 4) === reference.slice(0, 4);
}
