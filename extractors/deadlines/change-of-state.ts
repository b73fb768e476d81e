import type { DeadlineKind } from "../../schemas/deadline.ts";
import type { Span } from "../../schemas/span.ts";
import { clauseAround } from "./clause.ts";
import { tellsPast } from "./tense.ts";

const REACH = 130;
/** A thing changes hands, a post its holder, on the day itself. */
const HANDOVER =
  /(?<![\wæøå])(?:overtag(?:e|er|es|elsen?|elsesdag(?:en)?)|overgår|overdrages|tiltræder|skæringsdato(?:en)?|tage[st]?[\s\u00a0]i[\s\u00a0]brug)(?![\wæøå])[^.;:!?]{0,50}$/i;
/** What two parties agree on begins to hold; a work only begins to be done. */
const BEGINS =
  /(?<![\wæøå])[\wæøå]{0,24}(?:lejemål|lejeaftale|aftale|kontrakt|forpagtning|ansættelse|overenskomst|ordning|tilladelse|bevilling|dispensation|forsikring|regulativ|vedtægt)(?:e[tn]|erne)?[\s\u00a0][^.;:!?\n]{0,30}(?:begynder|starter|påbegyndes|løber[\s\u00a0]fra)[\s\u00a0]{1,4}(?:(?:den|d\.|pr\.?)[\s\u00a0]{1,4})?$/i;
/** `træder i kraft og offentliggøres 1. august 2023`: other words stand between the cue and its date. */
const TAKES_EFFECT = /træder[\s\u00a0]{1,4}i[\s\u00a0]{1,4}kraft[^.;:\d]{1,110}$/i;
/** `ophører uden varsel den 31. juli 2029`. */
const ENDS =
  /(?<![\wæøå])(?:ophører|ophøre|udløber|udløbe|bortfalder|bortfalde|fratræder)(?![\wæøå])(?:[^.;:!?\d](?!senest|inden|efter|,)){0,60}$/i;
const NOT_THEN = /(?<![\wæøå])(?:ikke|tidligst|hvis|såfremt|medmindre)(?![\wæøå])[^.;:!?]{0,60}$/i;

/** A verb of such a change behind its time: `ved årsskiftet overgår driften til …`. */
export const CHANGES =
  /^[\s\u00a0]{1,3}(?:overgår|overdrages|overtager|ophører|udløber|bortfalder|træder|tiltræder|fratræder|indføres|lukker|åbner|flytter)(?![\wæøå])/i;

/** What changes on a day ahead by the verb before it: something takes effect or ends. Undefined where neither does. */
export function changeOn(
  mention: { readonly span: Span },
  led: boolean,
  text: string,
): DeadlineKind | undefined {
  const clause = clauseAround(text, mention.span);
  const before = text.slice(Math.max(clause.start, mention.span.start - REACH), mention.span.start);
  if (NOT_THEN.test(before)) return undefined;
  if (TAKES_EFFECT.test(before) || BEGINS.test(before)) return "effective";
  if (!led || tellsPast(before)) return undefined;
  if (ENDS.test(before)) return "expiry";
  return HANDOVER.test(before) ? "effective" : undefined;
}
