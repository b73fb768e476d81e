import { PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from "pdf-lib";

export interface Sheet {
  readonly page: PDFPage;
  readonly font: PDFFont;
  /** Writes a line, in points from the top left of an A4 sheet. */
  write(text: string, x: number, y: number, size?: number): void;
}

export const a4 = { width: 595.28, height: 841.89 };

/** A PDF of A4 pages, each drawn by a function of its own. */
export async function makePdf(
  draw: readonly ((sheet: Sheet, document: PDFDocument) => void | Promise<void>)[],
): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const drawPage of draw) {
    const page = document.addPage([a4.width, a4.height]);
    const write = (text: string, x: number, y: number, size = 11) =>
      page.drawText(text, { x, y: a4.height - y, size, font, color: rgb(0, 0, 0) });
    await drawPage({ page, font, write }, document);
  }
  return document.save({ useObjectStreams: false });
}

/** Writes lines one under the other. */
export function writeLines(
  sheet: Sheet,
  x: number,
  y: number,
  lines: readonly string[],
  size = 11,
  leading = 15,
): void {
  for (const [index, line] of lines.entries()) sheet.write(line, x, y + index * leading, size);
}

/** Danish text of the tests' own making, enough to be judged. */
export const danishLines = [
  "Byrådet drøftede sagen om den nye sti langs åen og besluttede,",
  "at forvaltningen skal undersøge, hvad det vil koste at føre stien",
  "videre til skolen. Børnene skal kunne gå trygt, og bilerne må",
  "køre langsomt forbi. Udgiften søges dækket af puljen til mindre",
  "anlæg, og sagen kommer for igen, når der foreligger et overslag.",
  "Ældrerådet er hørt og har ingen bemærkninger til forslaget.",
];
