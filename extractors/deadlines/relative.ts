import type { PartialDate } from "../../schemas/partial-date.ts";
import type { Span } from "../../schemas/span.ts";
import { CHANGES, changeOn } from "./change-of-state.ts";
import { clauseAround, clauseText, oneLine } from "./clause.ts";
import type { Cue } from "./cue.ts";
import { type Found, plain } from "./found.ts";
import { asksFor, counts, isHabit, plans, tellsPast } from "./tense.ts";

/** `ved årsskiftet` tells as often how things stood as what is going to be done. */
const ONLY_THEN = /^ved(?![\wæøå])/i;
const AHEAD = 60;
const BEFORE = 90;
const NEXT = 24;
const ONLY_AFTER = /(?<![\wæøå])(?:først|tidligst|ikke)(?![\wæøå])[^.;:]{0,60}$/i;

/** The end of the year or the month of the paper: `inden årets udgang`; of the year that is stated: `ved årsskiftet 2023/24`. */
export function relative(
  cue: Cue,
  needs: Extract<Cue["needs"], { type: "relative" }>,
  text: string,
  reference: PartialDate | null,
): Found[] {
  const span = { start: cue.start, end: needs.end };
  const clause = clauseText(text, span);
  if (tellsPast(clause) && !asksFor(clause)) return [];
  const kind = changeOn({ span }, true, text) ?? cue.kind;
  const words = text.slice(cue.start, needs.end);
  if (ONLY_THEN.test(words)) {
    if (isHabit(clause) || counts(clause)) return [];
    const after = text.slice(needs.end, needs.end + AHEAD);
    if (kind === cue.kind && !asksFor(clause) && !plans(clause) && !CHANGES.test(after)) return [];
    if (reference !== null && needs.year !== null && `${needs.year}-12-31` < reference) return [];
  }
  const anchor = needs.certain ? null : oneLine(words).replace(/^.{0,40}?(?=det år)/i, "");
  const date = endOf(needs, reference);
  return [{ ...plain(cue, needs.end), kind, date, anchor, roundTo: needs.to, basis: "computed" }];
}

function endOf(
  { to, year, next }: Extract<Cue["needs"], { type: "relative" }>,
  reference: PartialDate | null,
): PartialDate | null {
  if (year !== null) return `${year}-12-31`;
  if (reference === null) return null;
  if (to === "end-of-year") return `${Number(reference.slice(0, 4)) + (next ? 1 : 0)}-12-31`;
  return reference.length >= 7 ? lastOfMonth(reference) : null;
}

/** A time of the year that no day is known of, in the year that the paper's date gives: `inden sommerferien`. */
export function beforeHoliday(
  cue: Cue,
  needs: Extract<Cue["needs"], { type: "holiday" }>,
  text: string,
  reference: PartialDate | null,
): Found[] {
  const span = { start: cue.start, end: needs.end };
  const clause = clauseText(text, span);
  if (!asksFor(clause) && (tellsPast(clause) || !plans(clause))) return [];
  if (/^efter/i.test(text.slice(cue.start, needs.end)) && !isDoneThen(span, text)) return [];
  if (needs.year !== null) {
    if (reference !== null && needs.year < reference.slice(0, 4)) return [];
    return [{ ...plain(cue, needs.end), date: needs.year }];
  }
  if (reference === null) return [plain(cue, needs.end)];
  const past = reference.length >= 7 && Number(reference.slice(5, 7)) > needs.month;
  const date = String(Number(reference.slice(0, 4)) + (past ? 1 : 0));
  return [{ ...plain(cue, needs.end), date, basis: "computed" }];
}

/** Whether the verb that leads to a time, or that follows it at once, is one of what is to be done; nothing is due that is only then possible. */
function isDoneThen({ start, end }: Span, text: string): boolean {
  const from = clauseAround(text, { start, end }).start;
  const before = text.slice(Math.max(from, start - BEFORE), start);
  if (ONLY_AFTER.test(before)) return false;
  return plans(text.slice(end, end + NEXT)) || plans(before) || asksFor(before);
}

function lastOfMonth(day: PartialDate): PartialDate {
  const [year = "", month = ""] = day.split("-");
  return `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
}
