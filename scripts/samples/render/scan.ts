import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { RenderParameters } from "pdfjs-dist/types/src/display/api.js";
import sharp from "sharp";
import { seeded } from "../random.ts";

/** What a scanner does to a page. */
export interface ScanDamage {
  /** Pixels per inch. */
  readonly dpi: number;
  /** Degrees clockwise. */
  readonly skew: number;
  /** Blur, standard deviation in pixels; 0 for none. */
  readonly blur: number;
  /** Specks a square inch. */
  readonly specks: number;
  /** Grey of ink and of paper, 0..255. */
  readonly ink: number;
  readonly paper: number;
  /** Degrees clockwise by which the sheet lay wrong on the glass. */
  readonly turned: 0 | 90 | 180 | 270;
  readonly seed: number;
}

export const cleanScan: ScanDamage = {
  dpi: 300,
  skew: 0,
  blur: 0.6,
  specks: 0.5,
  ink: 20,
  paper: 250,
  turned: 0,
  seed: 1,
};

export interface GreyImage {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
  readonly dpi: number;
}

type Context = NonNullable<RenderParameters["canvasContext"]> & {
  getImageData(
    x: number,
    y: number,
    width: number,
    height: number,
  ): { readonly data: Uint8ClampedArray<ArrayBuffer> };
};

/** What pdf.js's own canvas factory gives; its types leave it open. */
interface CanvasFactory {
  create(width: number, height: number): { readonly context: Context };
}

/** Draws the pages of a PDF as grey images. */
export async function drawPages(pdf: Uint8Array, dpi: number): Promise<readonly GreyImage[]> {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const root = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  const task = getDocument({
    data: pdf.slice(),
    standardFontDataUrl: `${join(root, "standard_fonts")}/`,
    verbosity: 0,
  });
  const document = await task.promise;
  const images: GreyImage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: dpi / 72 });
    const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)];
    const sheet = (document.canvasFactory as CanvasFactory).create(width, height);
    await page.render({ canvas: null, canvasContext: sheet.context, viewport, background: "white" }).promise;
    const { data } = sheet.context.getImageData(0, 0, width, height);
    const grey = await sharp(new Uint8Array(data.buffer), { raw: { width, height, channels: 4 } })
      .flatten({ background: "white" })
      .greyscale()
      .raw()
      .toBuffer();
    images.push({ width, height, pixels: new Uint8Array(grey), dpi });
  }
  await task.destroy();
  return images;
}

/** A sheet with nothing printed on it. */
export function blankSheet(dpi: number): GreyImage {
  const width = Math.round((dpi * 595.28) / 72);
  const height = Math.round((dpi * 841.89) / 72);
  return { width, height, dpi, pixels: new Uint8Array(width * height).fill(255) };
}

/** Damages a page as a scanner does: skew, blur, contrast, specks, and a sheet turned on the glass. */
export async function scan(image: GreyImage, damage: ScanDamage): Promise<GreyImage> {
  const raw = { width: image.width, height: image.height, channels: 1 as const };
  let pipeline = sharp(image.pixels, { raw }).rotate(damage.skew, { background: "#ffffff" });
  if (damage.blur > 0) pipeline = sharp(await pipeline.png().toBuffer()).blur(damage.blur);
  const { data, info } = await sharp(await pipeline.png().toBuffer())
    .greyscale()
    .resize(image.width, image.height, { fit: "cover", position: "centre", kernel: "lanczos3" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const random = seeded(damage.seed);
  const pixels = new Uint8Array(data.length);
  for (let index = 0; index < data.length; index += 1) {
    const tone = (data[index] ?? 255) / 255;
    const noise = (random() - 0.5) * 12;
    pixels[index] = Math.max(0, Math.min(255, damage.ink + tone * (damage.paper - damage.ink) + noise));
  }
  const inches = (info.width * info.height) / (damage.dpi * damage.dpi);
  for (let speck = 0; speck < inches * damage.specks; speck += 1) {
    const x = Math.floor(random() * (info.width - 2));
    const y = Math.floor(random() * (info.height - 2));
    for (const offset of [0, 1, info.width, info.width + 1]) pixels[y * info.width + x + offset] = damage.ink;
  }
  if (damage.turned === 0) return { width: info.width, height: info.height, pixels, dpi: damage.dpi };
  const turned = await sharp(pixels, { raw: { width: info.width, height: info.height, channels: 1 } })
    .rotate(damage.turned)
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return {
    width: turned.info.width,
    height: turned.info.height,
    pixels: new Uint8Array(turned.data),
    dpi: damage.dpi,
  };
}
