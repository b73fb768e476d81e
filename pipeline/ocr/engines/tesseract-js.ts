import type { EngineOptions, OcrEngine } from "../engine.ts";
import { engineVersion } from "../engine-version.ts";
import { openPooledEngine } from "./pooled-engine.ts";

/**
 * The engine that needs no installation: Tesseract compiled to WebAssembly (tesseract.js-core) with the models
 * from npm. The core is driven directly and not through tesseract.js's own worker: so one thread decodes, prepares
 * and reads a page and holds both models, and a page costs no copies between threads and no JSON.
 */
export async function openTesseractJs(options: EngineOptions): Promise<OcrEngine> {
  return openPooledEngine("tesseract.js", engineVersion("tesseract.js"), null, options);
}
