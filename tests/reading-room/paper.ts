import { PDFDocument, StandardFonts } from "pdf-lib";
import type { PageReading } from "../../schemas/reading.ts";
import type { WordBox } from "../../schemas/word-box.ts";

const size = 11;
const leading = 20;
const margin = 60;

/** Lines set on a page: a PDF to look at, and what a machine read off it, with a box for each word. */
export async function setPaper(
  printed: readonly string[],
  asRead: readonly string[],
): Promise<{ readonly pdf: Uint8Array; readonly page: PageReading }> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  const sheet = document.addPage([595, 842]);
  printed.forEach((line, index) => {
    sheet.drawText(line, { x: margin, y: 842 - margin - index * leading, size, font });
  });
  const words: WordBox[] = [];
  let offset = 0;
  asRead.forEach((line, index) => {
    const onPaper = [...(printed[index] ?? "").matchAll(/\S+/gu)];
    [...line.matchAll(/\S+/gu)].forEach((word, at) => {
      const left = margin + font.widthOfTextAtSize((printed[index] ?? "").slice(0, onPaper[at]?.index), size);
      const right = left + font.widthOfTextAtSize(onPaper[at]?.[0] ?? "", size);
      const bottom = margin + index * leading + 3;
      const start = offset + word.index;
      const span = { start, end: start + word[0].length };
      words.push({ span, box: [left, bottom - 12, right, bottom], confidence: 88, line: index });
    });
    offset += line.length + 1;
  });
  const page: PageReading = {
    number: 1,
    width: 595,
    height: 842,
    status: "ok",
    failure: null,
    textSource: "ocr",
    quality: 0.9,
    confidence: 88,
    rotation: 0,
    skew: 0,
    sourceReason: "no text layer",
    text: asRead.join("\n"),
    words,
    furniture: [],
    rereads: [],
  };
  return { pdf: await document.save(), page };
}
