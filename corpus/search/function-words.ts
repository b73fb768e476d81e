import type { Term } from "./expression.ts";
import { stem } from "./stem.ts";

/** Words that stand in every text and say nothing of what it is about. */
const words =
  "ad af alle at blev bliver da de dem den denne der deres det dette dig din disse du efter eller en er et for fra før " +
  "gennem han har hos hun hvad hvem hver hvis hvor hvordan hvornår i ikke ind ingen jeg kan kun man med mellem men mod må " +
  "ned når nu og om op os over på samt sig sin skal som så til ud under var ved vi vil være";

const stems: ReadonlySet<string> = new Set(words.split(" ").map(stem));

/** Whether a term of a query is such a word. */
export function isFunctionWord(term: Term): boolean {
  return term.kind === "stem" && term.stems.length === 1 && term.stems.every((one) => stems.has(one));
}
