import type { GreyImage } from "../recognisers/recogniser.ts";

/** Levels of 0..255 under which a pixel is dark and over which it is light. */
const dark = 90;
const light = 165;
/** Share of the pixels that are dark, at least, and neither dark nor light, at most, where a page is a negative. */
const mostDark = 0.7;
const mostBetween = 0.15;
/** Share of the squares that are all light, at most: on a negative only letters are. Paper on a black lid has more. */
const mostPaper = 0.01;
/** Sides of a page to one side of such a square, and pixels from one that is looked at to the next. */
const squares = 80;
const step = 3;

/** The page as it is, or where it is white on black – a copy of a film – with light and dark exchanged. */
export function asPositive(page: GreyImage): GreyImage {
  return isNegative(page) ? { ...page, pixels: page.pixels.map((level) => 255 - level) } : page;
}

function isNegative({ width, height, pixels }: GreyImage): boolean {
  let [darkOnes, lightOnes, all] = [0, 0, 0];
  for (let y = 0; y < height; y += step)
    for (let x = 0; x < width; x += step) {
      const level = pixels[y * width + x] ?? 255;
      if (level < dark) darkOnes += 1;
      else if (level > light) lightOnes += 1;
      all += 1;
    }
  if (darkOnes < mostDark * all || all - darkOnes - lightOnes > mostBetween * all) return false;
  const side = Math.max(4, Math.round(Math.max(width, height) / squares));
  let [paper, looked] = [0, 0];
  for (let top = 0; top + side <= height; top += side)
    for (let left = 0; left + side <= width; left += side) {
      looked += 1;
      if (isLight(left, top)) paper += 1;
    }
  return lightOnes > 0 && paper <= mostPaper * looked;

  function isLight(left: number, top: number): boolean {
    for (let y = top; y < top + side; y += 1)
      for (let x = left; x < left + side; x += 1) if ((pixels[y * width + x] ?? 0) <= light) return false;
    return true;
  }
}
