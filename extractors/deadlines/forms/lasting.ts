import type { Form } from "../../text/form.ts";
import { SPACE, WORD_START } from "../../text/words.ts";
import type { Cue } from "../cue.ts";
import { COUNT, DURATION } from "../durations.ts";
import { period } from "./period-cue.ts";

/** `i op til 4 uger efter vedtagelsen at klage`: what the time is for stands behind it. */
const TO_APPEAL = /^[^.;:\n]{0,70}(?<![\wæøå])at[\s\u00a0](?:på)?klage(?![\wæøå])/i;

/** A hearing of the public, right before how long it lasts. */
const IN_HEARING =
  /(?:(?<!parts)høring(?:en|sperioden?)?|offentligt[ ]fremlagt|fremlægges[ ]offentligt|fremlægges[ ]i[ ]offentlig[ ]høring)[^.;\n]{0,30}$/i;

/** `sendes i offentlig høring i fire uger`, `fremlægges i 8 uger`: a stretch after what lasts so long. */
export const lastingPeriod: Form<Cue> = {
  name: "lasting-period",
  trigger: `${WORD_START}i${SPACE}(?:mindst[\\s\\u00a0]|minimum[\\s\\u00a0]|højst[\\s\\u00a0]|op[\\s\\u00a0]|${COUNT})`,
  pattern: new RegExp(
    `${WORD_START}i${SPACE}(?:mindst${SPACE}|minimum${SPACE}|højst${SPACE}|op${SPACE}til${SPACE})?${DURATION}`,
    "iy",
  ),
  read(match, text) {
    // `i 8 ugers offentlig høring` says itself what the time is for.
    if (match[0].endsWith("s")) return undefined;
    const before = text.slice(Math.max(0, match.index - 120), match.index);
    const end = match.index + match[0].length;
    if (TO_APPEAL.test(text.slice(end, end + 90))) return period(match, "appeal");
    if (
      !/(?:høring|høres|høringsperiode|fremlæg\w{1,8}|fremlagt|offentligg[\wæøå]{1,10}|(?:nabo)?orientering|(?:på)?klages)[^.\n]{0,70}$/i.test(
        before,
      )
    )
      return undefined;
    if (/klages[^.\n]{0,70}$/i.test(before)) return period(match, "appeal");
    return period(match, IN_HEARING.test(before) ? "hearing" : "period");
  },
  examples: [
    "kan påklages til nævnet i fire uger",
    "sendes i offentlig høring i fire uger",
    "fremlægges offentligt i mindst 8 uger",
    "det er muligt i op til 4 uger efter vedtagelsen at klage",
  ],
  nonExamples: ["i fire uger", "bor i to boliger i 4 år", "i høring i går", "sendes i høring i 8 ugers tid"],
};

/** What holds for a time, right before how long it does. */
const HOLDS =
  /(?<![\wæøå])(?:gælder|gælde|gældende|gyldig|gyldigt|bindende|vedstå|vedståelse|stå[\s\u00a0]ved|står[\s\u00a0]ved|uopsigelig|uopsigeligt|tidsbegrænset|meddeles|indgås|løber|løbe|varer|vare|gyldige)(?:[\s\u00a0](?:dog|kun|højst|mindst|for|foreløbig|foreløbigt|alene|tilbuddet|sit|tilbud|over)){0,2}[\s\u00a0]{1,3}$/i;

/** What must be kept for a time. */
const KEPT =
  /(?<![\wæøå])(?:opbevares|opbevare|gemmes|gemme|kunne[\s\u00a0]fremvises)(?:[\s\u00a0][a-zæøå]{2,20}){0,2}[\s\u00a0]{1,3}$/i;

/** `gælder, indtil planen er vedtaget, dog højst et år efter offentliggørelsen`: the longest that something holds. */
export const atMost: Form<Cue> = {
  name: "at-most",
  trigger: `${WORD_START}dog[\\s\\u00a0]{1,6}(?:højst|længst|maksimalt)[\\s\\u00a0]`,
  pattern: new RegExp(
    `dog${SPACE}(?:højst|længst|maksimalt)${SPACE}(?:i${SPACE})?${DURATION}(?=${SPACE}(?:efter|fra)(?![\\wæøå]))`,
    "iy",
  ),
  read: (match) => period(match, "expiry"),
  examples: ["gælder indtil videre, dog højst et år efter offentliggørelsen"],
  nonExamples: ["dog højst 4 uger"],
};

/** `tilbuddet skal være gældende i 6 måneder efter fristen`, `uopsigelig i 3 år`: it ends when the time is over. */
export const validFor: Form<Cue> = {
  name: "valid-for",
  trigger: `${WORD_START}(?:i|til|for)${SPACE}(?:mindst[\\s\\u00a0]|minimum[\\s\\u00a0]|højst[\\s\\u00a0]|op[\\s\\u00a0]|${COUNT})`,
  pattern: new RegExp(
    `${WORD_START}(?:i|til|for)${SPACE}(?:mindst${SPACE}|minimum${SPACE}|højst${SPACE}|op${SPACE}til${SPACE})?${DURATION}`,
    "iy",
  ),
  read(match, text) {
    if (match[0].endsWith("s")) return undefined;
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    if (KEPT.test(before)) return period(match, "period");
    return HOLDS.test(before) ? period(match, "expiry") : undefined;
  },
  examples: [
    "tilbuddet skal være gældende i 6 måneder",
    "aftalen er gældende i op til to år",
    "er uopsigelig i 3 år",
    "kontrakten løber i 4 år",
    "journalen skal opbevares i mindst 5 år",
  ],
  nonExamples: ["gælder i 6 kommuner", "forlænges med to år", "boede der i 6 måneder"],
};
