import type { PartialDate } from "../../schemas/partial-date.ts";
import type { DateMention } from "../text/dates.ts";
import { clauseAround } from "./clause.ts";
import type { Found } from "./found.ts";
import { asksFor, counts, plans, tellsPast } from "./tense.ts";
import { liesAhead, whenOf } from "./when.ts";

const LEAD =
  /(?<![\wæøå])(?:på[\s\u00a0]{1,4}(?:\w{0,30}møde\w{0,4})[\s\u00a0]{1,4})?(?:i[\s\u00a0]løbet[\s\u00a0]af|i|til|fra|den|d\.|ultimo|primo|medio|omkring|udgangen[\s\u00a0]af)[\s\u00a0]{1,4}$/i;
/** What happens on a day is no deadline: an event, a meeting that is quoted, a choice of dates. */
const EVENT =
  /(?<![\wæøå])(?:afholdes|holdes|finder[\s\u00a0]sted|inviteres|studietur|temadag|åbent[\s\u00a0]hus|planen|muligvis|eventuelt|ønskes|forventer[\s\u00a0]ikke|mål(?:et)?[\s\u00a0]om)(?![\wæøå])/i;
const PLAN_HEADING = /(?:tidsplan|procesplan|tids- og proces|videre proces|videre forløb|milepæl|tidsramme)/i;
const ROW =
  /(?:^|\n)[\s\u00a0]{0,8}(?:[•▪◦–*-][\s\u00a0]{0,4})?(?:(?:den|d\.|ultimo|primo|medio)[\s\u00a0])?$/i;
const ROW_END = /^[\s\u00a0]{0,4}(?:[:–|\t-][\s\u00a0]{0,4}[A-ZÆØÅa-zæøå]|\n[\s\u00a0]{0,4}[A-ZÆØÅ])/;
/** A meeting in a plan is a day to come, and nothing that must be done by it. */
const MEETING = /(?:møde|besøg|rejse|seminar|arrangement)(?:r|t|n)?(?![a-zæøå])/i;
const PLAN_REACH = 1500;

/**
 * Dates ahead without a cue of their own: what must or is going to be done on them (`skal indsendes den 1. december 2022`, `fremsætter til
 * april`), and the rows of a time plan. Declined without the paper's date unless the words lie in a plan.
 */
export function planned(
  mentions: readonly DateMention[],
  text: string,
  reference: PartialDate | null,
): readonly Found[] {
  return mentions.flatMap((mention): Found[] => {
    if (mention.precision === "season" || (mention.precision === "year" && mention.part === null)) return [];
    const when = whenOf(mention, reference);
    if (when.date === null || (reference !== null && !liesAhead(when, reference))) return [];
    const lead = LEAD.exec(text.slice(Math.max(0, mention.span.start - 60), mention.span.start));
    const start = lead === null ? mention.span.start : mention.span.start - lead[0].length;
    const found: Found = {
      span: { start, end: mention.span.end },
      kind: "due",
      date: when.date,
      duration: null,
      anchor: null,
      roundTo: null,
      basis: when.basis,
    };
    if (isPlanRow(mention, text)) return [found];
    if (takesEffect(mention, text)) return [{ ...found, kind: "effective" }];
    return lead !== null && isAskedFor(mention, lead[0].trimStart(), text, reference) ? [found] : [];
  });
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
  if (EVENT.test(whole) || counts(before)) return false;
  if (tellsPast(before) && !(reference === null && plans(before))) return false;
  if (/^[\s\u00a0]{0,4}(?:til|-|–)[\s\u00a0]/.test(after)) return false;
  if (/^fra/i.test(lead) && mention.until === null) return false;
  return asksFor(before) || plans(before) || (/^(?:i|til|den)/i.test(before.trimStart()) && plans(after));
}

/** `træder i kraft og offentliggøres 1. august 2023`: other words stand between the cue and its date. */
function takesEffect(mention: DateMention, text: string): boolean {
  const before = text.slice(Math.max(0, mention.span.start - 70), mention.span.start);
  return /træder[\s\u00a0]i[\s\u00a0]kraft[^.;:,\d]{1,50}$/i.test(before);
}

function isPlanRow(mention: DateMention, text: string): boolean {
  if (mention.year === null) return false;
  const before = text.slice(Math.max(0, mention.span.start - 24), mention.span.start);
  if (!ROW.test(before) || !ROW_END.test(text.slice(mention.span.end, mention.span.end + 8))) return false;
  const row = /^[^\n]{0,200}/.exec(text.slice(mention.span.end))?.[0] ?? "";
  if (MEETING.test(row) && !plans(row)) return false;
  return PLAN_HEADING.test(text.slice(Math.max(0, mention.span.start - PLAN_REACH), mention.span.start));
}
