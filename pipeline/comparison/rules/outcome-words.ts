/** Words that say what came of a proposal; two words of different classes are different outcomes. */
const classes: readonly (readonly [string, RegExp])[] = [
  ["approved", /^(?:godken(?:d|t)|vedt(?:ag|og)|tiltr(?:å|a|æ)d|bevilg|bifald)/u],
  ["rejected", /^(?:afvis|afslå|afslag|afslog|forkast|nedstem|faldt$|faldet$)/u],
  ["postponed", /^(?:udsat|udsæt|udsky|udskød)/u],
  ["noted", /^efterretning/u],
  ["discussed", /^drøft/u],
  ["recommended", /^anbefal/u],
  ["returned", /^(?:hjemvi(?:s|st)|tilbagesend|tilbagevi)/u],
  ["referred", /^(?:henvis(?:t|es|te)$|oversend)/u],
  ["withdrawn", /^(?:bortfald|trukket$)/u],
  ["appointed", /^(?:udpeg|valgt$|valgte$)/u],
  ["unanimous", /^enstemmig/u],
  ["majority", /^(?:flertal|mindretal)/u],
];

/** Class of outcome of a word (lower case), or undefined. */
export function outcomeClass(word: string): string | undefined {
  return classes.find(([, form]) => form.test(word))?.[0];
}
