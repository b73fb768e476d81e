import type { RecognisedLine } from "../recognisers/recogniser.ts";
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

/** Finds the words to read again, by what stands around them. The first rule that fits a word has it. */
export function findSuspects(lines: readonly RecognisedLine[]): Suspect[] {
  const words = lines.flatMap(({ words }, line) => words.map(({ text }, word) => ({ text, line, word })));
  return words.flatMap(({ text, line, word }, index) => {
    const before = words[index - 1]?.text ?? "";
    const after = words[index + 1]?.text ?? "";
    const rule = suspectRules.find((one) => one.suspects({ before, text, after }));
    if (rule === undefined) return [];
    return [{ line, word, text, rule: rule.name, restore: rule.restore, signs: signsOf(rule, text) }];
  });
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
