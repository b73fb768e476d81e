import { alphabet, labelOf } from "./word-graph.ts";

const size = alphabet.length + 1;

function cell(first: number, second: number, third: number): number {
  return (first * size + second) * size + third;
}

/** Log probabilities of a letter after the two before it, from the letters of the lexicon's words. */
export function trainSpelling(words: Iterable<readonly [word: Uint8Array, weight: number]>): Float32Array {
  const seen = new Float64Array(size ** 3);
  const seenPairs = new Float64Array(size ** 2);
  for (const [word, weight] of words) {
    let first = 0;
    let second = 0;
    for (let at = 0; at <= word.length; at += 1) {
      const third = at < word.length ? (word[at] ?? 0) : 0;
      seen[cell(first, second, third)] = (seen[cell(first, second, third)] ?? 0) + weight;
      seenPairs[second * size + third] = (seenPairs[second * size + third] ?? 0) + weight;
      first = second;
      second = third;
    }
  }
  const model = new Float32Array(size ** 3);
  for (let second = 0; second < size; second += 1) {
    let pairTotal = 0;
    for (let third = 0; third < size; third += 1) pairTotal += seenPairs[second * size + third] ?? 0;
    for (let first = 0; first < size; first += 1) {
      let total = 0;
      for (let third = 0; third < size; third += 1) total += seen[cell(first, second, third)] ?? 0;
      for (let third = 0; third < size; third += 1) {
        const pair = ((seenPairs[second * size + third] ?? 0) + 1 / size) / (pairTotal + 1);
        const triple = ((seen[cell(first, second, third)] ?? 0) + 8 * pair) / (total + 8);
        model[cell(first, second, third)] = Math.log(triple);
      }
    }
  }
  return model;
}

/** Log probability that letters make up a word of the language, known or not; what the alphabet lacks costs dear. */
export function spellingScore(model: Float32Array, word: string): number {
  let first = 0;
  let second = 0;
  let score = 0;
  for (let at = 0; at <= word.length; at += 1) {
    const third = at < word.length ? labelOf(word.charCodeAt(at)) : 0;
    if (at < word.length && third === 0) {
      score -= 7;
      first = second;
      continue;
    }
    score += model[cell(first, second, third)] ?? -12;
    first = second;
    second = third;
  }
  return score;
}
