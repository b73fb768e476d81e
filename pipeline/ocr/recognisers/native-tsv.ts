import type { Box } from "../../../schemas/word-box.ts";
import type { RecognisedLine, RecognisedWord } from "./recogniser.ts";

const lineLevel = "4";
const wordLevel = "5";

/** Reads Tesseract's TSV: a list of lines for each of `pages` images. Rows that are not whole are passed over. */
export function parseTsv(tsv: string, pages: number): RecognisedLine[][] {
  const lines: RecognisedLine[][] = Array.from({ length: pages }, () => []);
  let words: RecognisedWord[] = [];
  let lastParagraph = "";
  for (const row of tsv.split("\n")) {
    const cells = row.split("\t");
    const [level, page, block, paragraph] = cells;
    if (level === lineLevel) {
      words = [];
      const place = `${page} ${block} ${paragraph}`;
      lines[Number(page) - 1]?.push({
        words,
        box: boxOf(cells),
        block: Number(block),
        startsParagraph: place !== lastParagraph,
      });
      lastParagraph = place;
    } else if (level === wordLevel && cells.length >= 12) {
      const text = (cells[11] ?? "").trim();
      if (text !== "") words.push({ text, box: boxOf(cells), confidence: Math.max(0, Number(cells[10])) });
    }
  }
  return lines.map((page) => page.filter((line) => line.words.length > 0));
}

function boxOf(cells: readonly string[]): Box {
  const [left = 0, top = 0, width = 0, height = 0] = cells.slice(6, 10).map(Number);
  return [left, top, left + width, top + height];
}
