import type { Box } from "../../../schemas/word-box.ts";
import type { InkLine, InkWord } from "../recognisers/page-layout.ts";
import type { GreyImage } from "../recognisers/recogniser.ts";
import type { Rectangle } from "./line-image.ts";

/** What is read in one go: words of a line that stand near each other. */
export interface Stretch {
  /** Index of the line that it belongs to. */
  readonly line: number;
  /** The cut of the page that is shown to the network. */
  readonly cut: Rectangle;
  /** Boxes of its pieces of ink, from left to right. */
  readonly pieces: readonly Box[];
}

/** Words taller than this, or making the line taller, in line heights, are read by themselves. */
const tallest = 1.25;
/** So is what stands behind a gap wider than this. */
const widestGap = 2;
/** Pixels of the page shown around the ink. */
const padding = 4;
/** Less than this can be no character, pixels. */
const smallest = 3;

/** Inches: what is taller is a picture, a frame or the edge of the sheet, and is no line. */
const tallestLine = 1;

/** Parts lines into what is read in one go, as Tesseract does. `dpi` is that of the page. */
export function stretchesOf(lines: readonly InkLine[], page: GreyImage, dpi: number): Stretch[] {
  return lines.flatMap((line, index) =>
    groups(line).flatMap((words): Stretch[] => {
      const cut = cutOf(words, line, page);
      if (cut.right - cut.left < smallest || cut.bottom - cut.top < smallest) return [];
      if (cut.bottom - cut.top > tallestLine * dpi) return [];
      const pieces = words.flatMap((word) => word.pieces);
      return [{ line: index, cut, pieces: pieces.sort((one, other) => one[0] - other[0]) }];
    }),
  );
}

function groups({ words, ascent, descent }: InkLine): InkWord[][] {
  const height = ascent + descent;
  const found: InkWord[][] = [];
  let union: Box = [0, 0, 0, 0];
  let isOpen = false;
  for (const word of words) {
    const joined = around(union, word.box);
    const isFit =
      isOpen &&
      heightOf(word.box) <= height * tallest &&
      heightOf(joined) <= height * tallest &&
      word.box[0] <= union[2] + height * widestGap;
    if (isFit) {
      found.at(-1)?.push(word);
      union = joined;
    } else {
      found.push([word]);
      union = word.box;
      isOpen = heightOf(word.box) <= height * tallest;
    }
  }
  return found;
}

/** The ink, at least as tall as letters of the line can be, and a little paper. */
function cutOf(words: readonly InkWord[], line: InkLine, page: GreyImage): Rectangle {
  const box = words.map((word) => word.box).reduce(around);
  const [x0, y0, x1, y1] = line.baseline;
  const middle = (box[0] + box[2]) / 2;
  const baseline = x1 > x0 ? y0 + ((y1 - y0) * (middle - x0)) / (x1 - x0) : (y0 + y1) / 2;
  return {
    left: Math.max(0, Math.floor(box[0]) - padding),
    top: Math.max(0, Math.floor(Math.min(box[1], baseline - line.ascent)) - padding),
    right: Math.min(page.width, Math.ceil(box[2]) + padding),
    bottom: Math.min(page.height, Math.ceil(Math.max(box[3], baseline + line.descent)) + padding),
  };
}

function around(one: Box, other: Box): Box {
  return [
    Math.min(one[0], other[0]),
    Math.min(one[1], other[1]),
    Math.max(one[2], other[2]),
    Math.max(one[3], other[3]),
  ];
}

function heightOf(box: Box): number {
  return box[3] - box[1];
}
