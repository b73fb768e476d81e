import { seeded } from "../samples/random.ts";

/** Word forms of the invented language: about as many as a Danish word list for administration has. */
const forms = 60_000;

/** The commonest words of any Danish text come first, then those of every municipal paper. */
const common =
  "og i at der det til for en af er på som den med de ikke et har om fra kan skal vil ved efter blev men sig så var eller også år ud under over mellem samt kommunen udvalget forvaltningen sagen indstiller godkendes kommunens møde vurderer borgere budget beslutning orientering bevilling området drift aftale midler plan høring lov";
/** Words that queries ask for, by the place in the order of frequency that such a word may have. */
const placed: Readonly<Record<number, string>> = {
  150: "lokalplan",
  220: "takster",
  300: "plejehjem",
  420: "ældreboliger",
  500: "havnen",
  650: "svømmehal",
  800: "cykelstien",
  900: "udskydes",
  1100: "varmeværket",
  1500: "vandløbet",
  1900: "vandløbenes",
  2300: "musikskolen",
  4000: "vandløbsregulativ",
  9000: "borgerrådgiveren",
  30000: "kolonihaveforeningerne",
};
const onsets = "b br d dr f fl fr g gr h hv j k kl kr l m n p r s sk sl sm sp st str t tr v".split(" ");
const vowels = "a e i o u y æ ø å".split(" ");
const codas = ["", "", "", "d", "g", "k", "l", "ld", "m", "n", "nd", "ng", "r", "rd", "s", "st", "t"];
const endings = ["", "", "", "en", "et", "er", "erne", "ens", "ets", "ede", "ning", "ningen", "lig"];

function pickFrom(list: readonly string[], random: () => number): string {
  return list[Math.floor(random() * list.length)] ?? "";
}

/** All word forms, the commonest first, no two alike. */
export const vocabulary: readonly string[] = (() => {
  const random = seeded(1);
  const words = new Set(common.split(" "));
  while (words.size < forms) {
    const given = placed[words.size + 1];
    if (given !== undefined) {
      words.add(given);
      continue;
    }
    // Frequent words are short, rare ones are compounds.
    const syllables = 1 + Math.floor(random() * Math.log10(words.size + 1));
    let word = "";
    for (let syllable = 0; syllable < syllables; syllable += 1) {
      word += pickFrom(onsets, random) + pickFrom(vowels, random) + pickFrom(codas, random);
    }
    words.add(word + pickFrom(endings, random));
  }
  return [...words];
})();

/** A word by Zipf's law: the word in place k of the order is k times rarer than the first. */
export function zipfWord(random: () => number): string {
  return vocabulary[Math.floor(forms ** random()) - 1] ?? "og";
}
