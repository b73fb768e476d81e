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
    let fromX = centreX - cosine * centreX - sine * (y - centreY);
    let fromY = centreY - sine * centreX + cosine * (y - centreY);
    for (let x = 0; x < width; x += 1, fromX += cosine, fromY += sine) {
      const left = Math.floor(fromX);
      const top = Math.floor(fromY);
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
      const at = top * width + left;
      const across = fromX - left;
      const above = (pixels[at] ?? 0) * (1 - across) + (pixels[at + 1] ?? 0) * across;
      const below = (pixels[at + width] ?? 0) * (1 - across) + (pixels[at + width + 1] ?? 0) * across;
      straight[y * width + x] = above + (below - above) * (fromY - top) + 0.5;
    }
  }
  return { width, height, pixels: straight };
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
