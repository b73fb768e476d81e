import type { DateMention } from "../text/dates.ts";
import { clauseAround } from "./clause.ts";
import { EVENT } from "./events.ts";
import type { Found } from "./found.ts";
import { counts, plans, tellsPast } from "./tense.ts";

/** How far before its last day the words of a stretch and the verb that governs it stand, in characters. */
const LONGEST_JOIN = 75;
const VERB_REACH = 90;
/** A stretch, of which only the last day can be one to keep to. */
export const STRETCH =
  /^[\s\u00a0]{0,4}(?:til|og[\s\u00a0]senest|-|–)[\s\u00a0]{1,3}(?:(?:og[\s\u00a0]med|den|d\.|primo|medio|ultimo|uge)[\s\u00a0]{1,3}){0,3}(?:\d|(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|forår|sommer|efterår|vinter))/i;
const STRETCH_START =
  /(?<![\wæøå])(?:fra|perioden)[\s\u00a0](?:[^.;:\n]|(?<=\d)\.){0,48}(?:\d|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)(?:[\s\u00a0]20\d\d)?[\s\u00a0](?:(?:og[\s\u00a0])?til|[-–])[\s\u00a0](?:(?:den|d\.|udgangen[\s\u00a0]af|ultimo)[\s\u00a0])?$/i;
/** What is only so for the time of a stretch. */
const NOT_A_WORK = /(?<![\wæøå])(?:lukket|åbent?|lukkes|åbnes|ferie\w{0,8}|gælder|spærre[st]?)(?![\wæøå])/i;
/** What is granted, agreed or in force for a time. */
const LASTS =
  /(?<![\wæøå])(?:høring(?:en|speriode|sperioden)?|gælde[rn]?\w{0,3}|løber|forlænge[rs]?|forlænget|aftalen?|bevilges|bevilget|bevilling\w{0,4}|meddeles|tilladelse\w{0,3}|dispensation\w{0,3}|orlov|udpeges|udpeget|vælges|konstitueres|ansættes|anvendes|kontrakten?|ordning(?:en)?|forsøg(?:et)?|er[\s\u00a0]der|indgås|nedsættes|nedsat|[a-zæøå]{3,16}perioden|lukkes|lukket|spærre[st]?|spærret|afspærre[st]?|afspærret)(?![\wæøå])/i;

/** `kan anvendes i perioden fra 20. juni 2024 til 31. december 2027`: what lasts ends on the second day. */
export function endsStretch(mention: DateMention, text: string): boolean {
  if (mention.year === null || mention.precision === "year") return false;
  const clause = clauseAround(text, mention.span);
  const whole = text.slice(clause.start, clause.end);
  const before = text.slice(Math.max(clause.start, mention.span.start - LONGEST_JOIN), mention.span.start);
  return STRETCH_START.test(before) && LASTS.test(whole) && !EVENT.test(whole) && !counts(whole);
}

/** What somebody may do from one day to another, and no longer. */
const MAY_DO =
  /(?<![\wæøå])(?:kan|mulighed[\s\u00a0]for[\s\u00a0]at)[\s\u00a0](?:[^.;:\n]|(?<=\d)\.){0,70}?(?<![\wæøå])(?:søges?|ansøges?|skrive[s]?|indskrive[s]?|tilmelde[s]?|melde[s]?|indsende[s]?|sende[s]?|aflevere[s]?|indlevere[s]?|afgive[s]?|stemme[s]?|bestille[s]?|bookes?|nominere[s]?|indstille[s]?|stille[s]?|stilles?)(?![\wæøå])/i;

/** `du kan søge fra den 1. maj til den 31. maj`: what can be handed in is due on the last day. */
export function endsWindow(mention: DateMention, text: string): boolean {
  if (mention.precision !== "day") return false;
  const { start } = clauseAround(text, mention.span);
  const before = text.slice(start, mention.span.start);
  return STRETCH_START.test(before.slice(-LONGEST_JOIN)) && MAY_DO.test(before) && !tellsPast(before);
}

/** `skæres i perioden 1. september - 31. oktober`: what is to be done in a stretch is due on its last day. */
export function endsWork(mention: DateMention, text: string): boolean {
  if (mention.precision === "year") return false;
  const { start, end } = clauseAround(text, mention.span);
  const before = text.slice(start, mention.span.start);
  const stretch = STRETCH_START.exec(before.slice(-LONGEST_JOIN));
  if (stretch === null) return false;
  const told = before.slice(
    Math.max(0, before.length - stretch[0].length - VERB_REACH),
    before.length - stretch[0].length,
  );
  return (
    plans(told) &&
    !NOT_A_WORK.test(told) &&
    !tellsPast(before) &&
    !EVENT.test(text.slice(start, end)) &&
    !counts(told)
  );
}

/** What the public can see for a time, to say what it thinks of it. */
const BEFORE_THE_PUBLIC =
  /(?<![\wæøå])(?:(?:nabo)?høring|idéfase|debatfase|debatperiode|offentlighedsfase|offentlighedsperiode|offentligt[\s\u00a0](?:freml|frems|udlæg)|freml(?:ægges|agt)[\s\u00a0](?:offentligt|til[\s\u00a0](?:offentlig|gennemsyn|eftersyn)))/i;

export function endKind(mention: DateMention, text: string): Found["kind"] {
  const { start } = clauseAround(text, mention.span);
  return BEFORE_THE_PUBLIC.test(text.slice(start, mention.span.start)) ? "hearing" : "expiry";
}
