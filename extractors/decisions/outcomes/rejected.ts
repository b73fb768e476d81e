import type { OutcomePhrase } from "./phrase.ts";

/** What stands between a verb and its `ikke`: `kan derfor ikke`, `kan, over for Byrådet, ikke`. */
const BETWEEN = "(?:,? (?!ikke)[a-zæøå]{2,20}(?: [a-zæøå]{2,20}){0,3},?)?";
/** What was put to a vote has mostly fallen; prices, days and leaves fall too. */
const NO_FALL = "(?! (?:i |til |for |under|uden)|[^.]{0,30} (?:væk|bort|på|sammen)\\b)";

/** What falls so is a motion; alone at the start of a sentence nothing else is meant. */
const MOTION =
  "(?=fald)(?:(?<=(?:forslag|indstilling|andragende|ansøgning|motion|punkt)[a-zæøå]{0,6}(?: [^. ]{1,20}){0,8} )|(?<=^|[.:;)] ))";

/** Turned down. */
export const rejected: readonly OutcomePhrase[] = [
  {
    outcome: "rejected",
    pattern: new RegExp(
      "\\b(?:ikke|ej|ingen|hverken) (?:godkend(?:t|es)|tiltrådt|tiltrædes|vedtaget|imødekom(?:met|mes)|bevilget|anbefal(?:et|es)|opnået? flertal|antaget|antages|tilladt|tillades)\\b" +
        "|\\b(?:godkender|anbefaler|tiltræder|godkendte|tiltrådte|imødekom|imødekommer|anbefales|godkendes|tiltrædes|imødekommes) ikke\\b" +
        "|\\bikke at (?:tilslutte sig|godkende|anbefale|tiltræde|vedtage|imødekomme|sende|give|meddele|yde|støtte|følge|bevilge|tillade)\\b" +
        "|\\b(?:opnåede|fik|nød|nyder) ikke (?:det fornødne )?(?:flertal|fremme|tilslutning)\\b|\\b(?:toges|tages|taget) ikke til følge\\b",
    ),
    confidence: 0.95,
    examples: [
      "Ikke godkendt",
      "Ej tiltrådt.",
      "Ansøgningen er ikke imødekommet.",
      "Udvalget imødekom ikke ansøgningen.",
      "Forslaget nød ikke fremme.",
      "Udvalget besluttede ikke at give tilladelse til skiltet.",
    ],
    nonExamples: ["Godkendt.", "Udvalget drøftede sagen."],
  },
  {
    outcome: "rejected",
    pattern: new RegExp(
      `\\b(?:kan|kun[nd]e)${BETWEEN} ikke (?:anbefales?|godkendes?|tiltrædes?|imødekommes?|følge|støttes?|tillades?|bevilges?|meddeles|gives (?:tilladelse|dispensation))\\b`,
    ),
    confidence: 0.95,
    examples: [
      "Indstillingen kan ikke anbefales.",
      "Udvalget kan derfor ikke anbefale, at der gives tilladelse.",
      "Udvalget kan, over for Byrådet, ikke anbefale, at vejen lukkes.",
      "Udvalget kan ikke følge indstillingen.",
      "Der kan ikke meddeles dispensation.",
    ],
    nonExamples: ["Udvalget kan godkende planen.", "Rådet kan ikke mødes i juli."],
  },
  {
    outcome: "rejected",
    pattern: new RegExp(
      `\\b(?:afvis(?:t|es|te|tes|er)|forkast(?:et|es|ede|edes)|${MOTION}fald(?:et|er|t)${NO_FALL}|faldt med \\d|bortfalder? ikke|afsl(?:ået|ås|og|år|aaet|oges)|nedstemt|nedstemtes|nægte(?:s|t|des))\\b`,
    ),
    confidence: 0.95,
    examples: ["Forslaget blev forkastet.", "Faldet.", "Afsloges.", "Ansøgningen nægtes."],
    nonExamples: ["Priserne er faldet i marts.", "Der blev fejet, inden sneen faldt.", "Godkendt."],
  },
  {
    outcome: "rejected",
    pattern:
      /\b(?:vedtog|vedtaget|beslutte(?:de|r|t)),? at (?:\S{1,30} ){0,2}?(?:give afslag|meddele afslag|afvise|afslå|forkaste)\b|\b(?:gav afslag|fik afslag|får afslag|giver afslag|gives afslag|meddeles? afslag|meddelte afslag|meddelt afslag|sagde nej|siger nej)\b|^afslag\b/,
    confidence: 0.94,
    examples: ["Udvalget besluttede at meddele afslag.", "Udvalget sagde nej til forslaget.", "Afslag."],
    nonExamples: ["Udvalget drøftede antallet af afslag."],
  },
  {
    outcome: "rejected",
    pattern:
      /\b(?:ser|så) sig (?:desværre )?ikke i stand til at\b|\b(?:har|havde|er der) (?:desværre )?ikke (?:mulighed|råd|midler|økonomi) (?:for|til) at (?:støtte|imødekomme|yde|give|bevilge|deltage)\b|\bønske(?:r|de) ikke at (?:imødekomme|støtte|godkende|give|yde|tiltræde|anbefale|bevilge|deltage)\b/,
    confidence: 0.9,
    examples: [
      "Rådet ser sig ikke i stand til at støtte ansøgningen.",
      "Udvalget ønsker ikke at imødekomme ansøgningen.",
      "Vi har ikke råd til at deltage.",
    ],
    nonExamples: ["Udvalget ser sig om efter et andet sted.", "Vi ønsker at deltage."],
  },
];
