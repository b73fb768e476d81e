import {
  beginText,
  endText,
  PDFOperator as Operator,
  type PDFFont,
  PDFNumber,
  type PDFOperator,
  PDFOperatorNames,
  type PDFPage,
  popGraphicsState,
  pushGraphicsState,
  setFontAndSize,
  setTextMatrix,
  setTextRenderingMode,
  showText,
  TextRenderingMode,
} from "pdf-lib";
import { baselineOf } from "../page-text/baseline.ts";
import { linesOf } from "../page-text/lines.ts";
import type { PlacedWord } from "../page-text/placed-words.ts";
import { type PageGeometry, toPdfSpace } from "./page-geometry.ts";

/** What the font has no glyph for is copied as a question mark, never left out. */
export function writable(text: string, has: ReadonlySet<number>): string {
  return [...text].map((character) => (has.has(character.codePointAt(0) ?? 0) ? character : "?")).join("");
}

/** Puts the words over a page as text that is not painted: it can be searched, selected and copied. */
export function layText(
  page: PDFPage,
  geometry: PageGeometry,
  words: readonly PlacedWord[],
  font: PDFFont,
): void {
  const has = new Set(font.getCharacterSet());
  const fontKey = page.node.newFontDictionary(font.name, font.ref);
  const operators: PDFOperator[] = [
    pushGraphicsState(),
    beginText(),
    setTextRenderingMode(TextRenderingMode.Invisible),
  ];
  for (const line of linesOf(words)) {
    const { size, at } = baselineOf(line);
    line.forEach((word, index) => {
      const [left, , right] = word.box;
      const next = line[index + 1];
      // The space after a word belongs to it, up to the next: programs then need not guess where words end.
      const text = writable(word.content, has) + (word.divided?.part === 1 ? "-" : next ? " " : "");
      const end = next && next.box[0] > right ? next.box[0] : right;
      const natural = font.widthOfTextAtSize(text, size);
      if (natural <= 0 || end <= left) return;
      // Upright words, each at its own height: programs break a word whose letters climb into two lines.
      const height = at((left + right) / 2);
      const from = toPdfSpace(geometry, left, height);
      const to = toPdfSpace(geometry, end, height);
      const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
      const cos = (to[0] - from[0]) / length;
      const sin = (to[1] - from[1]) / length;
      operators.push(
        setFontAndSize(fontKey, size),
        Operator.of(PDFOperatorNames.SetTextHorizontalScaling, [PDFNumber.of((length / natural) * 100)]),
        setTextMatrix(cos, sin, -sin, cos, from[0], from[1]),
        showText(font.encodeText(text)),
      );
    });
  }
  page.pushOperators(...operators, endText(), popGraphicsState());
}
