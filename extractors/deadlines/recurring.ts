import type { Span } from "../../schemas/span.ts";
import type { DateMention } from "../text/dates.ts";
import { clauseAround } from "./clause.ts";
import { tellsPast } from "./tense.ts";

const EVERY =
  /(?<![\wæøå])(?:(?:hvert|hver[\s\u00a0]og[\s\u00a0]hvert)[\s\u00a0]{1,4}(?:andet[\s\u00a0]{1,4}|tredje[\s\u00a0]{1,4}|fjerde[\s\u00a0]{1,4}|\d\.[\s\u00a0]{1,4})?(?:kalender|regnskabs|skole|budget)?år|(?:én|en|to|tre|fire|\d)[\s\u00a0]{1,4}gange?[\s\u00a0]{1,4}(?:årligt?|om[\s\u00a0]{1,4}året)|(?:halv)?årligt|kvartalsvis(?:t)?)(?![\wæøå])/gi;
/** No further from a day than this the words make it come back. */
const REACH = 90;

/**
 * The words that make a day without a year come back each year (`hvert år`, `to gange årligt`), on one line; undefined where
 * none stand by it in its clause. Which year's day is meant can then only be computed.
 */
export function recurrenceOf(text: string, span: Span): string | undefined {
  const clause = clauseAround(text, span);
  const start = Math.max(clause.start, span.start - REACH);
  const words = text.slice(start, Math.min(clause.end, span.end + REACH));
  let nearest: { readonly words: string; readonly distance: number } | undefined;
  for (const match of words.matchAll(EVERY)) {
    const at = start + match.index;
    const distance = at < span.start ? span.start - (at + match[0].length) : at - span.end;
    if (distance > REACH || distance >= (nearest?.distance ?? Number.POSITIVE_INFINITY)) continue;
    nearest = { words: match[0].replace(/[\s\u00a0]{1,12}/g, " "), distance };
  }
  return nearest?.words;
}

/** What is done again and again on the same days: `opkræves to gange årligt, 1. februar og 1. august`. */
const DONE_AGAIN =
  /(?<![\wæøå])(?:opkræves|betales|indbetales|udbetales|afregnes|forfalder|opgøres|reguleres|indsendes|indberettes|aflægges|fremlægges|forelægges|revideres|opdateres|tilbydes|uddeles|udsendes|indkaldes|aflæses|optages|flyttes|ajourføres|vedtages|godkendes|fastsættes)(?![\wæøå])[^.;:!?\n]{0,90}$/i;

/** Whether a day is one of those on which something is done that comes back; asked where `recurrenceOf` finds that it does. */
export function isDoneAgain(mention: DateMention, text: string): boolean {
  if (mention.precision !== "day" && mention.precision !== "month") return false;
  const { start } = clauseAround(text, mention.span);
  const before = text.slice(start, mention.span.start).replace(/(?<=\d)\./g, "");
  return DONE_AGAIN.test(before) && !tellsPast(before);
}
