import { type Lexicon, priorStep, wordBits } from "./lexicon.ts";
import { edgeFrom, labelOf } from "./word-graph.ts";

/**
 * Nats that a compound costs over its parts, and each further joint. Low, for the parts' probabilities are those among
 * all words, and parts of compounds are drawn from nouns in the main.
 */
export const compoundStart = 1;
export const compoundJoint = 0.5;
/** The same for a part that the dictionary does not let begin a compound: writers do. */
export const looseStart = 4;
export const shortestPart = 3;
/** Words of two letters that begin compounds, for nearly any two letters are a word. What follows them is longer. */
export const shortFirstParts: ReadonlySet<string> = new Set(["by", "bo", "el", "is", "æg", "øl", "én"]);
export const shortestAfterShort = 4;
const mostParts = 4;

/**
 * Log probability of the best way to read a word as a compound of words of the lexicon, just as it is spelled; undefined
 * where there is none. Lower case.
 * @param loose whether any word may begin it, and not only what the dictionary says may.
 */
export function compoundPrior(lexicon: Lexicon, word: string, loose = false): number | undefined {
  const { graph, bits, prior } = lexicon;
  if (word.length < 2 * shortestPart || word.length > 80) return undefined;
  const best = Array.from({ length: mostParts }, () =>
    new Float64Array(word.length).fill(Number.NEGATIVE_INFINITY),
  );
  if (best[0]) best[0][0] = -compoundStart;
  const begins = loose ? wordBits.begin | wordBits.lower : wordBits.begin;
  let top = Number.NEGATIVE_INFINITY;
  for (let parts = 0; parts < mostParts; parts += 1) {
    const last = parts === mostParts - 1;
    for (let start = 0; start <= word.length - shortestPart; start += 1) {
      const reached = best[parts]?.[start] ?? Number.NEGATIVE_INFINITY;
      if (reached === Number.NEGATIVE_INFINITY) continue;
      let node = 0;
      let index = 0;
      for (let at = start; at < word.length; at += 1) {
        const edge = edgeFrom(graph, node, labelOf(word.charCodeAt(at)));
        if (edge < 0) break;
        index += graph.edgeSkip[edge] ?? 0;
        node = graph.edgeTarget[edge] ?? 0;
        if (graph.nodeFinal[node] !== 1) continue;
        if (at + 1 - start < shortestPart) {
          const first = start === 0 && word.length - at - 1 >= shortestAfterShort;
          if (!first || !shortFirstParts.has(word.slice(0, at + 1))) continue;
        }
        const bit = bits[index] ?? 0;
        const own = -(prior[index] ?? 0) * priorStep;
        if (at + 1 === word.length) {
          if (parts > 0 && bit & wordBits.end) top = Math.max(top, reached + own);
        } else if (!last && bit & begins) {
          const row = best[parts + 1];
          const strange = bit & wordBits.begin ? 0 : looseStart;
          const score = reached + own - strange - (parts > 0 ? compoundJoint : 0);
          if (row) row[at + 1] = Math.max(row[at + 1] ?? score, score);
        }
      }
    }
  }
  return top === Number.NEGATIVE_INFINITY ? undefined : top;
}
