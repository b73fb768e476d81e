import type { Form } from "../../text/form.ts";
import { SPACE, WORD_START } from "../../text/words.ts";
import type { Cue } from "../cue.ts";
import { COUNT, DURATION } from "../durations.ts";
import { plans, tellsPast } from "../tense.ts";
import { period } from "./period-cue.ts";

/** Nothing but the end of a clause follows, so that the time is none of a thing's: `om 4 år gamle børn`. */
const ENDS = "(?=[\\s\\u00a0]{0,3}(?:[.,;:)]|$)|[\\s\\u00a0]{1,3}(?:med|på|og|igen|når|hvor)[\\s\\u00a0])";

/** `sagen forelægges igen om 3 måneder`, `ordningen evalueres efter et år`: how long from now on something is to be done. */
export const inTime: Form<Cue> = {
  name: "in-time",
  trigger: `${WORD_START}(?:om|efter)${SPACE}(?:ca\\.${SPACE})?${COUNT}`,
  pattern: new RegExp(`${WORD_START}(?:om|efter)${SPACE}(?:ca\\.${SPACE})?${DURATION}(?<!s)${ENDS}`, "iy"),
  read(match, text) {
    const before = text.slice(Math.max(0, match.index - 110), match.index);
    const sentence = before.slice(before.search(/[^.;:\n]{0,110}$/));
    return TO_DO.test(sentence) && !tellsPast(sentence) && !FIRST.test(sentence)
      ? period(match, "due")
      : undefined;
  },
  examples: [
    "Sagen forelægges byrådet igen om 3 måneder.",
    "Ordningen evalueres efter et år.",
    "udvalget skal have en status om seks måneder",
  ],
  nonExamples: [
    "Ordningen ophørte efter et år.",
    "bor der efter to år.",
    "tilbud om 3 måneder i praktik",
    "kan tidligst opsiges efter 2 år.",
  ],
};

/** A duty or a plan, not what somebody may do. */
const TO_DO = {
  test: (sentence: string): boolean =>
    plans(sentence) || /(?<![\wæøå])skal(?![\wæøå])|evaluer|gentages|revurderes/i.test(sentence),
};
const FIRST =
  /(?<![\wæøå])(?:tidligst|først|kan|ikke|senest|inden|bortfalder|forældes|ophører|udløber)(?![\wæøå])/i;

/** `tilladelsen udløber 5 år efter meddelelsen`: how long after an event something ends. */
export const expiresAfter: Form<Cue> = {
  name: "expires-after",
  trigger: `${WORD_START}(?:udløber|bortfalder|ophører)[\\s\\u00a0]`,
  pattern: new RegExp(
    `${WORD_START}(?:udløber|bortfalder|ophører)${SPACE}(?:automatisk${SPACE}|dog${SPACE})?${DURATION}(?=${SPACE}(?:efter|fra)(?![\\wæøå]))`,
    "iy",
  ),
  read: (match) => period(match, "expiry"),
  examples: ["tilladelsen udløber 5 år efter meddelelsen", "retten bortfalder 3 år efter vedtagelsen"],
  nonExamples: ["udløber 5 år senere", "udløb 5 år efter meddelelsen", "udløber den 5. maj"],
};

/** What is granted or given for a time. */
const GIVEN =
  /(?<![\wæøå])(?:gives|givet|meddeles|meddelt|bevilges|bevilget|indgås|indgået|udpeges|vælges|ansættes|forlænges|forlænget|gælder|gældende|godkendes|dispenseres|etableres|iværksættes)(?![\wæøå])[^.;:\n]{0,40}$/i;

/** `dispensationen gives for en 3-årig periode`, `bevilges for en periode på 2 år`. */
export const yearlongPeriod: Form<Cue> = {
  name: "yearlong-period",
  trigger: `${WORD_START}(?:for|i)[\\s\\u00a0]{1,6}en[\\s\\u00a0]{1,6}(?:\\d|to|tre|fire|fem|otte|ti|periode)`,
  pattern: new RegExp(
    `${WORD_START}(?:for|i)${SPACE}en${SPACE}(?:(?<years>\\d{1,2}|to|tre|fire|fem|otte|ti)-?[ ]?(?<unit>år)ig${SPACE}(?:forsøgs|prøve|valg)?periode|periode${SPACE}på${SPACE}${DURATION.replace("(?<unit>", "(?<length>")})(?![\\wæøå])`,
    "iy",
  ),
  read(match, text) {
    const { years, count = "", unit, length = "" } = match.groups ?? {};
    if (!GIVEN.test(text.slice(Math.max(0, match.index - 70), match.index))) return undefined;
    const groups = { count: years ?? count, unit: unit ?? length };
    return period(Object.assign(match, { groups }), "expiry");
  },
  examples: ["dispensationen gives for en 3-årig periode", "tilskuddet bevilges for en periode på 2 år"],
  nonExamples: ["boede der i en 3-årig periode", "vælges for en god periode", "gives for en 3-årig"],
};
