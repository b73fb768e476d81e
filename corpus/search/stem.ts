import snowball from "snowball-stemmers";

const stemmer = snowball.newStemmer("danish");
const known = new Map<string, string>();
const cacheSize = 200_000;

/**
 * The stem of a folded word, by the Snowball stemmer for Danish: `beslutninger` and `beslutningens` are `beslutning`.
 * Words are remembered: a corpus repeats itself, and the stemmer is slow against a look-up.
 */
export function stem(word: string): string {
  const found = known.get(word);
  if (found !== undefined) return found;
  const made = /\d|§/.test(word) ? word : stemmer.stem(word);
  if (known.size >= cacheSize) known.clear();
  known.set(word, made);
  return made;
}
