import type { Box } from "../../schemas/word-box.ts";

/** An image of one page, still encoded (JPEG, PNG, TIFF) or as 8-bit grey pixels. */
export type PageImage = {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels per inch on paper. */
  readonly dpi: number;
} & (
  | { readonly encoding: "encoded"; readonly bytes: Uint8Array }
  /** One byte a pixel, 0 black, row by row without padding. */
  | { readonly encoding: "grey"; readonly bytes: Uint8Array }
);

export interface OcrWord {
  readonly text: string;
  /** Pixels of the upright image: the image that was given, turned by the page's `rotation`. Origin top left. */
  readonly box: Box;
  /** 0..100. */
  readonly confidence: number;
}

export interface OcrLine {
  readonly words: readonly OcrWord[];
  readonly box: Box;
  /** True where the line is the first of a paragraph or block. */
  readonly startsBlock: boolean;
}

/** What OCR makes of one page image. Boxes are in pixels of the upright image (after `rotation`). */
export interface OcrPage {
  readonly status: "ok" | "blank";
  /**
   * What the ink looks like, read or not. Where `writing` gives no words, writing was lost; `faint` on a blank page is
   * pale ink that does not read, as a rule the other side shining through.
   */
  readonly ink: "writing" | "faint" | "picture" | "none";
  /** In reading order. */
  readonly lines: readonly OcrLine[];
  /** Clockwise degrees by which the image was turned to stand upright: 0, 90, 180, 270. */
  readonly rotation: 0 | 90 | 180 | 270;
  /** Degrees, as in the record. */
  readonly skew: number;
  /** Pixels of the upright image. */
  readonly width: number;
  readonly height: number;
  /** Words that were read again with a model that knows the character: index of line and word, and both readings. */
  readonly rereads: readonly {
    readonly line: number;
    readonly word: number;
    readonly before: string;
    readonly after: string;
    readonly confidence: number;
    readonly rule: string;
  }[];
}

/** One OCR engine. The same image gives the same page, whatever was read before it. */
export interface OcrEngine {
  readonly name: string;
  /** Engine and model versions: part of the read stage's cache key. */
  readonly version: string;
  /**
   * Reads one page. Several calls may be under way at once; those beyond the number of workers wait their turn.
   * `image.bytes` may be handed over to a worker: do not read it afterwards.
   * @throws ReadFailure `timed-out`, `worker-died` or `damaged`; the signal's reason where the signal aborts.
   */
  recognise(image: PageImage, signal?: AbortSignal): Promise<OcrPage>;
  close(): Promise<void>;
}

export interface EngineOptions {
  /** Pages read at once; default one a core. */
  readonly workers?: number;
  /** Seconds that one page may take, waiting for a free worker not counted. Default 120. */
  readonly pageTimeout?: number;
  /** The native engine's program, by name on the PATH or by path; default `tesseract`. */
  readonly program?: string;
}

export const engineNames = ["tesseract.js", "tesseract"] as const;
export type EngineName = (typeof engineNames)[number];
