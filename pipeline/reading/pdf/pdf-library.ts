import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import { catchWarnings } from "./pdf-warnings.ts";

export type { PDFDocumentProxy, PDFPageProxy };

type PdfLibrary = typeof import("pdfjs-dist");

const packageFolder = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
const folderOf = (name: string) => join(packageFolder, name) + sep;

let library: Promise<PdfLibrary> | undefined;

/** pdf.js, loaded when the first PDF comes. */
export function pdfLibrary(): Promise<PdfLibrary> {
  library ??= import("pdfjs-dist/legacy/build/pdf.min.mjs").then((module: PdfLibrary) => {
    catchWarnings();
    return module;
  });
  return library;
}

/**
 * Opens a PDF. Without `wasmUrl` pages in CCITT, JBIG2 or JPEG 2000 come out white and no error tells; the other two
 * are the metrics of fonts that a file may leave out.
 */
export async function openPdf(
  bytes: Uint8Array,
  images: { readonly handOnUndecoded: boolean },
): Promise<PDFDocumentProxy> {
  const { getDocument } = await pdfLibrary();
  return getDocument({
    // pdf.js takes the buffer over, so each opening needs its own.
    data: bytes.slice(),
    wasmUrl: folderOf("wasm"),
    standardFontDataUrl: folderOf("standard_fonts"),
    cMapUrl: folderOf("cmaps"),
    cMapPacked: true,
    enableXfa: false,
    verbosity: 1,
    isOffscreenCanvasSupported: images.handOnUndecoded,
    isImageDecoderSupported: images.handOnUndecoded,
  }).promise;
}
