import type { EngineName, EngineOptions, OcrEngine } from "../engine.ts";
import { openTesseractJs } from "./tesseract-js.ts";
import { openTesseractNative } from "./tesseract-native.ts";

/** Every OCR engine by the name that `--engine` takes. */
export const engines = {
  "tesseract.js": openTesseractJs,
  tesseract: openTesseractNative,
} satisfies Record<EngineName, (options: EngineOptions) => Promise<OcrEngine>>;
