import { ReadFailure } from "../../failure.ts";
import type { EngineName, EngineOptions, OcrEngine } from "../engine.ts";
import { openTesseractJs } from "./tesseract-js.ts";

/** Every OCR engine by the name that `--engine` takes. */
export const engines = {
  "tesseract.js": openTesseractJs,
  tesseract: async () => {
    throw new ReadFailure(
      "unsupported-format",
      "The native engine is not installed",
      "Use --engine tesseract.js.",
    );
  },
} satisfies Record<EngineName, (options: EngineOptions) => Promise<OcrEngine>>;
