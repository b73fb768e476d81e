import type { Box } from "../../../../schemas/word-box.ts";
import type { GreyImage } from "../../recognisers/recogniser.ts";

/** Share of a word's height, from the top, in which dots are cut by a row, and rows that are looked at in it. */
const topShare = 0.26;
const rowStep = 2;
/** Widths of a run of ink that may be a dot, and below a row the depth in which a dot has ended, in heights of the word. */
const run = { least: 0.04, most: 0.28, depth: 0.3 };
/** How unlike the two may be, and the white between them in widths of the longer, at most. */
const pair = { unlike: 1.8, apart: 3.6 };
/** Least difference between ink and paper, grey levels. */
const contrast = 40;

/**
 * A quick look at a few rows of a word: whether two short runs of ink stand side by side that end soon below. It may be
 * more than dots, and is never less.
 */
export function mayHoldDots({ width, height, pixels }: GreyImage, box: Box): boolean {
  const [left, right] = [Math.max(0, Math.floor(box[0])), Math.min(width, Math.ceil(box[2]))];
  const tall = box[3] - box[1];
  const top = Math.max(0, Math.floor(box[1]));
  const end = Math.min(height, Math.ceil(box[1] + topShare * tall));
  let [darkest, brightest] = [255, 0];
  for (let y = top; y < end; y += rowStep)
    for (let at = y * width + left; at < y * width + right; at += 1) {
      const level = pixels[at] ?? 255;
      if (level < darkest) darkest = level;
      if (level > brightest) brightest = level;
    }
  if (brightest - darkest < contrast) return false;
  const middle = (darkest + brightest) / 2;
  const depth = Math.min(height - 1, Math.ceil(run.depth * tall));
  const endsBelow = (x: number, y: number) => {
    for (let below = y + 1; below <= Math.min(height - 1, y + depth); below += 1)
      if ((pixels[below * width + x] ?? 255) > middle) return true;
    return false;
  };
  for (let y = top; y < end; y += rowStep) {
    let start = -1;
    let before = { end: Number.NEGATIVE_INFINITY, length: 0 };
    for (let x = left; x <= right; x += 1) {
      const isInk = x < right && (pixels[y * width + x] ?? 255) <= middle;
      if (isInk && start < 0) start = x;
      if (isInk || start < 0) continue;
      const length = x - start;
      const isDot = length >= run.least * tall && length <= run.most * tall;
      if (isDot && endsBelow((start + x) >> 1, y)) {
        const [short, long] = [Math.min(length, before.length), Math.max(length, before.length)];
        if (long <= pair.unlike * short + 1 && start - before.end <= pair.apart * long) return true;
        before = { end: x, length };
      }
      start = -1;
    }
  }
  return false;
}
