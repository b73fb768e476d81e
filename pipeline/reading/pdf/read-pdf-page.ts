import { applyToBox } from "../layout/matrix.ts";
import { invertTurn } from "../layout/turn.ts";
import type { PageSource, SourceImage } from "../page-source.ts";
import { countLostSigns } from "../quality/lost-signs.ts";
import { judgeText } from "../quality/page-quality.ts";
import { handImagesOn } from "./image-hand-over.ts";
import {
  inkUnread,
  judgePage,
  largestImage,
  mustFaceInk,
  type OcrMode,
  textFillsPage,
} from "./judge-page.ts";
import type { OpenPdf } from "./open-pdf.ts";
import { lookAtContent, type PageContent } from "./page-content.ts";
import { drawPage, hasPixels, onlyImage, takeImageOut } from "./page-image.ts";
import type { PDFPageProxy } from "./pdf-library.ts";
import { takeWarnings } from "./pdf-warnings.ts";
import { readTextLayer, type TextLayer } from "./text-layer.ts";
import { leavesInkUnread } from "./unread-ink.ts";

/** An image smaller than this share of the page is a logo or a line, and no reason to doubt. */
const imageThatMatters = 0.02;
/** From this share on an image that cannot be decoded may have held what the page says. */
const imageThatHoldsText = 0.2;

/** Share of a grey image, from its end, that must be pure black for it to count as cut off. */
const blackEnd = 0.2;
/** Bytes before the pixels of a TIFF of one's own making. */
const tiffHeader = 8;

/** Reads what a page of a PDF holds, decides what to take, and makes the image ready where OCR is to read it. */
export async function readPdfPage(pdf: OpenPdf, number: number, mode: OcrMode): Promise<PageSource> {
  takeWarnings();
  handImagesOn(true);
  const page = await (await pdf.look()).getPage(number);
  try {
    const { width, height } = page.getViewport({ scale: 1 });
    const layer = await readTextLayer(page);
    const quality = judgeText(layer.text);
    const lostSigns = countLostSigns(layer.text);
    const isPlain = mode !== "always" && quality.value >= 0.8 && lostSigns === 0 && textFillsPage(layer);
    const content = isPlain ? null : await lookAtContent(page);
    const image = content && {
      ...largestImage(content, layer, width, height),
      paintsShapes: content.paintsShapes,
    };
    const judged = judgePage(mode, { words: layer.words.length, quality, lostSigns }, image);
    const isPartial = content && mustFaceInk(judged, image) && (await isPartOf(page, layer, content));
    const verdict = isPartial ? inkUnread : judged;
    const needsImage = verdict.take === "image" || verdict.take === "both";
    const lost = content && verdict.take !== "layer" ? await undecoded(page, content, width, height) : [];
    const picture = needsImage && content ? await pictureOf(pdf, page, content) : null;
    return {
      number,
      width,
      height,
      layer: layer.words.length > 0 ? { ...textOf(layer), quality: quality.value } : null,
      ...verdict,
      reason: pdf.cut() ? `${verdict.reason}; the file is cut off` : verdict.reason,
      image: picture,
      hasImage: (image?.share ?? 0) >= imageThatMatters,
      lost: picture ? [...lost, ...cutOff(picture)] : lost,
      warnings: takeWarnings(),
      missing: missingOf(pdf, page),
    };
  } finally {
    page.cleanup();
  }
}

/** What a page of a file that has lost its end may have lost with it; `null` where it is all there. */
function missingOf(pdf: OpenPdf, page: PDFPageProxy): string | null {
  const cut = pdf.cut();
  const wholeness = cut && (page.ref ? cut.wholenessOf(page.ref.num) : "unknown");
  if (wholeness === "lost") return "The file is cut off, and parts of this page are gone";
  if (wholeness === "unknown")
    return "The file is cut off, and whether this page is whole cannot be told from what is left";
  return null;
}

function textOf({ text, words, rotation, width, height }: TextLayer) {
  return { text, words, rotation, width, height };
}

/** True where the page is one image and its layer covers only part of the writing on it. */
async function isPartOf(page: PDFPageProxy, layer: TextLayer, content: PageContent): Promise<boolean> {
  const { width, height } = page.getViewport({ scale: 1 });
  const only = onlyImage(content, width, height);
  const taken = only && (await takeImageOut(page, only));
  const shown = invertTurn(layer.rotation, width, height);
  return taken
    ? leavesInkUnread(
        taken,
        layer.words.map(({ box }) => applyToBox(shown, box)),
      )
    : false;
}

/** The page as OCR is to see it: its only image where it is no more than that, else drawn. */
async function pictureOf(pdf: OpenPdf, page: PDFPageProxy, content: PageContent): Promise<SourceImage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const only = onlyImage(content, width, height);
  const taken = only && (await takeImageOut(page, only));
  return taken ?? drawPage(await pdf.draw(), page.pageNumber);
}

/**
 * What a decoder leaves that gave up, without a word: black to the last pixel. A scan in black and white may end black,
 * where the lid was open; one in grey is never without a trace of light, unless it is a negative, which is black all over.
 */
function cutOff({ encoding, bytes, width, height }: SourceImage): string[] {
  const isJpeg = bytes[0] === 0xff && bytes[1] === 0xd8;
  if (isJpeg) return [];
  const pixels =
    encoding === "grey" ? bytes : bytes.subarray(tiffHeader, tiffHeader + ((width + 7) >> 3) * height);
  const black = pixels.length - 1 - pixels.findLastIndex((pixel) => pixel !== 0);
  if (black === pixels.length) return ["its image is one black surface"];
  if (encoding !== "grey" || black <= pixels.length * blackEnd) return [];
  const drawn = pixels.subarray(0, pixels.length - black);
  const blackOnes = drawn.reduce((sum, pixel) => sum + (pixel === 0 ? 1 : 0), 0);
  return blackOnes > drawn.length / 2 ? [] : ["its image is cut off"];
}

/** Images over a good part of the page that pdf.js found no pixels for. */
async function undecoded(
  page: PDFPageProxy,
  content: PageContent,
  width: number,
  height: number,
): Promise<string[]> {
  const lost: string[] = [];
  for (const image of content.images) {
    const [left, top, right, bottom] = image.box;
    if ((right - left) * (bottom - top) < imageThatHoldsText * width * height) continue;
    if (!(await hasPixels(page, image)))
      lost.push(`image of ${image.width} × ${image.height} pixels could not be decoded`);
  }
  return lost;
}
