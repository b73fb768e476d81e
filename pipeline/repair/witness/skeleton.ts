/**
 * What is left of a word when the letters are taken away that OCR confuses: vowels, what Danish letters are misread as,
 * and the letters of like shape. The same for a word and its damaged twin, in the main.
 */
export function skeletonOf(word: string): string {
  return word.toLowerCase().replace(/[^bfjkptvxy]/g, "");
}

const shingleLength = 4;

/** Runs of neighbouring skeletons that hold letters enough to say something. */
export function shinglesOf(words: readonly string[]): Set<string> {
  const skeletons = words.map(skeletonOf).filter((skeleton) => skeleton !== "");
  const shingles = new Set<string>();
  for (let at = 0; at + shingleLength <= skeletons.length; at += 1)
    shingles.add(skeletons.slice(at, at + shingleLength).join(" "));
  return shingles;
}

/** Share of the first text's shingles that the second has, 0..1. */
export function containment(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  if (first.size === 0) return 0;
  let shared = 0;
  for (const shingle of first) if (second.has(shingle)) shared += 1;
  return shared / first.size;
}
