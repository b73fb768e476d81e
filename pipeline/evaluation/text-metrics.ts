import { align } from "./alignment.ts";

/** Errors and what they are out of: rates of several pages are summed, never averaged. */
export interface ErrorCount {
  readonly errors: number;
  readonly total: number;
}

/** How one character fares: of those in the truth, of those in the reading, and those that are in both at one place. */
export interface CharacterScore {
  readonly inTruth: number;
  readonly inReading: number;
  readonly matched: number;
}

/**
 * The text as it is compared: NFC, words torn at a line end joined, white space folded to one space. Both sides are
 * treated alike, so a suspended hyphen (`drifts-` before a line break) costs neither.
 */
export function normaliseForScore(text: string): string {
  return text
    .normalize("NFC")
    .replace(/(?<letter>\p{L})[-\u00AD]\s{0,8}\n\s{0,8}(?=\p{Ll})/gu, "$<letter>")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Character errors: edits between the two normalised texts, out of the truth's characters (code points). */
export function characterErrors(truth: string, read: string): ErrorCount {
  const [truthCharacters, readCharacters] = [[...normaliseForScore(truth)], [...normaliseForScore(read)]];
  return { errors: align(truthCharacters, readCharacters).distance, total: truthCharacters.length };
}

/** Word errors: words inserted, missing or different, out of the truth's words. */
export function wordErrors(truth: string, read: string): ErrorCount {
  const [truthWords, readWords] = [wordsOf(truth), wordsOf(read)];
  return { errors: align(truthWords, readWords).distance, total: truthWords.length };
}

/** How well one character, such as §, is kept: recall is matched of `inTruth`, precision matched of `inReading`. */
export function characterScore(truth: string, read: string, character: string): CharacterScore {
  const [truthCharacters, readCharacters] = [[...normaliseForScore(truth)], [...normaliseForScore(read)]];
  const { pairs } = align(truthCharacters, readCharacters);
  return {
    inTruth: truthCharacters.filter((one) => one === character).length,
    inReading: readCharacters.filter((one) => one === character).length,
    matched: pairs.filter(
      (pair) =>
        pair.truth !== null &&
        pair.read !== null &&
        truthCharacters[pair.truth] === character &&
        readCharacters[pair.read] === character,
    ).length,
  };
}

/** Adds up the counts of several pages or documents. */
export function sumErrors(counts: readonly ErrorCount[]): ErrorCount {
  return {
    errors: counts.reduce((sum, count) => sum + count.errors, 0),
    total: counts.reduce((sum, count) => sum + count.total, 0),
  };
}

/** Errors as a share of the total, 0 where there is nothing to err on. May pass 1 where much was added. */
export function errorRate({ errors, total }: ErrorCount): number {
  return total === 0 ? 0 : errors / total;
}

function wordsOf(text: string): string[] {
  return normaliseForScore(text).split(" ").filter(Boolean);
}
