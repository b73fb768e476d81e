import type { RecognisedLine, RecognisedWord } from "../recognisers/recogniser.ts";
import { type SuspectRule, suspectRules } from "./rules/index.ts";

/** A word that may hold a character which the Danish model cannot write. */
export interface Suspect {
  readonly line: number;
  readonly word: number;
  readonly text: string;
  readonly rule: SuspectRule["name"];
  readonly restore: SuspectRule["restore"];
  /** The characters in question, as shares of the word's width from its left edge: from, to. One pair each. */
  readonly signs: readonly (readonly [number, number])[];
}

interface PlacedWord extends RecognisedWord {
  readonly line: number;
  readonly word: number;
}

/** Finds the words to read again, by what stands around them. The first rule that fits a word has it. */
export function findSuspects(lines: readonly RecognisedLine[]): Suspect[] {
  const words = lines.flatMap(({ words }, line) => words.map((one, word) => ({ ...one, line, word })));
  return words.flatMap((one, index) => {
    const { text, line, word } = one;
    const before = neighbour(words[index - 1], one, "left");
    const after = neighbour(one, words[index + 1], "right");
    const rule = suspectRules.find((one) => one.suspects({ before, text, after }));
    if (rule === undefined) return [];
    return [{ line, word, text, rule: rule.name, restore: rule.restore, signs: signsOf(rule, text) }];
  });
}

/** White between two words of a line, in heights of the taller, from which they stand in different cells of a table. */
const cellGap = 2.2;

/** The text of that one of two words which stands beside the other, in its line or over the line's end. */
function neighbour(
  left: PlacedWord | undefined,
  right: PlacedWord | undefined,
  wanted: "left" | "right",
): string {
  const text = (wanted === "left" ? left : right)?.text ?? "";
  if (left === undefined || right === undefined || left.line !== right.line) return text;
  const height = Math.max(left.box[3] - left.box[1], right.box[3] - right.box[1]);
  return right.box[0] - left.box[2] > cellGap * height ? "" : text;
}

/** Every character is taken to be equally wide: true enough of figures and §. */
function signsOf(rule: SuspectRule, text: string): readonly (readonly [number, number])[] {
  const [start, end] = rule.signAt?.(text) ?? [0, 0];
  if (end - start === text.length && text.length === 1) return [];
  return Array.from({ length: end - start }, (_, index) => [
    (start + index) / text.length,
    (start + index + 1) / text.length,
  ]);
}
