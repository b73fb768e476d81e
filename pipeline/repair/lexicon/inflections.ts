import { type Lexicon, priorStep, wordBits } from "./lexicon.ts";
import { indexOfWord } from "./word-graph.ts";

const endings = [
  "",
  "e",
  "en",
  "et",
  "er",
  "erne",
  "ene",
  "ne",
  "n",
  "t",
  "r",
  "s",
  "ens",
  "ets",
  "ers",
  "ernes",
  "enes",
];
/** Nats by which a form that was never seen is rarer than a form of the same word that was. */
const unseenForm = 4.5;
const shortestStem = 5;

/** Log probability of a word that the lexicon has in another inflection only; undefined where it has none. */
export function inflectionPrior(lexicon: Lexicon, word: string): number | undefined {
  let top: number | undefined;
  for (const ending of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < shortestStem) continue;
    const stem = word.slice(0, word.length - ending.length);
    for (const other of endings) {
      if (other === ending) continue;
      const index = indexOfWord(lexicon.graph, stem + other);
      const bits = index < 0 ? 0 : (lexicon.bits[index] ?? 0);
      if (!(bits & wordBits.lower) || !(bits & wordBits.counted)) continue;
      const prior = -(lexicon.prior[index] ?? 0) * priorStep - unseenForm;
      top = top === undefined ? prior : Math.max(top, prior);
    }
  }
  return top;
}
