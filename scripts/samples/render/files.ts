import {
  concatTransformationMatrix,
  drawObject,
  PDFDocument,
  popGraphicsState,
  pushGraphicsState,
} from "pdf-lib";
import sharp from "sharp";
import type { GreyImage } from "./scan.ts";

const rawOf = (image: GreyImage) => ({
  raw: { width: image.width, height: image.height, channels: 1 as const },
});

export async function asJpeg(image: GreyImage, quality: number): Promise<Uint8Array> {
  return sharp(image.pixels, rawOf(image)).withMetadata({ density: image.dpi }).jpeg({ quality }).toBuffer();
}

export async function asBitonalPng(image: GreyImage): Promise<Uint8Array> {
  return sharp(image.pixels, rawOf(image))
    .threshold(150)
    .withMetadata({ density: image.dpi })
    .png({ palette: true, colours: 2, compressionLevel: 9 })
    .toBuffer();
}

/** Several pages in one bitonal TIFF, CCITT G4. */
export async function asFaxTiff(images: readonly GreyImage[]): Promise<Uint8Array> {
  const pages = await Promise.all(
    images.map((image) => sharp(image.pixels, rawOf(image)).threshold(150).png().toBuffer()),
  );
  const [first] = images;
  if (first === undefined) throw new Error("Unexpected empty list of pages");
  return sharp(pages, { join: { animated: true } })
    .extractChannel(0)
    .toColourspace("b-w")
    .tiff({ compression: "ccittfax4", bitdepth: 1, xres: first.dpi / 25.4, yres: first.dpi / 25.4 })
    .toBuffer();
}

/** A PDF whose pages are pictures and nothing else, as scanners write it. */
export async function asScannedPdf(images: readonly GreyImage[], quality: number): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.setCreationDate(new Date(0));
  document.setModificationDate(new Date(0));
  for (const image of images) await addPicture(document, image, quality);
  return document.save();
}

/** Adds a page that is one picture: a JPEG of that quality, or one bit a pixel. */
export async function addPicture(
  document: PDFDocument,
  image: GreyImage,
  quality: number | "bitonal",
): Promise<void> {
  const [width, height] = [(image.width * 72) / image.dpi, (image.height * 72) / image.dpi];
  const page = document.addPage([width, height]);
  if (quality !== "bitonal") {
    page.drawImage(await document.embedJpg(await asJpeg(image, quality)), { x: 0, y: 0, width, height });
    return;
  }
  const bits = document.context.flateStream(bitsOf(image), {
    Type: "XObject",
    Subtype: "Image",
    Width: image.width,
    Height: image.height,
    ColorSpace: "DeviceGray",
    BitsPerComponent: 1,
  });
  const name = page.node.newXObject("Scan", document.context.register(bits));
  page.pushOperators(
    pushGraphicsState(),
    concatTransformationMatrix(width, 0, 0, height, 0, 0),
    drawObject(name),
    popGraphicsState(),
  );
}

/** One bit a pixel, white 1, each row padded to whole bytes. */
function bitsOf({ width, height, pixels }: GreyImage): Uint8Array {
  const rowBytes = (width + 7) >> 3;
  const bits = new Uint8Array(rowBytes * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = y * rowBytes + (x >> 3);
      if ((pixels[y * width + x] ?? 0) > 127) bits[at] = (bits[at] ?? 0) | (0x80 >> (x & 7));
    }
  return bits;
}

/** The pages of a born-digital PDF, with those named (from 1) replaced by their scans. */
export async function withScannedPages(
  pdf: Uint8Array,
  scans: ReadonlyMap<number, GreyImage>,
  quality: number,
): Promise<Uint8Array> {
  const source = await PDFDocument.load(pdf);
  const mixed = await PDFDocument.create();
  mixed.setCreationDate(new Date(0));
  mixed.setModificationDate(new Date(0));
  for (const index of source.getPageIndices()) {
    const image = scans.get(index + 1);
    if (image !== undefined) await addPicture(mixed, image, quality);
    else {
      const [copy] = await mixed.copyPages(source, [index]);
      if (copy !== undefined) mixed.addPage(copy);
    }
  }
  return mixed.save();
}
