import type { DocumentReading, PageReading } from "../../schemas/reading.ts";
import type { DocumentRecord } from "../../schemas/record.ts";
import type { Box } from "../../schemas/word-box.ts";
import { type Markup, markup } from "../markup.ts";
import { blocksOf, type TextBlock, type TextLine } from "../page-text/blocks.ts";
import { type PlacedWord, placedWords, type TextEdit } from "../page-text/placed-words.ts";
import type { OutputFormat } from "./format.ts";
import { writePlaced } from "./placed.ts";

/** hOCR counts in whole pixels; at this resolution a point is four and a bit, and boxes lose nothing that shows. */
const dpi = 300;
/** The format has no places left of the page or above it, where a crooked scan can put a word's edge. */
const pixels = (points: number) => Math.max(0, Math.round((points * dpi) / 72));
const boxOf = (box: Box) => `bbox ${box.map(pixels).join(" ")}`;

function wordElement(word: PlacedWord, id: string): Markup {
  const confidence = word.confidence === null ? "" : `; x_wconf ${Math.round(word.confidence)}`;
  return markup`<span class="ocrx_word" id="${id}" title="${boxOf(word.box)}${confidence}">${word.content}${word.divided?.part === 1 ? "\u00ad" : ""}</span>`;
}

function lineElement(line: TextLine, id: string, furniture: boolean, isTop: boolean): Markup {
  const kind = furniture ? (isTop ? "ocr_header" : "ocr_footer") : "ocr_line";
  const words = line.words.map(
    (word, index) => markup`${index > 0 ? " " : ""}${wordElement(word, `${id}_w${index + 1}`)}`,
  );
  return markup`<span class="${kind}" id="${id}" title="${boxOf(line.box)}">${words}</span>\n`;
}

function blockElement(block: TextBlock, id: string, page: PageReading): Markup {
  const isTop = block.box[1] < page.height / 2;
  const lines = block.lines.map((line, index) =>
    lineElement(line, `${id}_l${index + 1}`, block.furniture, isTop),
  );
  return markup`<div class="ocr_carea" id="${id}" title="${boxOf(block.box)}"><p class="ocr_par" lang="da">\n${lines}</p></div>\n`;
}

/** One document as hOCR 1.2. A soft hyphen marks where a line end divided a word. @see https://kba.github.io/hocr-spec/1.2/ */
export function hocrOf(record: DocumentRecord, reading: DocumentReading, edits: readonly TextEdit[]): string {
  const words = placedWords(reading, edits);
  const pages = reading.pages.map((page, index) => {
    const id = `page_${page.number}`;
    const blocks = blocksOf(words[index] ?? []).map((block, at) =>
      blockElement(block, `${id}_b${at + 1}`, page),
    );
    const title = `image "${record.source.path.replaceAll('"', "'")}"; ${boxOf([0, 0, page.width, page.height])}; ppageno ${page.number - 1}; scan_res ${dpi} ${dpi}${page.status === "ok" ? "" : `; x_status ${page.status}`}`;
    return markup`<div class="ocr_page" id="${id}" title="${title}">\n${blocks}</div>\n`;
  });
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="da">
<head>
<meta charset="utf-8"/>
<title>${record.title}</title>
<meta name="ocr-system" content="Punktum ${record.provenance.version}"/>
<meta name="ocr-number-of-pages" content="${reading.pages.length}"/>
<meta name="ocr-langs" content="da"/>
<meta name="ocr-scripts" content="Latn"/>
<meta name="ocr-capabilities" content="ocr_page ocr_carea ocr_par ocr_line ocr_header ocr_footer ocrx_word ocrp_lang ocrp_wconf"/>
</head>
<body>
${pages}</body>
</html>
`.text;
}

export const hocr: OutputFormat = {
  name: "hocr",
  summary: "hOCR: repaired text with a box for each word, as a web page",
  files: "each",
  write: writePlaced("hocr.html", hocrOf),
};
