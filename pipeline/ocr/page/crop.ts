import type { Box } from "../../../schemas/word-box.ts";
import type { GreyImage } from "../recognisers/recogniser.ts";

/** Cuts a box out of the image with `margin` pixels around it, and as much paper again around that. */
export function crop(image: GreyImage, box: Box, margin: number): GreyImage {
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
  return { width, height, pixels };
}
