import type { Form } from "../../text/form.ts";
import { SPACE, WORD_END, WORD_START } from "../../text/words.ts";
import type { Cue } from "../cue.ts";
import { COUNT, DURATION } from "../durations.ts";
import { plans } from "../tense.ts";
import { period } from "./period-cue.ts";

/** `klage skal indsendes til nævnet 4 uger fra den dag …`: no word leads to the time, but it is counted from an event. */
export const countedFrom: Form<Cue> = {
  name: "counted-from",
  trigger: `${WORD_START}${COUNT}`,
  pattern: new RegExp(
    `${WORD_START}${DURATION},?(?=${SPACE}(?:fra|efter|regnet${SPACE}fra)${SPACE}(?:den${SPACE}dag|(?:seneste${SPACE}|sidste${SPACE})?[a-zæøå]{0,24}dato(?:en)?|(?:[a-zæøå]{3,24}s${SPACE})?(?:modtagelse|offentliggørelse|meddelelse|afgørelse|annoncering|bekendtgørelse|ikrafttrædelse|ibrugtagning|færdiggørelse|afslutning|aflevering|underskrift|vedtagelse|godkendelse|overtagelse|tiltrædelse|udløb|fraflytning|levering|ophør)(?:n|en|et|ns|ens|ets|s)?|ikrafttræden)${WORD_END})`,
    "iy",
  ),
  read(match, text) {
    const before = text.slice(Math.max(0, match.index - 160), match.index);
    return governed(before) && !EARLIEST.test(before) ? period(match, "due") : undefined;
  },
  examples: [
    "klage skal sendes 4 uger, fra den dag afgørelsen er meddelt",
    "kan påklages 14 dage efter offentliggørelsen",
    "evalueringen gennemføres to år efter ikrafttrædelsen",
    "rapporten foreligger tre måneder efter projektets afslutning",
  ],
  nonExamples: [
    "planen kan tidligst vedtages 4 uger efter udløb",
    "4 uger fra Skovby",
    "to uger efter mødet",
    "4 uger fra den dag",
  ],
};

const ASKED =
  /(?<![\wæøå])(?:skal|kan|pligt(?:en)?|frist\w{0,4}|klages?)(?![\wæøå])(?:[^.;]|\.(?!\s)){0,140}$/i;
const TOLD = /(?<![\wæøå])(?:blev|var|havde|er[\s\u00a0]sket)(?![\wæøå])/i;

/** What may be done from then on is not due by then: `kan tidligst vedtages 4 uger efter …`. */
const EARLIEST = /(?<![\wæøå])(?:tidligst|først)(?![\wæøå])[^.;]{0,60}$/i;

/** Whether the words before a time ask for or plan what is done in it. */
function governed(before: string): boolean {
  const sentence = before.slice(before.search(/[^.;]{0,160}$/));
  return ASKED.test(before) || (plans(sentence) && !TOLD.test(sentence));
}

/** `mindst 8 dage før mødet`, `udsendes 14 dage før generalforsamlingen`: counted back from an event. */
export const countedBefore: Form<Cue> = {
  name: "counted-before",
  trigger: `${WORD_START}(?:(?:mindst|minimum)[\\s\\u00a0]|${COUNT})`,
  pattern: new RegExp(
    `(?<![-–][ ]?)${WORD_START}(?<least>(?:mindst|minimum)${SPACE})?${DURATION},?(?=${SPACE}(?:(?:før|inden|forud${SPACE}for)${SPACE}(?!da|de${SPACE})[a-zæøå]{3,}|(?:forinden|forud|i${SPACE}forvejen)${WORD_END}))`,
    "iy",
  ),
  read(match, text) {
    const before = text.slice(Math.max(0, match.index - 160), match.index);
    if (
      /(?<![\wæøå])(?:senest|inden|ikke|mindre[\s\u00a0]end|senere[\s\u00a0]end|ca\.|cirka|omkring|omtrent)[\s\u00a0]{1,4}$/i.test(
        before,
      )
    )
      return undefined;
    // Years are told or reckoned with, hardly ever counted back to a day by which something is due.
    if (/^(?:halvt[\s\u00a0])?år/i.test(match.groups?.unit ?? "")) return undefined;
    const sentence = before.slice(before.search(/[^.;]{0,160}$/));
    if (TOLD.test(sentence)) return undefined;
    return governed(before) || (match.groups?.least !== undefined && sentence.length < before.length)
      ? period(match, "due")
      : undefined;
  },
  examples: [
    "skal indkaldes mindst 8 dage før mødet",
    "har pligt til mindst 10 dage forinden at høre rådet",
    "dagsordenen udsendes 14 dage før generalforsamlingen",
  ],
  nonExamples: ["var der 14 dage før mødet", "en uge før tid", "skal regne med 1-2 måneder før indflytning"],
};

/** `senest dagen før mødet`, `senest ugen før`, `senest mandag ugen før spørgetiden`: counted from an event without a number. */
export const dayBefore: Form<Cue> = {
  name: "day-before",
  trigger: `${WORD_START}(?:senest|inden)[\\s\\u00a0]`,
  pattern: new RegExp(
    `${WORD_START}(?:senest|inden)${SPACE}(?:(?<day>dagen)|(?:(?<weekday>(?:man|tirs|ons|tors|fre|lør|søn)dag(?:en)?)${SPACE})?(?<week>ugen)|(?<month>måneden)|(?:man|tirs|ons|tors|fre|lør|søn)dag(?:en)?)(?:${SPACE}(?:kl\\.?|klokken)${SPACE}\\d{1,2}(?:[.:]\\d{2})?)?(?:${SPACE}i${SPACE}ugen)?(?=${SPACE}(?:før|forud|inden|efter)${WORD_END})`,
    "iy",
  ),
  read(match) {
    const { day, week, month, weekday } = match.groups ?? {};
    const end = match.index + match[0].length;
    const whole = weekday === undefined && (day ?? week ?? month) !== undefined;
    const unit = day !== undefined ? "days" : month !== undefined ? "months" : "weeks";
    const duration = whole ? { days: "P1D", weeks: "P1W", months: "P1M" }[unit] : null;
    return {
      start: match.index,
      end,
      kind: "due",
      needs: { type: "duration", duration, unit, count: 1, end },
    };
  },
  examples: [
    "senest dagen før mødet",
    "senest ugen før",
    "senest måneden før regnskabsårets udløb",
    "senest mandag ugen før spørgetiden",
    "senest torsdag kl. 15 i ugen før behandlingen",
  ],
  nonExamples: ["senest mandag den 4. maj", "dagen før mødet", "senest dagen"],
};
