import { PDFDocument, StandardFonts } from "pdf-lib";
import type { SamplePaper } from "../paper.ts";
import { setLines } from "./lines.ts";

const page = { width: 595.28, height: 841.89, margin: 62 };
const sizes = { title: 16, heading: 12, body: 11 };
const leading = 15;

/** A born-digital PDF of a paper, with its running header on every page. */
export async function renderPdf(paper: SamplePaper, face: "sans" | "serif"): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.setTitle(paper.title);
  document.setProducer("Punktum samples");
  document.setCreationDate(new Date(0));
  document.setModificationDate(new Date(0));
  const body = await document.embedFont(face === "sans" ? StandardFonts.Helvetica : StandardFonts.TimesRoman);
  const bold = await document.embedFont(
    face === "sans" ? StandardFonts.HelveticaBold : StandardFonts.TimesRomanBold,
  );
  const fontOf = (style: keyof typeof sizes) => (style === "body" ? body : bold);
  const width = page.width - 2 * page.margin;
  const lines = setLines(paper.blocks, width, (text, style) =>
    fontOf(style).widthOfTextAtSize(text, sizes[style]),
  );

  let number = 0;
  const open = () => {
    const sheet = document.addPage([page.width, page.height]);
    number += 1;
    let top = page.height - page.margin;
    for (const text of paper.runningHeader ?? []) {
      sheet.drawText(text.replace("{page}", String(number)), { x: page.margin, y: top, size: 9, font: body });
      top -= 12;
    }
    return { sheet, top: (paper.runningHeader ?? []).length > 0 ? top - 14 : top };
  };
  let { sheet, top } = open();
  for (const set of lines) {
    if (set === undefined || top - leading - set.above < page.margin) ({ sheet, top } = open());
    if (set === undefined) continue;
    top -= set.above + leading;
    const font = fontOf(set.style);
    for (const cell of set.cells ?? [{ text: set.text, x: set.indent }]) {
      sheet.drawText(cell.text, { x: page.margin + cell.x, y: top, size: sizes[set.style], font });
    }
  }
  return document.save({ useObjectStreams: false });
}
