import type { PageReading } from "../../schemas/reading.ts";
import type { Box, WordBox } from "../../schemas/word-box.ts";
import type { OcrText } from "./ocr-text.ts";
import { judgeText } from "./quality/page-quality.ts";

type Words = PageReading["words"];

/** A line to be put into the merged page, from whichever reading. */
interface Line {
  readonly from: "layer" | "ocr";
  readonly words: readonly WordBox[];
  readonly startsBlock: boolean;
}

/** Share of an OCR line's width that the text layer must cover to speak for it. */
const covers = 0.6;
/** Confidence from which OCR is believed where both read equally well. */
const believed = 80;

/**
 * Merges a text layer and OCR of the same page, line by line: of two readings of a line the one that reads better is
 * taken, what only one of them has is kept. `layerIsGood` says that the layer's letters are right wherever it has any.
 */
export function mergeLayer(
  layer: { readonly text: string; readonly words: Words },
  ocr: OcrText,
  layerIsGood: boolean,
): OcrText {
  const used = new Set<WordBox>();
  const merged: Line[] = linesOf(ocr.words, ocr.text).map((line): Line => {
    const box = boxOf(line.words);
    const over = layer.words.filter((word) => !used.has(word) && isWithin(word.box, box));
    if (over.length === 0) return { from: "ocr", ...line };
    for (const word of over) used.add(word);
    const width = over.reduce((sum, word) => sum + word.box[2] - word.box[0], 0);
    const ocrWidth = line.words.reduce((sum, word) => sum + word.box[2] - word.box[0], 0);
    if (width < covers * ocrWidth) return { from: "ocr", ...line };
    const best = layerIsGood || layerReadsBetter(over, layer.text, line.words, ocr.text) ? "layer" : "ocr";
    return best === "ocr" ? { from: "ocr", ...line } : { ...line, from: "layer", words: over };
  });
  for (const line of linesOf(layer.words, layer.text)) {
    const left = line.words.filter((word) => !used.has(word));
    if (left.length === 0) continue;
    const top = boxOf(left)[1];
    const before = merged.findIndex(({ words }) => boxOf(words)[1] > top);
    merged.splice(before < 0 ? merged.length : before, 0, { from: "layer", words: left, startsBlock: false });
  }
  return written(merged, layer.text, ocr);
}

function layerReadsBetter(
  layer: readonly WordBox[],
  layerText: string,
  ocr: readonly WordBox[],
  ocrText: string,
): boolean {
  const value = (words: readonly WordBox[], text: string) =>
    judgeText(words.map(({ span }) => text.slice(span.start, span.end)).join(" ")).value;
  const difference = value(layer, layerText) - value(ocr, ocrText);
  if (Math.abs(difference) > 0.05) return difference > 0;
  return ocr.reduce((sum, word) => sum + (word.confidence ?? 0), 0) / ocr.length < believed;
}

function written(lines: readonly Line[], layerText: string, ocr: OcrText): OcrText {
  let text = "";
  const words: Words = [];
  const rereads: OcrText["rereads"] = [];
  lines.forEach((line, index) => {
    if (text !== "") text += line.startsBlock ? "\n\n" : "\n";
    const source = line.from === "layer" ? layerText : ocr.text;
    line.words.forEach((word, at) => {
      if (at > 0) text += " ";
      const letters = source.slice(word.span.start, word.span.end);
      const span = { start: text.length, end: text.length + letters.length };
      const again = ocr.rereads.find(
        (reread) => line.from === "ocr" && reread.span.start === word.span.start,
      );
      if (again) rereads.push({ ...again, span });
      words.push({ ...word, span, line: index });
      text += letters;
    });
  });
  return { text, words, rereads, confidence: ocr.confidence };
}

function linesOf(words: Words, text: string): Pick<Line, "words" | "startsBlock">[] {
  const lines: WordBox[][] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line?.[0]?.line === word.line) line.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => {
    const start = line[0]?.span.start ?? 0;
    return { words: line, startsBlock: text.slice(Math.max(0, start - 2), start) === "\n\n" };
  });
}

function boxOf(words: readonly WordBox[]): Box {
  return [
    Math.min(...words.map(({ box }) => box[0])),
    Math.min(...words.map(({ box }) => box[1])),
    Math.max(...words.map(({ box }) => box[2])),
    Math.max(...words.map(({ box }) => box[3])),
  ];
}

function isWithin(word: Box, line: Box): boolean {
  const x = (word[0] + word[2]) / 2;
  const y = (word[1] + word[3]) / 2;
  return x >= line[0] - 2 && x <= line[2] + 2 && y >= line[1] && y <= line[3];
}
