import sharp from "sharp";
import { z } from "zod";
import type { PageSource, SourceImage } from "../page-source.ts";
import { mostPixels } from "../pdf/page-image.ts";
import { bitonalTiff } from "./bitonal-tiff.ts";
import { resolutionOf } from "./resolution.ts";

// One page at a time: the pool already keeps every core busy.
sharp.concurrency(1);
sharp.cache(false);

/** How many pages an image file holds, and of what format it is. */
export const ImageDescription = z.object({ pages: z.int().nonnegative(), format: z.string() });
export type ImageDescription = z.infer<typeof ImageDescription>;

/** More pixels than any scan of a municipal paper or plan has: such a file is meant to fill the memory. */
const limitInputPixels = 6e8;

/** @throws Error where the file is damaged. */
export async function describeImage(bytes: Uint8Array): Promise<ImageDescription> {
  const { pages = 1, format } = await sharp(bytes, { limitInputPixels }).metadata();
  return { pages, format };
}

/**
 * Makes one page of an image file ready for OCR. An upright JPEG is handed on as it is, anything else as grey pixels.
 * @throws Error where the page is damaged or cut off.
 */
export async function readImagePage(
  bytes: Uint8Array,
  number: number,
  ocr: "auto" | "always" | "never",
): Promise<PageSource> {
  const page = number - 1;
  const metadata = await sharp(bytes, { page, limitInputPixels }).metadata();
  const turned = (metadata.orientation ?? 1) >= 5;
  const width = turned ? metadata.height : metadata.width;
  const height = turned ? metadata.width : metadata.height;
  const dpi = resolutionOf(width, height, metadata.density);
  const isPlain = metadata.format === "jpeg" && (metadata.orientation ?? 1) === 1;
  if (metadata.format === "jpeg") refuseCutOff(bytes);
  const image =
    isPlain && width * height <= mostPixels
      ? ({ width, height, dpi, encoding: "encoded", bytes, toPage: scaleTo(72 / dpi) } as const)
      : await greyPixels(bytes, page, width, height, dpi);
  return {
    number,
    width: (width / dpi) * 72,
    height: (height / dpi) * 72,
    layer: null,
    take: ocr === "never" ? "nothing" : "image",
    reason: "an image",
    image: ocr === "never" ? null : image,
    hasImage: true,
    lost: [],
    warnings: [],
    missing: null,
  };
}

function scaleTo(points: number): SourceImage["toPage"] {
  return [points, 0, 0, points, 0, 0];
}

async function greyPixels(
  bytes: Uint8Array,
  page: number,
  width: number,
  height: number,
  dpi: number,
): Promise<SourceImage> {
  const shrink = Math.min(1, Math.sqrt(mostPixels / (width * height)));
  const upright = sharp(bytes, { page, limitInputPixels, failOn: "truncated" })
    .autoOrient()
    .flatten({ background: "white" });
  const sized = shrink < 1 ? upright.resize({ width: Math.floor(width * shrink) }) : upright;
  const { data, info } = await sized
    .toColourspace("b-w")
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true });
  const grey = info.channels === 1 ? new Uint8Array(data) : firstChannel(data, info.channels);
  const packed = bitonalTiff(grey, info.width, info.height);
  return {
    width: info.width,
    height: info.height,
    dpi: (dpi * info.width) / width,
    encoding: packed ? "encoded" : "grey",
    bytes: packed ?? grey,
    toPage: scaleTo((72 / dpi) * (width / info.width)),
  };
}

function firstChannel(data: Uint8Array, channels: number): Uint8Array {
  return Uint8Array.from({ length: data.length / channels }, (_, at) => data[at * channels] ?? 0);
}

/** A JPEG ends with a mark of its own; decoders draw what is missing before it in grey, without a word. */
function refuseCutOff(bytes: Uint8Array): void {
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (tail.lastIndexOf(Buffer.from([0xff, 0xd9])) < tail.length / 2) throw new Error("the JPEG is cut off");
}
