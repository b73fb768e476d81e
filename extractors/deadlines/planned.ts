import type { PartialDate } from "../../schemas/partial-date.ts";
import type { DateMention } from "../text/dates.ts";
import { changeOn } from "./change-of-state.ts";
import { clauseAround, clauseText } from "./clause.ts";
import { EVENT } from "./events.ts";
import type { Found } from "./found.ts";
import { isGoverned } from "./governed.ts";
import { isOfOtherYear } from "./other-year.ts";
import { headingYear, isPlanRow, rowAround, rowKind } from "./plan-rows.ts";
import { isInTable, yearOfRowAbove } from "./plan-table.ts";
import { endsHearing } from "./purpose.ts";
import { isDoneAgain, recurrenceOf } from "./recurring.ts";
import { endKind, endsStretch, endsWindow, endsWork, STRETCH } from "./stretch.ts";
import { asksFor, counts, endsInDuty, endsInPlan, isHabit, pastAfter, plans, tellsPast } from "./tense.ts";
import { endsAhead, hasJustBeen, liesAhead, whenOf } from "./when.ts";

const LEAD =
  /(?<![\wæøå])(?:på[\s\u00a0]{1,4}(?:\w{0,30}møde\w{0,4})[\s\u00a0]{1,4})?(?:i[\s\u00a0]løbet[\s\u00a0]af|i[\s\u00a0]{1,4}(?:slutningen|starten|begyndelsen|midten|udgangen)[\s\u00a0]af|i[\s\u00a0]{1,4}perioden|i|til|fra|den|d\.|ultimo|primo|medio|slut|midt[\s\u00a0]i|sidst[\s\u00a0]i|omkring|udgangen[\s\u00a0]af)[\s\u00a0]{1,4}$/i;
/** Right before a day: it is none that is set. */
const UNSURE =
  /(?<![\wæøå])(?:ikke[\s\u00a0][^.;:]{0,42}|(?:havde[\s\u00a0]planlagt|muligvis|eventuelt|måske|tidligst[\s\u00a0]mulig\w{0,2})[^.;:]{0,30}|tidligst(?![\wæøå])(?:[^.;:](?!senest)){0,50}|(?:kan|kunne)[\s\u00a0]først(?![\wæøå])(?:[^.;:](?!senest)){0,60}|sandsynligvis[^.;:]{0,40}|ikke[\s\u00a0](?:sker|[a-zæøå]{3,20}es)[\s\u00a0][^.;:]{0,110})$/i;
/** A process takes place on a day by which it is due; an event only happens on it. */
const TAKES_PLACE = /(?<![\wæøå])(?:finder[\s\u00a0]sted|finde[\s\u00a0]sted)(?![\wæøå])/i;
/** So near before its day a verb says what the day is for, whatever is counted further up. */
const VERB_REACH = 90;
const LONGEST_JOIN = 75;
/** `den 1. april, hvor der er deadline for tilmelding`: the word that sets the limit stands after its date. */
const LIMIT_AFTER =
  /^,?[\s\u00a0]{1,4}(?:(?:hvor|som|der|er)[\s\u00a0]{1,4}){1,3}(?:også[\s\u00a0]{1,4}|den[\s\u00a0]{1,4})?(?:sidste[\s\u00a0]{1,4})?(?:[a-zæøå]{0,20}frist(?:en)?|deadline|dag)(?![a-zæøå])/i;
/** `I november vil udvalget få en status`, but not `vil der være ferie`. */
const WILL = /^[\s\u00a0]{0,4}(?:vil|skal)[\s\u00a0]{1,4}(?!der[\s\u00a0]|det[\s\u00a0]|være[\s\u00a0])/i;
/** `kan Byrådet den 22. maj 2022 godkende salget`: the day stands between the verbs. */
const MAY = /(?<![\wæøå])(?:kan|vil|skal)[\s\u00a0][^.;:]{0,50}$/i;
/** `vil også i løbet af foråret … fremlægge`: the day parts the verb from its infinitive. */
const WILL_THEN =
  /(?<![\wæøå])(?:vil|skal)[\s\u00a0](?:(?:også|derfor|herefter|igen|desuden|så)[\s\u00a0]){0,2}(?:i[\s\u00a0]løbet[\s\u00a0]af|i|til|den|primo|medio|ultimo)[\s\u00a0]$/i;
/** `Stien males i løbet af foråret`: a passive right before the season, as what is done by habit does not stand. */
const PASSIVE_THEN =
  /(?<![\wæøå])(?!(?:findes|synes|ses|holdes|afholdes|kendes|kaldes|mødes|trives|opleves|bruges|spises|ydes|gives)[\s\u00a0])[a-zæøå]{2,22}[^s\W]es[\s\u00a0](?:[a-zæøå]{2,16}[\s\u00a0]){0,2}(?:i[\s\u00a0]løbet[\s\u00a0]af|til|inden|senest[\s\u00a0]i|her[\s\u00a0]i|i)[\s\u00a0]$/i;
/** `primo 2023, hvor aftalen skal indgås`: what is done then stands after the date. */
const THERE = /^,[\s\u00a0]{1,4}hvor[\s\u00a0][^.;]{0,50}(?<![\wæøå])skal(?![\wæøå])/i;
/** Between two days of one promise: `sætter bump op inden udgangen af maj og tæller igen i august`. */
const AND_THEN = /^[^.;:!?\n\d]{0,12}(?:og|samt|hvorefter|eller)[\s\u00a0][^.;:!?\d]{0,60}$/i;
const SAME_LIST = /^[\s\u00a0]{0,4}(?:og|eller|samt|,)[\s\u00a0]{1,4}$/;
/** `skal være betalt 1. marts`: the day stands right behind what must be done, without a word or a year. */
const DUTY_DONE =
  /(?<![\wæøå])(?:(?:skal|bedes)[\s\u00a0][^.;:!?\n\d]{0,50}[a-zæøå]{2,24}(?:t|es)|forventes[\s\u00a0](?:at[\s\u00a0](?:være|stå)[\s\u00a0])?(?:klar|færdig[a-zæøå]{0,6}))[\s\u00a0]{1,3}$/i;
/** What a year can be the goal of, up to the year itself. */
const GOAL =
  /(?<![\wæøå])(?:(?:stå|står|være|er|bliver)[\s\u00a0](?:helt[\s\u00a0])?(?:klar|færdig\w{0,6})|færdiggøres|afsluttes|ibrugtages|idriftsættes|igangsættes|påbegyndes|evalueres|genforhandles|udbydes|genudbydes|byggestart|ibrugtagning|indvies|næste[\s\u00a0]gang|senest)(?:[\s\u00a0](?:til[\s\u00a0][a-zæøå]{3,20}))?[\s\u00a0](?:senest[\s\u00a0])?i[\s\u00a0]$/i;
const YEAR_REACH = 60;
/**
 * Dates ahead without a cue of their own: what must or is going to be done on them (`skal indsendes den 1. december 2022`, `fremsætter til
 * april`), and the rows of a time plan. Declined without the paper's date unless the words lie in a plan. `cued` are the
 * deadlines that have a cue, in text order: a day that goes on with one of them is promised too.
 */
export function planned(
  mentions: readonly DateMention[],
  text: string,
  reference: PartialDate | null,
  cued: readonly Found[],
): readonly Found[] {
  const found: Found[] = [];
  let next = 0;
  let before: Found | undefined;
  for (const mention of mentions) {
    for (let one = cued[next]; one !== undefined && one.span.end <= mention.span.start; one = cued[next]) {
      if (before === undefined || one.span.end > before.span.end) before = one;
      next += 1;
    }
    const one = plannedOn(mention, text, reference, before);
    if (one === undefined) continue;
    found.push(one);
    before = one;
  }
  return found;
}

function plannedOn(
  written: DateMention,
  text: string,
  reference: PartialDate | null,
  before: Found | undefined,
): Found | undefined {
  const headed = ofHeading(written, text, reference);
  const mention = headed ?? written;
  if (isOfOtherYear(mention, text)) return undefined;
  if (mention.year === null && mention.precision === "season" && !isComingSeason(mention, text))
    return undefined;
  if (mention.precision === "year" && mention.part === null && !isGoalYear(mention, text)) return undefined;
  const when = whenOf(mention, reference);
  // A season without a year has been asked already whether its verb tells of what is to come.
  const overdue = mention.precision !== "season" && hasJustBeen(mention, reference);
  const again = mention.year === null ? recurrenceOf(text, mention.span) : undefined;
  if (again !== undefined && isDoneAgain(mention, text)) return onceMore(mention, when, again);
  if (when.date === null || (overdue && !followsRow(mention, text, before))) return undefined;
  const lead = LEAD.exec(text.slice(Math.max(0, mention.span.start - 60), mention.span.start));
  const start = lead === null ? mention.span.start : mention.span.start - lead[0].length;
  const found: Found = {
    span: { start, end: mention.span.end },
    kind: "due",
    date: when.date,
    duration: null,
    anchor: again ?? null,
    roundTo: null,
    basis: headed === undefined ? when.basis : "computed",
    row: null,
  };
  const ahead =
    liesAhead(when, reference) || (reference === null && !tellsPast(clauseText(text, mention.span)));
  if (ahead && endsStretch(mention, text)) return { ...found, kind: endKind(mention, text) };
  if (ahead && endsWindow(mention, text)) return found;
  if (liesAhead(when, reference) && endsWork(mention, text)) return found;
  const asked =
    isAskedFor(mention, lead?.[0].trimStart() ?? "", text, reference) || isDoneInSeason(mention, text);
  // A month, a quarter or a half-year that has begun can still be kept to; a day that has been cannot.
  if (reference !== null && !liesAhead(when, reference)) {
    if (mention.precision === "day" || !endsAhead(when, reference)) return undefined;
    if (isPlanRow(mention, text, reference)) return { ...found, ...rowOf(mention, text) };
    return asked && mention.part === null ? found : undefined;
  }
  if (isPlanRow(mention, text, reference, followsRow(mention, text, before)))
    return { ...found, ...rowOf(mention, text) };
  // The row above says nothing of what its neighbour's day is for.
  if (isInTable(mention, text)) return undefined;
  const change = changeOn(mention, lead !== null, text);
  if (change !== undefined) return { ...found, kind: change };
  if (!asked && !isLimited(mention, text) && !goesOn(mention, lead !== null, text, before)) return undefined;
  return endsHearing(clauseText(text, mention.span)) ? { ...found, kind: "hearing" } : found;
}

function onceMore(mention: DateMention, when: ReturnType<typeof whenOf>, again: string): Found {
  const base = { kind: "due", duration: null, roundTo: null, row: null } as const;
  return { ...base, span: mention.span, date: when.date, basis: when.basis, anchor: again };
}

/** A row without a year in a plan whose heading, or whose row above, states one. */
function ofHeading(
  written: DateMention,
  text: string,
  reference: PartialDate | null,
): DateMention | undefined {
  if (written.year !== null) return undefined;
  const year = headingYear(written, text) ?? yearOfRowAbove(written, text);
  const mention = { ...written, year };
  return year !== null && isPlanRow(mention, text, reference) ? mention : undefined;
}

/** `skal stå klar i 2026`: a bare year is one to keep to only right behind the verb; sums and counts have years too. */
function isGoalYear(mention: DateMention, text: string): boolean {
  const before = text.slice(Math.max(0, mention.span.start - YEAR_REACH), mention.span.start);
  return mention.until === null && GOAL.test(before) && !counts(before) && !/kr\./.test(before);
}

/** `til efteråret`, `skal starte op i efteråret`: a season without a year is one to come only where something is to be done. */
function isComingSeason(mention: DateMention, text: string): boolean {
  const { start } = clauseAround(text, mention.span);
  const before = text.slice(Math.max(start, mention.span.start - VERB_REACH), mention.span.start);
  return (
    /(?<![\wæøå])(?:til|i|inden|senest[\s\u00a0]i|i[\s\u00a0]løbet[\s\u00a0]af)[\s\u00a0]$/i.test(before) &&
    (asksFor(before) || plans(before) || WILL_THEN.test(before) || PASSIVE_THEN.test(before)) &&
    !tellsPast(before) &&
    !isHabit(before)
  );
}

/** `Stien males i løbet af foråret`: the passive alone promises it, where no event is told of. */
function isDoneInSeason(mention: DateMention, text: string): boolean {
  if (mention.year !== null || mention.precision !== "season") return false;
  const { start, end } = clauseAround(text, mention.span);
  const clause = text.slice(start, end);
  const before = text.slice(Math.max(start, mention.span.start - VERB_REACH), mention.span.start);
  return (
    PASSIVE_THEN.test(before) &&
    !EVENT.test(clause) &&
    !UNSURE.test(before) &&
    !isHabit(clause) &&
    !counts(clause) &&
    !/(?<![\wæøå])(?:der|ofte|altid|også)[\s\u00a0]ses(?![\wæøå])/i.test(clause)
  );
}

function rowOf(mention: DateMention, text: string): Pick<Found, "kind" | "row"> {
  return { kind: rowKind(mention, text), row: rowAround(mention, text) };
}

function isAskedFor(
  mention: DateMention,
  lead: string,
  text: string,
  reference: PartialDate | null,
): boolean {
  const clause = clauseAround(text, mention.span);
  const whole = text.slice(clause.start, clause.end);
  const before = text.slice(Math.max(clause.start, mention.span.start - 220), mention.span.start);
  const after = text.slice(mention.span.end, Math.min(clause.end, mention.span.end + 60));
  if (lead === "" && !(mention.year === null ? DUTY_DONE.test(before) : endsWithPlan(before))) return false;
  if (EVENT.test(whole) || UNSURE.test(before)) return false;
  if (isHabit(whole) && !(mention.year === null && endsInDuty(before))) return false;
  if (TAKES_PLACE.test(whole) && !plans(whole)) return false;
  if (counts(before) && !plans(before.slice(-VERB_REACH))) return false;
  // A year that is stated is ahead for sure; one that is guessed may be that of a day that has been.
  const told =
    mention.year === null || reference === null || !liesAhead(whenOf(mention, reference), reference);
  if (
    tellsPast(before) &&
    !(reference === null && plans(before)) &&
    (told ? !endsInDuty(before) : !endsInPlan(before))
  )
    return (
      !told && lead !== "" && !STRETCH.test(after) && isGoverned(mention, whole, clause.start, pastAfter)
    );
  if (STRETCH.test(after)) return false;
  if (/^fra/i.test(lead) && mention.until === null) return false;
  if (asksFor(before) || plans(before) || WILL_THEN.test(before) || THERE.test(after)) return true;
  if (!told && endsInPlan(before)) return true;
  if (MAY.test(before) && plans(after.slice(0, 30))) return true;
  if (/^,[\s\u00a0]/.test(after) && plans(after.slice(0, 24))) return true;
  if (/^(?:i|til|den|på)[\s\u00a0]/i.test(before.trimStart()) && (plans(after) || WILL.test(after)))
    return true;
  const begun =
    mention.year !== null && mention.precision !== "day" && endsAhead(whenOf(mention, reference), reference);
  return (!told || begun) && lead !== "" && isGoverned(mention, whole, clause.start, pastAfter);
}

/** `behandles 1. halvår 2023`, `til godkendelse januar 2023`: no word leads to the date but the verb itself. */
function endsWithPlan(before: string): boolean {
  return (
    /[\wæøå)][\s\u00a0]{1,4}$/.test(before) &&
    plans(
      before
        .trimEnd()
        .slice(-30)
        .replace(/^\S{0,30}/, ""),
    )
  );
}

/** Whether the row before it in its plan lies ahead, so that a month which has just been is the next one: `December`. */
function followsRow(mention: DateMention, text: string, before: Found | undefined): boolean {
  if (before?.row == null || before.date === null || mention.month === null) return false;
  const between = text.slice(before.row.end, mention.span.start);
  return between.length < LONGEST_JOIN;
}

function isLimited(mention: DateMention, text: string): boolean {
  return LIMIT_AFTER.test(text.slice(mention.span.end, mention.span.end + 80));
}

/** Whether a day goes on with the promise before it: the next of a list, or joined to it in one sentence. */
function goesOn(mention: DateMention, led: boolean, text: string, before: Found | undefined): boolean {
  if (before === undefined || before.kind !== "due" || before.date === null) return false;
  if (mention.span.start - before.span.end > LONGEST_JOIN) return false;
  const between = text.slice(before.span.end, mention.span.start);
  if (STRETCH.test(text.slice(mention.span.end, mention.span.end + 60))) return false;
  if (SAME_LIST.test(between)) return true;
  return led && AND_THEN.test(between) && !tellsPast(between) && !EVENT.test(between);
}
