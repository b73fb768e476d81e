import type { Form } from "../../text/form.ts";
import { SPACE, WORD_END, WORD_START } from "../../text/words.ts";
import type { Cue } from "../cue.ts";
import { DURATION } from "../durations.ts";
import { period } from "./period-cue.ts";

const MONTH_STARTS = "jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec";

/** `frist d. 1. maj`, `klagefristen er til den 3. juni`, `høringsfrist:`, `Ansøgningsfristen for X er den 2. maj`, `deadline`. */
export const timeLimit: Form<Cue> = {
  name: "time-limit",
  trigger: "(?:frist|deadline)",
  pattern: new RegExp(
    `(?<=(?<head>(?<![\\wÀ-ÖØ-öø-ÿ])[A-ZÆØÅa-zæøå-]{0,30}))(?<noun>frist|deadline)(?:en|er|erne|s|ens)?${WORD_END}`,
    "iy",
  ),
  read(match) {
    const head = (match.groups?.head ?? "").toLowerCase();
    if (/(?:be|op)$/.test(head)) return undefined;
    const kind =
      head.startsWith("klage") || head.startsWith("anke")
        ? "appeal"
        : head.startsWith("høring") || head.startsWith("indsigelse")
          ? "hearing"
          : head.startsWith("udløb")
            ? "expiry"
            : "due";
    return {
      start: match.index - head.length,
      end: match.index + match[0].length,
      kind,
      needs: { type: "near" },
    };
  },
  examples: [
    "frist d. 1. maj",
    "klagefristen er til den 3. juni",
    "Ansøgningsfrist 2. maj",
    "deadline er 4. juni",
  ],
  nonExamples: ["befrister", "fristet", "opfristende", "fristelse"],
};

/** `træder i kraft den 1. maj`, `med virkning fra juni 2022`, `gælder fra`. `trådte i kraft` tells of what has been. */
export const effective: Form<Cue> = {
  name: "effective",
  trigger: `${WORD_START}(?:træder?|trådt[\\s\\u00a0]|ikrafttræd|med virkning|med effekt|virkning|gælde|gældende|overgår|overdrages)`,
  pattern: new RegExp(
    `${WORD_START}(?<cue>træde(?:r)?[\\s\\u00a0]{1,4}(?:endeligt[\\s\\u00a0]{1,4})?i[\\s\\u00a0]{1,4}kraft|(?<=(?<![\\wæøå])er[\\s\\u00a0](?:[a-zæøå]{2,20}[\\s\\u00a0](?:og[\\s\\u00a0])?){0,3})trådt[\\s\\u00a0]{1,4}i[\\s\\u00a0]{1,4}kraft|ikrafttræde(?:n|lse)(?:[\\s\\u00a0]{1,4}er)?|(?:med[\\s\\u00a0]{1,4})?(?:virkning|effekt)[\\s\\u00a0]{1,4}(?:fra|pr\\.?)|gælde(?:r|nde)?[\\s\\u00a0]{1,4}fra(?:[\\s\\u00a0]{1,4}og[\\s\\u00a0]{1,4}med)?)`,
    "iy",
  ),
  read(match) {
    return {
      start: match.index,
      end: match.index + match[0].length,
      kind: "effective",
      needs: { type: "date", pastToo: /virkning|trådt/i.test(match[0]), finest: "any" },
    };
  },
  examples: [
    "træder i kraft den 1. maj 2023",
    "med virkning fra juni 2022",
    "gældende fra 1. august",
    "er offentliggjort og trådt i kraft den 2. januar 2023",
  ],
  nonExamples: ["trådte i kraft", "var trådt i kraft", "virkningen af", "gælder alle"],
};

/** `pr. 1. januar 2023`, `fra den 1. juli 2017`, `fra og med`: an effect only where the day lies ahead, which is told later. */
export const fromDate: Form<Cue> = {
  name: "from-date",
  trigger: `${WORD_START}(?:pr\\.?|per|fra)(?=[\\s\\u00a0]{1,4}(?:og[\\s\\u00a0]|den[\\s\\u00a0]|d\\.|\\d|${MONTH_STARTS}))`,
  pattern: new RegExp(
    `${WORD_START}(?<cue>pr\\.?|per|fra(?:[\\s\\u00a0]{1,4}og[\\s\\u00a0]{1,4}med)?)(?=[\\s\\u00a0]{1,4}(?:den[\\s\\u00a0]|d\\.|\\d{1,2}[./ ]|(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)|(?<=med[\\s\\u00a0]{1,4})(?:skole|budget|regnskabs)året[\\s\\u00a0]\\d))`,
    "iy",
  ),
  read(match) {
    return {
      start: match.index,
      end: match.index + match[0].length,
      kind: "effective",
      needs: { type: "date", pastToo: false, finest: "any" },
    };
  },
  examples: [
    "pr. 1. januar 2023",
    "fra den 1. juli 2017",
    "fra og med 1. august",
    "fra og med skoleåret 2024/25",
  ],
  nonExamples: ["fra borgerne", "pr. indbygger", "priser fra 2022"],
};

/** `til og med 2025`, `frem til 1. maj`, `udløber den 31. december`, `ophører`. */
export const expiry: Form<Cue> = {
  name: "expiry",
  trigger: `${WORD_START}(?:til og med|til udgangen|frem til|med udløb|indtil|udløber|ophører|bortfalder|løber)`,
  pattern: new RegExp(
    `${WORD_START}(?:(?:frem[\\s\\u00a0]{1,4})?til[\\s\\u00a0]{1,4}og[\\s\\u00a0]{1,4}med|til(?=[\\s\\u00a0]{1,4}udgangen[\\s\\u00a0]{1,4}af[\\s\\u00a0])|frem[\\s\\u00a0]{1,4}til|indtil(?:[\\s\\u00a0]{1,4}(?:og[\\s\\u00a0]{1,4}med|videre[\\s\\u00a0]{1,4}til))?|med[\\s\\u00a0]{1,4}udløb|(?:udløber|ophører|bortfalder)(?:[\\s\\u00a0]{1,4}(?:automatisk|dog|endeligt|pr\\.?))?|løber[\\s\\u00a0]{1,4}(?:frem[\\s\\u00a0]{1,4})?til(?:[\\s\\u00a0]{1,4}og[\\s\\u00a0]{1,4}med)?)${WORD_END}`,
    "iy",
  ),
  read(match) {
    return {
      start: match.index,
      end: match.index + match[0].length,
      kind: "expiry",
      needs: { type: "date", pastToo: false, finest: "any" },
    };
  },
  examples: [
    "til og med 2025",
    "udløber den 31. december 2023",
    "frem til 1. maj",
    "med udløb i maj 2031",
    "til udgangen af 2023",
  ],
  nonExamples: ["til og fra", "udløb", "frem og tilbage"],
};

/** `gælder til den 1. maj 2023`, `dog højst til`: what holds until a day, with no other word that says so. */
export const untilDate: Form<Cue> = {
  name: "until-date",
  trigger: `${WORD_START}til(?=${SPACE}(?:den${SPACE}|d\\.|udgangen|\\d|${MONTH_STARTS}))`,
  pattern: new RegExp(
    `(?<=(?<![\\wæøå])(?:gælder|gælde|gældende|løber|løbe|højst|længst|forlænges|forlænget|fortsætter|fortsætte|videreføres|varer|vare|lukket|åbent|bevilges|bevilget|udlånes|bindende|meddeles)[\\s\\u00a0]{1,4})til(?=${SPACE}(?:den${SPACE}|d\\.|udgangen${SPACE}af${SPACE})?(?:\\d|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|udgangen))`,
    "iy",
  ),
  read: (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: "expiry",
    needs: { type: "date", pastToo: false, finest: "any" },
  }),
  examples: ["gælder til den 1. maj 2023", "dog højst til 1. juni", "forlænges til udgangen af 2024"],
  nonExamples: [
    "gælder til alle",
    "sendt til 14. etage",
    "løber til den anden side",
    "skal starte til april",
  ],
};

/** `sidste dag for tilmelding er den 4. maj`, `sidste rettidige betalingsdag`, `forfalder den 1. juni`, `forfaldsdato:`. */
export const lastDay: Form<Cue> = {
  name: "last-day",
  trigger: `${WORD_START}(?:sidste[\\s\\u00a0]|forfald|til[\\s\\u00a0]betaling)`,
  pattern: new RegExp(
    `${WORD_START}(?:sidste${SPACE}(?:(?:rettidige|mulige|gyldige)${SPACE})?(?:[a-zæøå]{4,24}s)?dag(?:en)?|sidste${SPACE}(?:rettidige|mulige)${SPACE}[a-zæøå]{3,24}|til${SPACE}betaling|forfald(?:er(?:${SPACE}til${SPACE}betaling)?|sdato(?:en)?|sdag(?:en)?))${WORD_END}`,
    "iy",
  ),
  read: (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: "due",
    needs: /^(?:forfalder|til)/i.test(match[0])
      ? { type: "date", pastToo: false, finest: "any" }
      : { type: "near" },
  }),
  examples: [
    "sidste dag for tilmelding er den 4. maj",
    "sidste rettidige indbetaling",
    "forfalder den 1. juni",
    "til betaling 11. juli",
  ],
  nonExamples: ["sidste dage", "forfaldne", "den sidste gang", "den sidste fredag"],
};

/** `træder i kraft 4 uger efter vedtagelsen`: how long after an event something takes effect. */
export const effectiveAfter: Form<Cue> = {
  name: "effective-after",
  trigger: `${WORD_START}(?:træder|ikrafttræden)[\\s\\u00a0]`,
  pattern: new RegExp(
    `${WORD_START}(?:træder${SPACE}(?:tidligst${SPACE})?i${SPACE}kraft|ikrafttræden(?:${SPACE}er)?)${SPACE}${DURATION}(?=${SPACE}(?:efter|fra)(?![\\wæøå]))`,
    "iy",
  ),
  read: (match) => period(match, "effective"),
  examples: ["træder i kraft 4 uger efter vedtagelsen"],
  nonExamples: ["træder i kraft 4. maj", "trådte i kraft 4 uger efter vedtagelsen"],
};
