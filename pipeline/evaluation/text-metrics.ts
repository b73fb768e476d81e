import { alignWords, editDistance } from "./alignment.ts";

const lineEndHyphen =
  /(?<=\p{L})[-\u00ad\u2010]\s{0,20}\n\s{0,40}(?=(?!(?:og|eller|samt|men|til)\b)\p{Ll})/gu;

/** A text as it is compared: NFC, words torn at a line end joined, white space folded to single spaces. */
export function comparable(text: string): string {
  return text.normalize("NFC").replace(lineEndHyphen, "").replace(/\s+/g, " ").trim();
}

export function comparableWords(text: string): string[] {
  const folded = comparable(text);
  return folded === "" ? [] : folded.split(" ");
}

/** Character error rate: edits over the characters of the truth; 0 where both are empty. */
export function characterErrorRate(text: string, truth: string): number {
  const expected = comparable(truth);
  const distance = editDistance(comparable(text), expected);
  return distance === 0 ? 0 : distance / Math.max(1, expected.length);
}

/** Word error rate: edits over the words of the truth; 0 where both are empty. */
export function wordErrorRate(text: string, truth: string): number {
  const expected = comparableWords(truth);
  const pairs = alignWords(comparableWords(text), expected);
  const errors = wordErrors(pairs, comparableWords(text), expected);
  return errors === 0 ? 0 : errors / Math.max(1, expected.length);
}

function wordErrors(
  pairs: ReturnType<typeof alignWords>,
  left: readonly string[],
  right: readonly string[],
): number {
  return pairs.filter((pair) => pair.left < 0 || pair.right < 0 || left[pair.left] !== right[pair.right])
    .length;
}

/** How a repaired text stands to the text before it and to the truth. Counts are words of the truth. */
export interface RepairScore {
  /** Words of the truth that the raw text has, right or damaged. */
  readonly words: number;
  readonly damaged: number;
  /** Damaged before, right after. */
  readonly repaired: number;
  /** Damaged before, changed, and not right after. */
  readonly wrong: number;
  /** Right before, not right after. */
  readonly broken: number;
  /** Share of changed words that came out right; 1 where none was changed. */
  readonly precision: number;
  /** Share of damaged words that came out right; 1 where none was damaged. */
  readonly recall: number;
  readonly before: { readonly cer: number; readonly wer: number };
  readonly after: { readonly cer: number; readonly wer: number };
  /** The words that did not come out right, for a person to look at. */
  readonly misses: readonly { readonly truth: string; readonly before: string; readonly after: string }[];
}

/** Letters that differ over the longer length, from which two words are different words and not one damaged. */
const otherWord = 0.6;

function sameWord(read: string, truth: string): boolean {
  if (read === truth) return true;
  return (
    editDistance(read.toLowerCase(), truth.toLowerCase()) / Math.max(read.length, truth.length) < otherWord
  );
}

/** Quotation marks, apostrophes and dashes differ between typefaces and keyboards; no word is damaged by them. */
function plainMarks(words: readonly string[]): string[] {
  return words.map((word) =>
    word
      .replace(/[“”„«»″]/g, '"')
      .replace(/[‘’´`]/g, "'")
      .replace(/[–—‐]/g, "-"),
  );
}

/** For each word of the truth the word of the text that stands in its place, or undefined. */
function matched(text: readonly string[], truth: readonly string[]): (string | undefined)[] {
  const result = new Array<string | undefined>(truth.length).fill(undefined);
  for (const { left, right } of alignWords(text, truth))
    if (left >= 0 && right >= 0) result[right] = text[left];
  return result;
}

/**
 * Scores a repair against the truth, quotation marks and dashes of all kinds taken as equal. Words of the truth that the raw text lacks, and words so unlike that the texts do
 * not say the same there (layout, pictures), are left out of the count.
 */
export function evaluateRepair(raw: string, repaired: string, truth: string): RepairScore {
  const expected = plainMarks(comparableWords(truth));
  const before = matched(plainMarks(comparableWords(raw)), expected);
  const after = matched(plainMarks(comparableWords(repaired)), expected);
  let words = 0;
  let damaged = 0;
  let right = 0;
  let wrong = 0;
  let broken = 0;
  let changed = 0;
  const misses: { truth: string; before: string; after: string }[] = [];
  expected.forEach((word, index) => {
    const was = before[index];
    const is = after[index] ?? "";
    if (was === undefined || !sameWord(was, word)) return;
    words += 1;
    if (is !== was) changed += 1;
    if (was === word) {
      if (is !== word) broken += 1;
    } else {
      damaged += 1;
      if (is === word) right += 1;
      else if (is !== was) wrong += 1;
    }
    if (is !== word) misses.push({ truth: word, before: was, after: is });
  });
  return {
    words,
    damaged,
    repaired: right,
    wrong,
    broken,
    precision: changed === 0 ? 1 : right / changed,
    recall: damaged === 0 ? 1 : right / damaged,
    before: { cer: characterErrorRate(raw, truth), wer: wordErrorRate(raw, truth) },
    after: { cer: characterErrorRate(repaired, truth), wer: wordErrorRate(repaired, truth) },
    misses,
  };
}
