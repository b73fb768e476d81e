import type { Form } from "../../text/form.ts";
import { NUMBER_WORD } from "../../text/numbers.ts";
import { SPACE, WORD_END, WORD_START } from "../../text/words.ts";
import type { Cue } from "../cue.ts";
import { COUNT, DURATION } from "../durations.ts";
import { kindOf, period } from "./period-cue.ts";

/** How long somebody may be locked up is no time to do anything in. */
const PUNISHED = /(?<![\wæøå])(?:fængsel|hæfte|frihedsstraf)(?![\wæøå])[^.;]{0,40}$/i;

/** `inden 4 uger fra modtagelsen`, `inden for 14 dage`, `senest 8 dage før mødet`, `senest to uger efter`. */
export const withinPeriod: Form<Cue> = {
  name: "within-period",
  trigger: `${WORD_START}(?:inden|senest|indenfor|indtil|ikke${SPACE}senere)[\\s\\u00a0]`,
  pattern: new RegExp(
    `${WORD_START}(?:inden(?:${SPACE}for)?|indenfor|senest|indtil|ikke${SPACE}senere${SPACE}end)${SPACE}(?:efter${SPACE}|om${SPACE}|en${SPACE}frist${SPACE}på${SPACE}|de${SPACE}(?:første|næste|kommende)${SPACE})?${DURATION}`,
    "iy",
  ),
  read: (match, text) =>
    PUNISHED.test(text.slice(Math.max(0, match.index - 60), match.index)) ? undefined : period(match, "due"),
  examples: [
    "inden 4 uger fra modtagelsen",
    "inden for 14 dage",
    "senest 8 dage før mødet",
    "senest to uger efter",
    "klage i indtil 4 uger",
    "senest efter tre dage",
    "senest om 14 dage",
    "ikke senere end 3 uger efter mødet",
  ],
  nonExamples: [
    "straffes med fængsel indtil 2 år",
    "inden for området",
    "inden mødet",
    "senest mandag",
    "inden 400 boliger",
  ],
};

/** `4 ugers frist for klage`: what the time is for, where it stands behind. */
function forWhat(after: string): "appeal" | "hearing" | undefined {
  if (
    /^[\s\u00a0]{1,3}(?:for|til)[\s\u00a0](?:at[\s\u00a0])?(?:(?:på)?klag|ank|søgsmål|sagsanlæg|domstolsprøv|indbringe)[a-zæøå]{0,6}(?![a-zæøå])/i.test(
      after,
    )
  )
    return "appeal";
  return /^[\s\u00a0]{1,3}(?:for|til)[\s\u00a0](?:at[\s\u00a0](?:afgive|indsende|fremsætte)[\s\u00a0])?(?:indsigelse|høringssvar)/i.test(
    after,
  )
    ? "hearing"
    : undefined;
}

/** `6 måneders frist`, `4 ugers høring`, `løbende måned plus 3 måneders varsel`, `otte ugers offentlig høring`. */
export const periodOf: Form<Cue> = {
  name: "period-of",
  trigger: `${WORD_START}${COUNT}`,
  pattern: new RegExp(
    `${WORD_START}${DURATION}(?<=s)${SPACE}(?:(?:offentlige?|skriftligt?|politisk|supplerende)${SPACE})?(?<noun>(?:opsigelses|klage|hørings|svar|betalings|indsigelses)?(?:frist|varsel)(?:en|et)?|høring(?:en|speriode|sperioden|sfase)?|offentlighedsperiode|offentliggørelsesperiode|indsigelsesperiode|klageperiode|bemærkningsperiode|debatperiode|fremlæggelse(?:speriode)?|dispensation|prøveperiode|forsøgsperiode)${WORD_END}`,
    "iy",
  ),
  read(match, text) {
    const { noun = "" } = match.groups ?? {};
    // `6-dages fristen` is a limit that is spoken of, and set elsewhere.
    if (/^[^\s]{1,12}-[^\s]{3,16}[\s\u00a0]/.test(match[0]) && /(?:en|et)$/.test(noun)) return undefined;
    const end = match.index + match[0].length;
    return period(match, forWhat(text.slice(end, end + 40)) ?? kindOf(noun));
  },
  examples: ["6 måneders frist", "4 ugers høring", "otte ugers offentlig høring", "med 3 måneders varsel"],
  nonExamples: ["efter 6-dages fristen", "4 uger", "6 måneders ferie", "to høringer", "14 dage efter"],
};

/** `frist på 4 uger`, `klagefristen er 4 uger`, `med et varsel på tre måneder`, `en høringsperiode på otte uger`. */
export const limitOfPeriod: Form<Cue> = {
  name: "limit-of-period",
  trigger: "(?:frist|varsel|periode)",
  pattern: new RegExp(
    `(?<=(?<head>(?<![\\wÀ-ÖØ-öø-ÿ])[A-ZÆØÅa-zæøå-]{0,30}))(?:frist|varsel|periode)(?:en|et|n)?(?:${SPACE}(?:for|på|til|ved|i)${SPACE}(?:[a-zæøå]{2,24}${SPACE}){0,7}[a-zæøå]{2,24})?(?:${SPACE}(?:vil|skal|typisk|normalt|som${SPACE}udgangspunkt)){0,2}(?:(?:${SPACE}(?:er|var|være|på|udgør|udløber|løber${SPACE}i|er${SPACE}på)){1,2}|:)?${SPACE}(?:normalt${SPACE}|typisk${SPACE})?(?:mindst${SPACE}|højst${SPACE}|minimum${SPACE}|maksimalt${SPACE}|maks\\.${SPACE}|op${SPACE}til${SPACE})?${DURATION}`,
    "iy",
  ),
  read(match, text) {
    const head = (match.groups?.head ?? "").toLowerCase();
    if (
      match[0].toLowerCase().startsWith("periode") &&
      !/^(?:hørings|debat|idé|fordebat|klage|offentligheds|indsigelses|fremlæggelses|stand-?still-?)$/.test(
        head,
      )
    )
      return undefined;
    // A heading ends where its line does: the limit below is told in a sentence of its own.
    if (/\n[ \t\u00a0]*\n/.test(match[0])) return undefined;
    const end = match.index + match[0].length;
    const inner = match[0].replace(/^(?:frist|varsel|periode)(?:en|et|n)?/i, "");
    const cue = period(match, forWhat(text.slice(end, end + 40)) ?? forWhat(inner) ?? kindOf(head));
    return cue === undefined ? undefined : { ...cue, start: cue.start - head.length };
  },
  examples: [
    "frist på 4 uger",
    "klagefristen er 4 uger",
    "Klagefristen udløber 4 uger efter, at",
    "et varsel på tre måneder",
    "en høringsperiode på otte uger",
    "Høringsperioden er otte uger",
    "en frist for at fremsætte indsigelser over for planer på 4 uger",
    "Fristen for udtalelsen vil typisk være 3 uger",
    "Klagefrist: 4 uger",
    "Ansøgningsfristen på interne opslag er en uge",
    "Debatperiode minimum 8 uger",
    "Fristen for søgsmål er 6 måneder",
  ],
  nonExamples: [
    "en periode på tre år",
    "frist den 4. maj",
    "varsel på vej",
    "Frist for at klage\n\nEn klage skal være indgivet inden 4 uger",
  ],
};

/** What neighbours and parties are given time for. */
const TO_COMMENT =
  /^[\s\u00a0]{1,3}(?:komme[\s\u00a0]med|afgive|fremsætte|indsende|sende|fremkomme[\s\u00a0]med|gøre)[\s\u00a0](?:[a-zæøå]{1,12}[\s\u00a0]){0,3}(?:bemærkninger|indsigelser|høringssvar|kommentarer|udtalelser?)/i;

/** `de næste 4 uger er der mulighed for at klage`: how long from now on. */
export const nextWeeks: Form<Cue> = {
  name: "next-weeks",
  trigger: `${WORD_START}de[\\s\\u00a0]{1,6}(?:næste|kommende|følgende)[\\s\\u00a0]`,
  pattern: new RegExp(`${WORD_START}de${SPACE}(?:næste|kommende|følgende)${SPACE}${DURATION}`, "iy"),
  read(match, text) {
    const end = match.index + match[0].length;
    const after = /^[^.;:\n]{0,70}/.exec(text.slice(end, end + 70))?.[0] ?? "";
    if (/(?<![\wæøå])(?:på)?klage(?:s|r)?(?![\wæøå])/i.test(after)) return period(match, "appeal");
    return /(?<![\wæøå])(?:bemærkninger|indsigelser|høringssvar)(?![\wæøå])/i.test(after)
      ? period(match, "hearing")
      : undefined;
  },
  examples: ["De næste 4 uger er der mulighed for at klage", "I de kommende 8 uger kan bemærkninger sendes"],
  nonExamples: ["de næste 4 uger er skolen lukket", "de 4 uger kan man klage"],
};

/** `har herefter 3 uger til at svare`: the time that somebody is given. */
export const timeGiven: Form<Cue> = {
  name: "time-given",
  trigger: `${WORD_START}(?:har|får|gives)(?=${SPACE}(?:(?:herefter|derefter|så|dog|nu|normalt|du|De|parterne)${SPACE}){0,2}${COUNT})`,
  pattern: new RegExp(
    `${WORD_START}(?:har|får|gives)${SPACE}(?:(?:herefter|derefter|så|dog|nu|normalt|du|De|parterne)${SPACE}){0,2}${DURATION}${SPACE}til${SPACE}at(?![\\wæøå])`,
    "iy",
  ),
  read(match, text) {
    const end = match.index + match[0].length;
    return period(match, TO_COMMENT.test(text.slice(end, end + 60)) ? "hearing" : "period");
  },
  examples: ["Ejeren har herefter 3 uger til at svare", "får 14 dage til at rette fejlen"],
  nonExamples: ["har 3 uger tilbage", "har to børn til at hjælpe", "har haft 3 uger til at svare"],
};

const LIMITED = /(?:frist|høring|varsel|klage|inden|senest|fremlæg)[^.;\n]{0,60}$/i;

/** A count of two that share one unit, where words that set a limit stand before them. */
function shared(match: RegExpExecArray, text: string): Cue | undefined {
  const before = text.slice(Math.max(0, match.index - 100), match.index);
  return LIMITED.test(before) ? period(match, /klage/i.test(before) ? "appeal" : "period") : undefined;
}

/** The first of `en frist på henholdsvis 4 og 8 uger`. */
export const firstOfTwo: Form<Cue> = {
  name: "first-of-two",
  trigger: `${WORD_START}henholdsvis${SPACE}(?:\\d|[a-zæøå]{2,12}${SPACE}(?:og|eller))`,
  pattern: new RegExp(
    `henholdsvis${SPACE}(?<count>\\d{1,3}|${NUMBER_WORD})(?=${SPACE}(?:og|eller)${SPACE}(?:\\d{1,3}|${NUMBER_WORD})${SPACE}(?<unit>dage|uger|måneder|år)(?![\\wæøå]))`,
    "iy",
  ),
  read: shared,
  examples: ["en frist på henholdsvis 4 og 8 uger"],
  nonExamples: ["henholdsvis 4 og 8 boliger", "bor der i henholdsvis 4 og 8 uger"],
};

/** The other of `en frist på henholdsvis 4 og 8 uger`. */
export const secondOfTwo: Form<Cue> = {
  name: "second-of-two",
  trigger: `${WORD_START}(?<=henholdsvis${SPACE}[\\wæøå]{1,12}${SPACE}(?:og|eller)${SPACE})(?:\\d|[a-zæøå])`,
  pattern: new RegExp(
    `(?<=henholdsvis${SPACE}[\\wæøå]{1,12}${SPACE}(?:og|eller)${SPACE})(?<count>\\d{1,3}|${NUMBER_WORD})${SPACE}(?<unit>dage|uger|måneder|år)(?![\\wæøå])`,
    "iy",
  ),
  read: shared,
  examples: ["en frist på henholdsvis tre og 8 uger"],
  nonExamples: ["henholdsvis 4 og 8 boliger", "bor der i henholdsvis 4 og 8 uger"],
};
