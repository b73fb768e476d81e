import type { Box } from "../../../schemas/word-box.ts";
import type { GreyImage } from "../recognisers/recogniser.ts";

/** Turns the image by whole quarters, clockwise. */
export function turn(image: GreyImage, rotation: 0 | 90 | 180 | 270): GreyImage {
  const { width, height, pixels } = image;
  if (rotation === 0) return image;
  if (rotation === 180) return { width, height, pixels: pixels.toReversed() };
  const turned = new Uint8Array(pixels.length);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const to = rotation === 90 ? x * height + (height - 1 - y) : (width - 1 - x) * height + y;
      turned[to] = pixels[y * width + x] ?? 0;
    }
  return { width: height, height: width, pixels: turned };
}

/**
 * Makes lines that fall by `skew` degrees level, by turning about the page's centre. The page keeps its size;
 * what was outside becomes the paper's colour.
 */
export function deskew({ width, height, pixels }: GreyImage, skew: number, paper: number): GreyImage {
  const [sine, cosine] = sineAndCosine(skew);
  const straight = new Uint8Array(pixels.length).fill(paper);
  const [centreX, centreY] = [width / 2, height / 2];
  for (let y = 0; y < height; y += 1) {
    const startX = centreX - cosine * centreX - sine * (y - centreY);
    const startY = centreY - sine * centreX + cosine * (y - centreY);
    const [first, last] = within(width, [startX, cosine, width - 1], [startY, sine, height - 1]);
    for (let x = first, to = y * width + first; x <= last; x += 1, to += 1) {
      const fromX = startX + x * cosine;
      const fromY = startY + x * sine;
      // Both are positive here: what follows the point is cut off.
      const left = fromX | 0;
      const top = fromY | 0;
      const at = top * width + left;
      const across = fromX - left;
      const a = pixels[at] ?? 0;
      const b = pixels[at + 1] ?? 0;
      const c = pixels[at + width] ?? 0;
      const d = pixels[at + width + 1] ?? 0;
      const above = a + (b - a) * across;
      const below = c + (d - c) * across;
      straight[to] = above + (below - above) * (fromY - top) + 0.5;
    }
  }
  return { width, height, pixels: straight };
}

/** A coordinate that starts somewhere, changes by so much a step, and must stay at or above 0 and below a bound. */
type Walk = readonly [start: number, step: number, bound: number];

/** The first and the last of `count` steps at which both coordinates are in their bounds; none where the last comes first. */
function within(count: number, ...walks: readonly Walk[]): readonly [number, number] {
  let [first, last] = [0, count - 1];
  for (const [start, step, bound] of walks) {
    if (step === 0) {
      if (start < 0 || start >= bound) return [0, -1];
      continue;
    }
    const [zero, end] = [-start / step, (bound - start) / step];
    first = Math.max(first, Math.ceil(Math.min(zero, end)));
    last = Math.min(last, Math.floor(Math.max(zero, end)));
  }
  const isInside = (at: number) =>
    walks.every(([start, step, bound]) => start + at * step >= 0 && start + at * step < bound);
  // The ends as the walk itself rounds them.
  while (first <= last && !isInside(first)) first += 1;
  while (last >= first && !isInside(last)) last -= 1;
  return [first, last];
}

/** Where a box of the levelled image lies on the page before it was levelled: same size, centre turned back. */
export function boxBeforeDeskew(box: Box, width: number, height: number, skew: number): Box {
  const [sine, cosine] = sineAndCosine(skew);
  const [x, y] = [(box[0] + box[2] - width) / 2, (box[1] + box[3] - height) / 2];
  const [dx, dy] = [cosine * x - sine * y - x, sine * x + cosine * y - y];
  return [box[0] + dx, box[1] + dy, box[2] + dx, box[3] + dy];
}

function sineAndCosine(degrees: number): readonly [number, number] {
  const radians = (degrees * Math.PI) / 180;
  return [Math.sin(radians), Math.cos(radians)];
}
