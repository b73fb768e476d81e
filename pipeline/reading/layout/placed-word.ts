import type { Box } from "../../../schemas/word-box.ts";
import { closeUpLetterSpacing } from "./letter-spacing.ts";
import type { TextRun } from "./text-run.ts";

/** A word and where it stands. */
export interface PlacedWord {
  readonly text: string;
  readonly box: Box;
  readonly baseline: number;
  readonly fontSize: number;
  readonly confidence: number | null;
}

/** Widths relative to a lower-case letter, near enough to divide a run among its words. */
function widthOf(character: string): number {
  if (/[ijlI.,;:'|!()[\]\-ft1r]/.test(character)) return 0.6;
  if (/[mwMW@%—]/.test(character)) return 1.55;
  if (/\p{Lu}/u.test(character)) return 1.25;
  return /\s/.test(character) ? 0.55 : 1;
}

/** The words of a run. The source says how wide the run is, not its words: they share the width by their letters. */
export function wordsOfRun(run: TextRun): PlacedWord[] {
  const text = closeUpLetterSpacing(run.text);
  const [left, top, right, bottom] = run.box;
  let total = 0;
  const at = Array.from(text, (character) => {
    const start = total;
    total += widthOf(character) * character.length;
    return { start, length: character.length };
  });
  const starts: number[] = [];
  for (const { start, length } of at) for (let unit = 0; unit < length; unit += 1) starts.push(start);
  starts.push(total);
  const scale = total > 0 ? (right - left) / total : 0;
  const xOf = (offset: number) => left + (starts[offset] ?? total) * scale;
  return [...text.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    box: [xOf(match.index), top, xOf(match.index + match[0].length), bottom],
    baseline: run.baseline,
    fontSize: run.fontSize,
    confidence: null,
  }));
}
