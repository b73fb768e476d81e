import type { GreyImage } from "../recognisers/recogniser.ts";

/** Lighter than this a page is white, and there is nothing to even. */
const white = 250;
/** Darker than this it is no paper but a dark surface. */
const darkestPaper = 96;
/** Levels to either side that are the same paper: scanner noise. */
const sameShade = 3;
/** Share of the pixels that have the paper's shade if there is a sheet of it. */
const paperShare = 0.15;

/**
 * Grey paper on a white ground, as a sheet that lies askew on the scanner's glass: Tesseract parts the picture into
 * light and dark between the two, takes the whole sheet for ink and finds no text on it. Everything lighter than the
 * paper becomes as dark as the paper. Undefined where the page has no grey paper.
 */
export function evenPaper({ width, height, pixels }: GreyImage): GreyImage | undefined {
  const counts = new Uint32Array(256);
  for (const level of pixels) counts[level] = (counts[level] ?? 0) + 1;
  let paper = 0;
  for (let level = darkestPaper; level < white; level += 1)
    if ((counts[level] ?? 0) > (counts[paper] ?? 0) || paper === 0) paper = level;
  const alike = counts
    .subarray(paper - sameShade, paper + sameShade + 1)
    .reduce((sum, count) => sum + count, 0);
  if (alike < paperShare * pixels.length) return undefined;
  return { width, height, pixels: pixels.map((level) => Math.min(level, paper)) };
}
