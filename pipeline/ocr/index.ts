import type { EngineName, EngineOptions, OcrEngine } from "./engine.ts";
import { engines } from "./engines/index.ts";

/**
 * Opens an OCR engine by name. Close it when done: it holds worker threads.
 * @throws ReadFailure `unsupported-format` where the engine is not installed; its remedy says how to install it.
 */
export function openEngine(name: EngineName, options: EngineOptions = {}): Promise<OcrEngine> {
  return engines[name](options);
}
