import type { OutcomePhrase } from "./phrase.ts";

/** Heard and nothing more; sure where it is taken note of, weak where it is only told. */
export const noted: readonly OutcomePhrase[] = [
  {
    outcome: "noted",
    pattern:
      /\btil (?:efter(?:efter)?retning(?:en)?|efterretnlng|orientering)\b|\borienteringe?r?n?e? (?:blev |er )?(?:givet|modtaget)\b|\bad notam\b|\bnotere(?:de|t|r) sig\b/,
    confidence: 0.95,
    examples: [
      "Taget til efterretning",
      "Orienteringen blev taget til efterretning.",
      "Til orientering.",
      "Taget ad notam.",
      "Udvalget noterede sig redegørelsen.",
      "Rådet har noteret sig svaret.",
    ],
    nonExamples: ["Udvalget orienteres løbende."],
  },
];

/** Both at once: what is done first names it. */
export const discussedFirst: OutcomePhrase = {
  outcome: "discussed",
  pattern:
    /^(?:(?:sagen|punktet|orienteringen) )?(?:blev )?drøftet og (?:(?:orienteringen )?taget til|tages til)\b/,
  confidence: 0.8,
  examples: ["Drøftet og taget til efterretning."],
  nonExamples: ["Udvalget tog orienteringen til efterretning."],
};

/** Tried after all others. */
export const heard: readonly OutcomePhrase[] = [
  {
    outcome: "discussed",
    pattern: /\b(?:drøft(?:et|ede|es|edes|else|elsen)|debatter(?:et|ede)|diskuter(?:et|ede|edes))\b/,
    confidence: 0.85,
    weak: true,
    examples: ["Drøftet.", "Udvalget drøftede sagen.", "Rådet diskuterede forslaget."],
    nonExamples: ["Godkendt."],
  },
  {
    outcome: "noted",
    pattern:
      /\b(?:blev orienteret|orienterede|orienterer|(?:fik|modtog|hørte) en (?:kort |mundtlig )?orientering|gav en (?:kort )?(?:status|orientering))\b|^(?:[a-zæøå-]{3,30} ){0,2}orienteret(?= om\b|\.|$)/,
    confidence: 0.65,
    weak: true,
    examples: [
      "Udvalget blev orienteret om vejarbejdet.",
      "Formanden orienterede om mødet.",
      "Udvalget orienteret.",
    ],
    nonExamples: ["Godkendt."],
  },
];
