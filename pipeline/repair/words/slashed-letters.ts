import type { Edit } from "../edits.ts";
import type { Readings } from "./vocabulary.ts";

/** A letter that was read as two signs, one of them a slash: between words a slash says “or”. */
interface SlashedLetter {
  readonly pattern: RegExp;
  /** The letter in the case in which it was read. */
  readonly letterOf: (read: string) => string;
}

const slashedLetters: readonly SlashedLetter[] = [
  {
    pattern: /(?<![\p{L}\p{N}/])(?<left>\p{L}{0,40})(?<read>[oO]\/)(?<right>\p{Ll}{0,40})(?![\p{L}\p{N}/])/gu,
    letterOf: (read) => (read === "O/" ? "Ø" : "ø"),
  },
  {
    pattern: /(?<![\p{L}\p{N}/])(?<left>)(?<read>\/E)(?<right>\p{L}{2,40})(?![\p{L}\p{N}/])/gu,
    letterOf: () => "Æ",
  },
];

/** Nats by which another word must explain the whole for it to be one that was damaged elsewhere too. */
const explainedGain = 4;

const shortestWhole = 3;
/** Shorter words stand beside a slash seldom: `mo/de` is one word sooner than two. */
const shortestApart = 3;

const note = { rule: "slashed-letter", confidence: 0.97, evidence: "lexicon" as const, runnersUp: [] };

/**
 * `bo/rn` and `Miljo/` with their ø, where the whole is a word and what the slash parts are not two.
 * @param isDamaged whether a place of the text stands in a line that may be repaired.
 */
export function slashedLetterEdits(
  text: string,
  readings: Readings,
  isDamaged: (offset: number) => boolean,
): Edit[] {
  const isWord = (word: string) => word.length > 1 && readings.of(word).known;
  return slashedLetters.flatMap(({ pattern, letterOf }) =>
    [...text.matchAll(pattern)].flatMap((match): Edit[] => {
      const { left = "", read = "", right = "" } = match.groups ?? {};
      const whole = left + letterOf(read) + right;
      if (whole.length < shortestWhole || !isDamaged(match.index)) return [];
      const halves = (left + read + right).split("/").filter((half) => half !== "");
      const shortest = Math.min(...halves.map((half) => half.length));
      if (halves.every(isWord) && !(isWord(whole) && shortest < shortestApart)) return [];
      if (!readings.of(whole).known && readings.gain(whole) < explainedGain) return [];
      return [{ start: match.index, end: match.index + match[0].length, replacement: whole, note }];
    }),
  );
}
