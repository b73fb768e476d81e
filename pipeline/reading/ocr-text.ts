import type { PageReading } from "../../schemas/reading.ts";
import type { OcrPage } from "../ocr/engine.ts";
import { applyToBox, type Matrix, multiply } from "./layout/matrix.ts";
import { invertTurn, type QuarterTurn, turnMatrix } from "./layout/turn.ts";
import { joinWrappedCells } from "./layout/wrapped-cells.ts";
import type { SourceImage } from "./page-source.ts";

export type OcrText = Pick<PageReading, "text" | "words" | "rereads" | "confidence">;

/**
 * The map from pixels of the upright image to points of the page turned upright.
 * `width` and `height` are the page's as shown, before the turn.
 */
export function uprightPixelsToPage(
  image: Pick<SourceImage, "width" | "height" | "toPage">,
  rotation: QuarterTurn,
  width: number,
  height: number,
): Matrix {
  const asGiven = invertTurn(rotation, image.width, image.height);
  return multiply(turnMatrix(rotation, width, height), multiply(image.toPage, asGiven));
}

/**
 * OCR's lines as text: a line a line, a row of a table with all of its wrapped cells a line, a blank line where a
 * block begins; boxes by `toPage` in points.
 */
export function textOfOcr(ocr: OcrPage, toPage: Matrix): OcrText {
  let text = "";
  const words: PageReading["words"] = [];
  const rereads: PageReading["rereads"] = [];
  let confidences = 0;
  let line = -1;
  const rereadOf = new Map(ocr.rereads.map((reread) => [ocr.lines[reread.line]?.words[reread.word], reread]));
  joinWrappedCells(ocr.lines).forEach((ocrLine) => {
    if (ocrLine.words.length === 0) return;
    line += 1;
    if (text !== "") text += ocrLine.startsBlock ? "\n\n" : "\n";
    ocrLine.words.forEach((word) => {
      const again = rereadOf.get(word);
      const written = (again?.before ?? word.text).trim();
      if (written === "") return;
      if (text !== "" && !text.endsWith("\n")) text += " ";
      const span = { start: text.length, end: text.length + written.length };
      words.push({ span, box: applyToBox(toPage, word.box), confidence: word.confidence, line });
      if (again)
        rereads.push({
          span,
          before: again.before,
          after: again.after,
          confidence: Math.min(1, Math.max(0, again.confidence)),
          rule: again.rule,
        });
      confidences += word.confidence;
      text += written;
    });
  });
  return { text, words, rereads, confidence: words.length > 0 ? confidences / words.length : null };
}
