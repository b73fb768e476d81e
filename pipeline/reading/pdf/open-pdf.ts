import { type CutOffPdf, findCut, findCutInFile } from "./cut-off.ts";
import { openPdf, type PDFDocumentProxy } from "./pdf-library.ts";

/** A PDF, opened for looking and for drawing when first asked. */
export class OpenPdf {
  readonly #source: Uint8Array | string;
  #look: Promise<PDFDocumentProxy> | undefined;
  #draw: Promise<PDFDocumentProxy> | undefined;
  #cut: CutOffPdf | null | undefined;

  /** @param source the bytes, or the name of the file that holds them. */
  constructor(source: Uint8Array | string) {
    this.#source = source;
  }

  look(): Promise<PDFDocumentProxy> {
    this.#look ??= openPdf(this.#source, "look");
    return this.#look;
  }

  draw(): Promise<PDFDocumentProxy> {
    this.#draw ??= openPdf(this.#source, "draw");
    return this.#draw;
  }

  /** What is left where the file has lost its end; `null` where it is whole. */
  cut(): CutOffPdf | null {
    const source = this.#source;
    if (this.#cut === undefined)
      this.#cut = (typeof source === "string" ? findCutInFile(source) : findCut(source)) ?? null;
    return this.#cut;
  }

  async close(): Promise<void> {
    for (const opening of [this.#look, this.#draw]) {
      const document = await opening?.catch(() => undefined);
      await document?.loadingTask.destroy();
    }
  }
}
