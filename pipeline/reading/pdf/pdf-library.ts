import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import { fileRange } from "./file-range.ts";
import { standInForPlatform } from "./image-hand-over.ts";
import { catchWarnings } from "./pdf-warnings.ts";

export type { PDFDocumentProxy, PDFPageProxy };

type PdfLibrary = typeof import("pdfjs-dist");

const packageFolder = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
const folderOf = (name: string) => join(packageFolder, name) + sep;

let library: Promise<PdfLibrary> | undefined;

/** pdf.js, loaded when the first PDF comes. */
export function pdfLibrary(): Promise<PdfLibrary> {
  if (library) return library;
  standInForPlatform();
  library = import("pdfjs-dist/legacy/build/pdf.mjs").then((module: PdfLibrary) => {
    catchWarnings();
    return module;
  });
  return library;
}

/**
 * Without fonts on the platform pdf.js works out the shape of every letter as it comes, for whoever is to draw it. Who
 * only looks has no use for them: here is a platform that takes fonts, and does nothing with them.
 */
const fontsUnused = {
  disableFontFace: false,
  ownerDocument: { fonts: { add() {}, delete() {} } },
};

/**
 * Opens a PDF, to look at what its pages hold (images are handed on, not drawn) or to draw them. Without `wasmUrl` pages in CCITT, JBIG2 or JPEG 2000 come out white and no error tells; the other two
 * are the metrics of fonts that a file may leave out.
 */
export async function openPdf(
  source: Uint8Array | string,
  purpose: "look" | "draw",
): Promise<PDFDocumentProxy> {
  const { getDocument, PDFDataRangeTransport } = await pdfLibrary();
  return getDocument({
    // pdf.js takes the buffer over, so each opening needs its own.
    ...(typeof source === "string"
      ? // Page entries lie beside their images, and what is fetched with an entry stays: small pieces.
        { range: fileRange(source, PDFDataRangeTransport), rangeChunkSize: 2 ** 15 }
      : { data: new Uint8Array(source) }),
    disableAutoFetch: true,
    disableStream: true,
    wasmUrl: folderOf("wasm"),
    standardFontDataUrl: folderOf("standard_fonts"),
    cMapUrl: folderOf("cmaps"),
    cMapPacked: true,
    enableXfa: false,
    verbosity: 1,
    // Images are never made smaller here: the cap on pixels is ours.
    canvasMaxAreaInBytes: 2 ** 30,
    isOffscreenCanvasSupported: purpose === "look",
    ...(purpose === "look" && fontsUnused),
    // pdf.js keeps this one for the whole process, whatever a later document says.
    isImageDecoderSupported: true,
  }).promise;
}
