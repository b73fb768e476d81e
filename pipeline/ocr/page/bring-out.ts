import sharp from "sharp";
import type { GreyImage } from "../recognisers/recogniser.ts";

/** Inches over which the paper's shade is told: wider than letters, finer than a shadow. */
const paperInches = 0.12;
/** Inches over which noise is evened out: thinner than a stroke. */
const grainInches = 0.004;
/** Share of the pixels that are ink on a page of writing, or more. */
const inkShare = 0.01;

/**
 * Pale writing made dark on white: the paper's shade taken off, the grain evened, the ink stretched to black. A page
 * of nine grey levels of contrast reads so, which as it is gives no words. `dpi` is that of the image.
 */
export async function bringOut(image: GreyImage, dpi: number): Promise<GreyImage> {
  const { width, height } = image;
  const blurred = async (pixels: Uint8Array, sigma: number) => {
    const raw = { width, height, channels: 1 } as const;
    const data = await sharp(pixels, { raw })
      .blur(Math.max(0.3, sigma))
      .toColourspace("b-w")
      .raw()
      .toBuffer();
    return new Uint8Array(data.buffer, data.byteOffset, data.length);
  };
  const smooth = await blurred(image.pixels, grainInches * dpi);
  const paper = await blurred(smooth, paperInches * dpi);
  const depth = (index: number) => Math.max(0, (paper[index] ?? 0) - (smooth[index] ?? 0));
  const counts = new Uint32Array(256);
  for (let index = 0; index < smooth.length; index += 1) {
    const level = depth(index);
    counts[level] = (counts[level] ?? 0) + 1;
  }
  let darkest = 255;
  for (let seen = 0; darkest > 1; darkest -= 1) {
    seen += counts[darkest] ?? 0;
    if (seen >= inkShare * smooth.length) break;
  }
  return {
    width,
    height,
    pixels: smooth.map((_, index) => 255 - Math.min(255, (depth(index) * 255) / darkest)),
  };
}
