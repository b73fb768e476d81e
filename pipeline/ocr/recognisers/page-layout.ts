import type { Box } from "../../../schemas/word-box.ts";
import {
  blockType,
  type CoreApi,
  type CoreBox,
  type CoreIterator,
  type CoreModule,
  iteratorLevel,
} from "./core-module.ts";

/** What Tesseract takes to be one word before anything is read: ink of a line between wider gaps. */
export interface InkWord {
  readonly box: Box;
  /** Boxes of the pieces of ink in it, from left to right. */
  readonly pieces: Box[];
}

/** A line of writing as layout analysis finds it, unread. Boxes are in pixels of the image. */
export interface InkLine {
  readonly words: readonly InkWord[];
  readonly block: number;
  readonly startsParagraph: boolean;
  /** Two points of the line that the letters stand on: x, y, x, y. */
  readonly baseline: Box;
  /** Pixels from the baseline up to the top of tall letters, and down to the foot of hanging ones. */
  readonly ascent: number;
  readonly descent: number;
}

/** Finds the lines of the image that `api` holds. Undefined where a block of it does not run from left to right. */
export function findLines(core: CoreModule, api: CoreApi): InkLine[] | undefined {
  const layout = api.AnalyseLayout();
  if (core.getPointer(layout) === 0) return [];
  core.destroy(layout);
  const iterator = api.GetIterator();
  try {
    return collectLines(iterator);
  } finally {
    core.destroy(iterator);
  }
}

function collectLines(iterator: CoreIterator): InkLine[] | undefined {
  const { block, paragraph, line, word } = iteratorLevel;
  const lines: (InkLine & { words: InkWord[] })[] = [];
  let blockNumber = -1;
  iterator.Begin();
  do {
    if (iterator.Empty(word)) continue;
    if (iterator.BlockType() === blockType.verticalText) return undefined;
    if (iterator.IsAtBeginningOf(block)) blockNumber += 1;
    if (lines.length === 0 || iterator.IsAtBeginningOf(line)) {
      const { row_height, descenders } = iterator.getRowAttributes();
      const { x0, y0, x1, y1 } = iterator.getBaseline(line);
      lines.push({
        words: [],
        block: Math.max(blockNumber, 0),
        startsParagraph: iterator.IsAtBeginningOf(paragraph),
        baseline: [x0, y0, x1, y1],
        ascent: row_height + descenders,
        descent: -descenders,
      });
    }
    lines.at(-1)?.words.push({ box: toBox(iterator.getBoundingBox(word)), pieces: [] });
  } while (iterator.Next(word));
  collectPieces(
    iterator,
    lines.flatMap((line) => line.words),
  );
  return lines;
}

/** The pieces of ink of the words, which the iterator passes in the same order. */
function collectPieces(iterator: CoreIterator, words: readonly InkWord[]): void {
  const { word, symbol } = iteratorLevel;
  let index = -1;
  iterator.Begin();
  do {
    if (iterator.Empty(word)) continue;
    if (iterator.IsAtBeginningOf(word)) index += 1;
    words[index]?.pieces.push(toBox(iterator.getBoundingBox(symbol)));
  } while (iterator.Next(symbol));
}

function toBox({ x0, y0, x1, y1 }: CoreBox): Box {
  return [x0, y0, x1, y1];
}
