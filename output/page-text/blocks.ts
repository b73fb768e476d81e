import type { Box } from "../../schemas/word-box.ts";
import { linesOf } from "./lines.ts";
import { type PlacedWord, unionOf } from "./placed-words.ts";

export interface TextLine {
  readonly box: Box;
  readonly words: readonly PlacedWord[];
}

/** Lines that stand close under one another, all of them furniture or none. */
export interface TextBlock {
  readonly box: Box;
  readonly furniture: boolean;
  readonly lines: readonly TextLine[];
}

/** A gap of more than this many line heights begins a new block: more than a blank half line between two lines. */
const gapOfBlocks = 0.9;

const heightOf = (box: Box) => box[3] - box[1];

/** The page's words as blocks and lines, in reading order. */
export function blocksOf(words: readonly PlacedWord[]): TextBlock[] {
  const lines = linesOf(words).map((line) => ({ box: unionOf(line.map((word) => word.box)), words: line }));
  const runs: TextLine[][] = [];
  for (const line of lines) {
    const before = runs.at(-1)?.at(-1);
    const goesOn =
      before !== undefined &&
      isFurniture(before) === isFurniture(line) &&
      line.box[1] >= before.box[1] &&
      line.box[1] - before.box[3] <= gapOfBlocks * heightOf(before.box) &&
      line.box[0] < before.box[2] &&
      before.box[0] < line.box[2];
    if (goesOn) runs.at(-1)?.push(line);
    else runs.push([line]);
  }
  return runs.map((run) => ({
    box: unionOf(run.map((line) => line.box)),
    furniture: run.every(isFurniture),
    lines: run,
  }));
}

function isFurniture(line: TextLine): boolean {
  return line.words.every((word) => word.furniture);
}
