import { PDFDocument } from "pdf-lib";
import type { DocumentReading } from "../../schemas/reading.ts";
import { placedWords, type TextEdit } from "../page-text/placed-words.ts";
import { pdfOfImages } from "./image-pages.ts";
import { layText } from "./invisible-text.ts";
import { embedTextFont } from "./text-font.ts";

/**
 * The source's own pages, with the repaired text laid over those that were OCRed, unseen. A page whose own text layer
 * was good enough to read is left as it is: a second layer would double what is found.
 * @throws whatever pdf-lib throws on a PDF that it cannot open.
 */
export async function searchablePdf(
  source: Uint8Array,
  reading: DocumentReading,
  edits: readonly TextEdit[],
): Promise<Uint8Array> {
  const isPdf = reading.mediaType === "application/pdf";
  const document = isPdf
    ? await PDFDocument.load(source, { updateMetadata: false })
    : await pdfOfImages(source, reading);
  const words = placedWords(reading, edits);
  const pages = document.getPages();
  const wanting = reading.pages.filter((page) => page.textSource === "ocr" && page.words.length > 0);
  if (wanting.length > 0) {
    const font = await embedTextFont(document);
    for (const page of wanting) {
      const sheet = pages[page.number - 1];
      if (!sheet) continue;
      const turned = sheet.getRotation().angle + (isPdf ? page.rotation : 0);
      const geometry = { ...sheet.getCropBox(), rotation: ((turned % 360) + 360) % 360 };
      layText(sheet, geometry, words[reading.pages.indexOf(page)] ?? [], font);
    }
  }
  return document.save({ useObjectStreams: true });
}
