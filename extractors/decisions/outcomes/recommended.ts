import type { OutcomePhrase } from "./phrase.ts";

/** A body that does not decide says what the one above it should. */
export const recommended: readonly OutcomePhrase[] = [
  {
    outcome: "recommended",
    pattern:
      /\b(?:anbefal(?:er|es|ede|edes|(?<!som anbefal)et)|indstil(?:les|ler|lede|ledes|(?<!som indstil)let)|tilråd(?:er|es|ede)|(?:(?:besluttede,?|beslutter,?|besluttet,?|enige om) (?:[a-zæøå]{2,12} ){0,2}?(?<!ikke )at|kan|kunne) (?:enstemmigt )?(?:anbefale|indstille))\b|\b(?:oversendes|fremsendes|sendes|indstilles) (?:\S{1,30} ){0,5}?(?:med|til) (?:\S{1,30} ){0,2}?(?:anbefaling|godkendelse)\b|\bvedtaget fremsendt til (?:godkendelse|kommunalbestyrelsen|byrådet)\b/,
    confidence: 0.93,
    examples: [
      "Anbefales.",
      "Indstilles til godkendelse",
      "Indstilles godkendt af Byrådet med den ændring, at prisen sættes ned.",
      "Økonomiudvalget anbefaler overfor Byrådet, at indstillingen godkendes.",
      "Udvalget kan anbefale forslaget.",
    ],
    nonExamples: [
      "Udvalget har ingen yderligere anbefalinger.",
      "Indstillingen godkendt.",
      "Som indstillet.",
      "Som anbefalet af udvalget.",
    ],
  },
  {
    outcome: "recommended",
    pattern:
      /\b(?:indstillingen )?(?:tiltræde[rs]|tiltrådt|tiltrådte|godkende[rs]|godkendt)(?: indstillingen| forslaget| sagen)?,? og (?:anbefal|indstil|fremsendes? til (?:\S{1,30} ){0,2}godkendelse)/,
    confidence: 0.88,
    examples: [
      "Økonomiudvalget tiltræder og anbefaler over for Byrådet.",
      "Indstillingen tiltrædes og fremsendes til Byrådets godkendelse.",
    ],
    nonExamples: ["Godkendt og underskrevet."],
  },
];
