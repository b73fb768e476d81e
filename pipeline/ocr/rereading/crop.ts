import type { Box } from "../../../schemas/word-box.ts";
import type { GreyImage } from "../recognisers/recogniser.ts";

export interface Crop {
  readonly image: GreyImage;
  /** Where the crop's left edge lies in the image. */
  readonly left: number;
}

/** Cuts a box out of the image with `margin` pixels around it, and as much paper again around that. */
export function crop(image: GreyImage, box: Box, margin: number): Crop {
  const border = Math.round(margin);
  const left = Math.max(0, Math.floor(box[0] - margin));
  const top = Math.max(0, Math.floor(box[1] - margin));
  const right = Math.min(image.width, Math.ceil(box[2] + margin));
  const bottom = Math.min(image.height, Math.ceil(box[3] + margin));
  const [width, height] = [right - left + 2 * border, bottom - top + 2 * border];
  const pixels = new Uint8Array(width * height).fill(255);
  for (let y = top; y < bottom; y += 1)
    pixels.set(
      image.pixels.subarray(y * image.width + left, y * image.width + right),
      (y - top + border) * width + border,
    );
  return { image: { width, height, pixels }, left: left - border };
}

/** The crop with every pixel the mean of its neighbourhood of nine: ragged edges of black and white scans go. */
export function smooth({ image, left }: Crop): Crop {
  const { width, height, pixels } = image;
  const smoothed = pixels.slice();
  for (let y = 1; y < height - 1; y += 1)
    for (let x = 1; x < width - 1; x += 1) {
      let sum = 0;
      for (let dy = -width; dy <= width; dy += width)
        for (let dx = -1; dx <= 1; dx += 1) sum += pixels[y * width + x + dy + dx] ?? 0;
      smoothed[y * width + x] = sum / 9;
    }
  return { image: { width, height, pixels: smoothed }, left };
}
