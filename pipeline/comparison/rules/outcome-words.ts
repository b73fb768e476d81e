import { explainedByDamage } from "../words/channel.ts";

/** Words that say what came of a proposal; two words of different classes are different outcomes. */
const classes: readonly (readonly [string, RegExp])[] = [
  ["approved", /^(?:godken(?:d|t)|vedt(?:ag|og)|tiltr(?:å|a|æ)d|bevilg|bifald)/u],
  ["rejected", /^(?:afvis|afslå|afslag|afslog|forkast|nedstem|faldt$|faldet$)/u],
  ["postponed", /^(?:udsat|udsæt|udsky|udskød)/u],
  ["noted", /^(?:efterretning|tog$|tages$|taget$)/u],
  ["discussed", /^drøft/u],
  ["recommended", /^anbefal/u],
  ["returned", /^(?:hjemvi(?:s|st)|tilbagesend|tilbagevi)/u],
  ["referred", /^(?:henvis(?:t|es|te)$|oversend)/u],
  ["withdrawn", /^(?:bortfald|trukket$)/u],
  ["appointed", /^(?:udpeg|valgt$|valgte$)/u],
  ["unanimous", /^enstemmig/u],
  ["majority", /^(?:flertal|mindretal)/u],
];

/** The words that are looked for behind damage. */
const wholeWords = [
  "godkendt",
  "godkendte",
  "godkendes",
  "godkender",
  "vedtaget",
  "tiltrådt",
  "afvist",
  "afviste",
  "afvises",
  "afviser",
  "forkastet",
  "udsat",
  "udsatte",
  "udsættes",
  "udsætter",
  "efterretning",
  "drøftet",
  "drøftede",
  "drøftes",
  "drøfter",
  "anbefales",
  "anbefaler",
];

/** Words that are remembered, so that a paper's words are looked up once. */
const mostKnown = 50_000;
const known = new Map<string, string | undefined>();

function classOf(word: string): string | undefined {
  const sound = classes.find(([, form]) => form.test(word))?.[0];
  if (sound !== undefined || word.length < 5) return sound;
  const behind = wholeWords.find((whole) => explainedByDamage(whole, word));
  return behind === undefined ? undefined : classes.find(([, form]) => form.test(behind))?.[0];
}

/** Class of outcome of a word (lower case), damaged or not; undefined for any other word. */
export function outcomeClass(word: string): string | undefined {
  if (known.has(word)) return known.get(word);
  const found = classOf(word);
  if (known.size < mostKnown) known.set(word, found);
  return found;
}
