import { degrees, PDFDocument } from "pdf-lib";
import sharp from "sharp";
import type { DocumentReading } from "../../schemas/reading.ts";

const embeddable = new Set(["image/jpeg", "image/png"]);

/**
 * A PDF with one page an image, each in the size that it was read at. JPEG and PNG go in as they are; the frames of a
 * TIFF and anything else are stored again without loss.
 */
export async function pdfOfImages(bytes: Uint8Array, reading: DocumentReading): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  const { orientation = 1 } = await sharp(bytes).metadata();
  for (const [index, page] of reading.pages.entries()) {
    const asIs = embeddable.has(reading.mediaType) && orientation === 1;
    const png = () => sharp(bytes, { page: index }).autoOrient().png().toBuffer();
    const image =
      asIs && reading.mediaType === "image/jpeg"
        ? await document.embedJpg(bytes)
        : await document.embedPng(asIs ? bytes : await png());
    const lies = page.rotation % 180 !== 0;
    const [width, height] = lies ? [page.height, page.width] : [page.width, page.height];
    const sheet = document.addPage([width, height]);
    sheet.drawImage(image, { x: 0, y: 0, width, height });
    sheet.setRotation(degrees(page.rotation));
  }
  return document;
}
