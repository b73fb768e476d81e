import type { JoinOracle } from "../layout/line-joins.ts";
import { compoundPrior } from "../lexicon/compounds.ts";
import { type Lexicon, priorStep } from "../lexicon/lexicon.ts";
import { lookUp } from "./vocabulary.ts";

/** The lexicon as the joiner of torn lines asks it. */
export function joinOracle(lexicon: Lexicon): JoinOracle {
  const probability = (word: string) => {
    const index = lookUp(lexicon, word);
    if (index >= 0) return -(lexicon.prior[index] ?? 0) * priorStep;
    return compoundPrior(lexicon, word) ?? Number.NEGATIVE_INFINITY;
  };
  return { probability, isWord: (word) => probability(word) > Number.NEGATIVE_INFINITY };
}
