import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import fontkit from "@pdf-lib/fontkit";
import type { PDFDocument, PDFFont } from "pdf-lib";

const fontPath = createRequire(import.meta.url).resolve(
  "pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf",
);

/** A font with æ ø å and §, embedded with a table from glyphs to Unicode: without it, copied text is noise. */
export async function embedTextFont(document: PDFDocument): Promise<PDFFont> {
  document.registerFontkit(fontkit);
  // A ligature would be copied as one character by programs that ignore the table's longer entries.
  return document.embedFont(await readFile(fontPath), { subset: true, features: { liga: false } });
}
