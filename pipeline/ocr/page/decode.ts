import sharp from "sharp";
import { ReadFailure } from "../../failure.ts";
import type { PageImage } from "../engine.ts";
import type { GreyImage } from "../recognisers/recogniser.ts";

// One thread reads one page: the pool already keeps every core busy.
sharp.concurrency(1);
sharp.cache(false);

/** A page of more pixels than this is refused before it is unpacked. A4 at 600 dpi has 35 million. */
const maxPixels = 120_000_000;

/** Unpacks the page to grey pixels. @throws ReadFailure `damaged` where the bytes are no image that can be read. */
export async function decodePage(image: PageImage): Promise<GreyImage> {
  if (image.encoding === "grey") return { width: image.width, height: image.height, pixels: image.bytes };
  try {
    const { data, info } = await sharp(image.bytes, { limitInputPixels: maxPixels })
      .flatten({ background: "white" })
      .toColourspace("b-w")
      .raw()
      .toBuffer({ resolveWithObject: true });
    // A plain view: Buffer.slice shares memory where Uint8Array.slice copies.
    return {
      width: info.width,
      height: info.height,
      pixels: new Uint8Array(data.buffer, data.byteOffset, data.length),
    };
  } catch (cause) {
    throw new ReadFailure(
      "damaged",
      `The page image cannot be unpacked: ${cause instanceof Error ? cause.message : String(cause)}`,
      "Scan the page again, or save it as PNG, JPEG or TIFF.",
      { cause },
    );
  }
}
