import { openPdf, type PDFDocumentProxy } from "./pdf-library.ts";

/** A PDF, opened for looking and for drawing when first asked. */
export class OpenPdf {
  readonly #bytes: Uint8Array;
  #look: Promise<PDFDocumentProxy> | undefined;
  #draw: Promise<PDFDocumentProxy> | undefined;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  look(): Promise<PDFDocumentProxy> {
    this.#look ??= openPdf(this.#bytes, "look");
    return this.#look;
  }

  draw(): Promise<PDFDocumentProxy> {
    this.#draw ??= openPdf(this.#bytes, "draw");
    return this.#draw;
  }

  async close(): Promise<void> {
    for (const opening of [this.#look, this.#draw]) {
      const document = await opening?.catch(() => undefined);
      await document?.loadingTask.destroy();
    }
  }
}
