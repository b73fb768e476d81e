import type { Box } from "../../../schemas/word-box.ts";

/** One byte a pixel, 0 black, row by row without padding. */
export interface GreyImage {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

export interface RecognisedWord {
  readonly text: string;
  /** Pixels of the image that was given. */
  readonly box: Box;
  /** 0..100. */
  readonly confidence: number;
}

export interface RecognisedLine {
  readonly words: readonly RecognisedWord[];
  readonly box: Box;
  /** Lines of one block have the same number; blocks are counted in reading order. */
  readonly block: number;
  readonly startsParagraph: boolean;
}

/** How the recogniser looks for text, by Tesseract's own numbers: a page with its blocks, or one line. */
export const segmentationModes = { page: "3", line: "7" } as const;
export type Segmentation = keyof typeof segmentationModes;

export interface RecogniseRequest {
  readonly segmentation: Segmentation;
  /** Pixels per inch. */
  readonly dpi: number;
}

/** What turns pixels into words, with a model for Danish. It keeps nothing from one image to the next. */
export interface Recogniser {
  /** The lines of each image, in the order of the images. Many small ones in one call cost less than one by one. */
  read(
    images: readonly GreyImage[],
    request: RecogniseRequest,
  ): Promise<readonly (readonly RecognisedLine[])[]>;
}
