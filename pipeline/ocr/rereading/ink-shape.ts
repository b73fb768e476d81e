import type { Box } from "../../../schemas/word-box.ts";
import type { GreyImage, RecognisedLine } from "../recognisers/recogniser.ts";

/** The ink of one small mark, in cap heights of its line: independent of the size of type and of the resolution. */
export interface InkShape {
  readonly width: number;
  readonly height: number;
  /** From the baseline up to the middle of the mark. */
  readonly rise: number;
  /** Share of its own rectangle that is ink. */
  readonly fill: number;
}

/** Where a line's letters stand, in pixels. */
export interface LineMetrics {
  readonly baseline: number;
  readonly capHeight: number;
}

/** Letters and figures that stand on the baseline and reach the cap height, or nearly. */
const fullHeight = /^[\p{Lu}\dbdfhklæøåa-eilnorstuvwxz]{2,40}$/u;
const reaches = /[\p{Lu}\dbdfhkl]/u;

/** Baseline and cap height as most words of the line show them; undefined where none does. */
export function measureLine(line: RecognisedLine): LineMetrics | undefined {
  const boxes = line.words
    .filter(({ text }) => fullHeight.test(text) && reaches.test(text) && !/[gjpqyQJ]/u.test(text))
    .map((word) => word.box);
  const baseline = median(boxes.map((box) => box[3]));
  const capHeight = median(boxes.map((box) => box[3] - box[1]));
  if (baseline === undefined || capHeight === undefined || capHeight < 6) return undefined;
  return { baseline, capHeight };
}

/** Measures the ink in the columns of a box, over the height of its line; undefined where there is none. */
export function measureInk(
  image: GreyImage,
  box: Box,
  { baseline, capHeight }: LineMetrics,
): InkShape | undefined {
  const [left, right] = [Math.max(0, Math.floor(box[0]) - 1), Math.min(image.width, Math.ceil(box[2]) + 1)];
  const top = Math.max(0, Math.floor(Math.min(box[1], baseline - capHeight)));
  const bottom = Math.min(image.height, Math.ceil(Math.max(box[3], baseline)));
  const level = (x: number, y: number) => image.pixels[y * image.width + x] ?? 255;
  let [darkest, brightest] = [255, 0];
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      darkest = Math.min(darkest, level(x, y));
      brightest = Math.max(brightest, level(x, y));
    }
  const threshold = (darkest + brightest) / 2;
  let [x0, y0, x1, y1, area] = [right, bottom, left - 1, top - 1, 0];
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      if (level(x, y) > threshold) continue;
      area += 1;
      x0 = Math.min(x0, x);
      x1 = Math.max(x1, x);
      y0 = Math.min(y0, y);
      y1 = Math.max(y1, y);
    }
  if (area === 0 || brightest - darkest < 20) return undefined;
  const [width, height] = [x1 - x0 + 1, y1 - y0 + 1];
  return {
    width: width / capHeight,
    height: height / capHeight,
    rise: (baseline - (y0 + y1 + 1) / 2) / capHeight,
    fill: area / (width * height),
  };
}

function median(values: readonly number[]): number | undefined {
  return values.toSorted((first, second) => first - second)[Math.floor(values.length / 2)];
}
