import type { PageFailure } from "../../schemas/page.ts";
import type { PageReading } from "../../schemas/reading.ts";
import type { OcrEngine } from "../ocr/engine.ts";
import { mergeLayer } from "./merge-layer.ts";
import { type OcrText, textOfOcr, uprightPixelsToPage } from "./ocr-text.ts";
import { faintTraces } from "./page-diagnostics.ts";
import type { LayerText, PageSource, SourceImage } from "./page-source.ts";
import { judgeText, qualityOfOcr } from "./quality/page-quality.ts";
import { pageFailure } from "./read-failures.ts";

/** A page with nothing in it yet, as shown by its source. */
export function emptyPage(number: number, width: number, height: number): PageReading {
  return {
    number,
    width,
    height,
    status: "ok",
    failure: null,
    textSource: "text-layer",
    quality: 1,
    confidence: null,
    rotation: 0,
    skew: 0,
    sourceReason: "",
    text: "",
    words: [],
    furniture: [],
    rereads: [],
  };
}

/** A page that could not be read, with what is known of it. */
export function failedPage(page: PageReading, failure: PageFailure): PageReading {
  return { ...page, status: "failed", failure, sourceReason: page.sourceReason || failure.message };
}

/** Turns what a page offers into its reading, by OCR where that is what the source calls for. */
export async function readPage(
  source: PageSource,
  engine: () => Promise<OcrEngine>,
  signal?: AbortSignal,
): Promise<PageReading> {
  const page = await readOffered(source, engine, signal);
  if (source.missing === null || page.status === "failed") return page;
  // What is left of the page stays, as part of a page that failed.
  return failedPage(page, {
    code: "damaged",
    message: source.missing,
    remedy: "Fetch the file again, whole.",
  });
}

async function readOffered(
  source: PageSource,
  engine: () => Promise<OcrEngine>,
  signal: AbortSignal | undefined,
): Promise<PageReading> {
  const page = { ...emptyPage(source.number, source.width, source.height), sourceReason: source.reason };
  const { layer, image } = source;
  if (source.take === "layer" && layer) return withLayer(page, layer);
  if (source.take === "nothing" || !image) return withoutText(page, source);
  try {
    return await readImage(page, source, image, await engine(), signal);
  } catch (error) {
    signal?.throwIfAborted();
    const kept = source.take === "both" && layer ? withLayer(page, layer) : page;
    return failedPage(kept, pageFailure(error));
  }
}

function withLayer(page: PageReading, layer: LayerText): PageReading {
  const { text, words, rotation, width, height, quality } = layer;
  return { ...page, text, words, rotation, width, height, quality };
}

function withoutText(page: PageReading, source: PageSource): PageReading {
  if (source.lost.length > 0 || (source.hasImage && source.warnings.length > 0))
    return failedPage(page, notDrawn([...source.lost, ...source.warnings]));
  if (!source.hasImage) return { ...page, status: "blank" };
  return failedPage(page, {
    code: "ocr-off",
    message: "The page is an image without a text layer, and OCR is switched off",
    remedy: "Read it with --ocr auto.",
  });
}

async function readImage(
  page: PageReading,
  source: PageSource,
  image: SourceImage,
  engine: OcrEngine,
  signal: AbortSignal | undefined,
): Promise<PageReading> {
  const { width, height, dpi, encoding, bytes } = image;
  const ocr = await engine.recognise({ width, height, dpi, encoding, bytes }, signal);
  const { layer, lost, warnings } = source;
  const sideways = ocr.rotation % 180 !== 0;
  const shown: PageReading = {
    ...page,
    textSource: "ocr",
    rotation: ocr.rotation,
    skew: ocr.skew,
    width: sideways ? page.height : page.width,
    height: sideways ? page.width : page.height,
  };
  const read = textOfOcr(ocr, uprightPixelsToPage(image, ocr.rotation, page.width, page.height));
  if (read.words.length === 0) {
    if (layer && layer.words.length > 0 && source.take === "both")
      return { ...withLayer(page, layer), sourceReason: `${page.sourceReason}; OCR found no text beside it` };
    if (lost.length > 0 || (ocr.status === "blank" && warnings.length > 0))
      return failedPage(shown, notDrawn([...lost, ...warnings]));
    if (ocr.status === "blank") {
      const why = ocr.ink === "faint" ? faintTraces : "the paper is blank";
      return { ...shown, status: "blank", sourceReason: `${page.sourceReason}; ${why}` };
    }
    if (ocr.ink === "writing" || ocr.ink === "faint") return failedPage(shown, unreadable);
  }
  const taken = choose(source, ocr.rotation, read);
  if (taken.layerAlone && layer)
    return { ...withLayer(page, layer), sourceReason: `${page.sourceReason}; OCR reads no better` };
  const { text, words, rereads, confidence } = taken;
  const judged = judgeText(text);
  const finished = {
    ...shown,
    text,
    words,
    rereads,
    confidence,
    quality: qualityOfOcr(judged, confidence),
    sourceReason: words.length > 0 ? page.sourceReason : `${page.sourceReason}; no text found`,
  };
  if (lost.length > 0) return failedPage(finished, notDrawn(lost));
  return isNonsense(judged.value, confidence) ? failedPage(finished, unreadable) : finished;
}

/** Below both of these what OCR gave is no text: handwriting, a page it could not get upright, print gone to pieces. */
const nonsense = { quality: 0.4, confidence: 50 };

function isNonsense(quality: number, confidence: number | null): boolean {
  return quality < nonsense.quality && (confidence ?? 100) < nonsense.confidence;
}

const unreadable: PageFailure = {
  code: "unreadable",
  message: "The page has writing on it that OCR cannot read: handwriting, or print too poor",
  remedy: "Scan it anew, darker and at 300 dpi or more; what is written by hand has to be typed off.",
};

/** What is taken where both the source and OCR have text. */
function choose(source: PageSource, rotation: number, ocr: OcrText): OcrText & { layerAlone?: true } {
  const { layer, take } = source;
  if (!layer) return ocr;
  const isBetter = layer.quality > judgeText(ocr.text).value + 0.05;
  if (take === "both" && layer.rotation === rotation) return mergeLayer(layer, ocr, layer.quality >= 0.8);
  return isBetter && !source.reason.startsWith("OCR of every page") ? { ...ocr, layerAlone: true } : ocr;
}

function notDrawn(why: readonly string[]): PageFailure {
  return {
    code: "image-not-decoded",
    message: `The page holds an image that could not be decoded: ${why.join("; ")}`,
    remedy: "Fetch the file again, or scan the page anew; if a viewer shows it, print it to a new PDF.",
  };
}
