import type { PlacedWord } from "./placed-words.ts";

/** The words of a page by line, in reading order. */
export function linesOf(words: readonly PlacedWord[]): PlacedWord[][] {
  const lines: PlacedWord[][] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line && line[0]?.line === word.line) line.push(word);
    else lines.push([word]);
  }
  return lines;
}
