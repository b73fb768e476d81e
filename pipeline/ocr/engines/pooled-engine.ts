import { availableParallelism } from "node:os";
import type { EngineName, EngineOptions, OcrEngine, OcrPage, PageImage } from "../engine.ts";
import { ThreadPool } from "../pool/thread-pool.ts";
import type { NativeTesseract } from "../recognisers/native-recogniser.ts";

/** WebAssembly memory only grows: a thread is ended after so many pages and a fresh one takes over. */
const pagesPerThread = 50;
/** A page's components and words take a tenth of it. */
const heapLimit = 512;
/** Megabytes for young objects: a thread that may have more grows by it and reads no faster. */
const youngLimit = 24;

/** What a thread needs to know to open its recogniser; null is Tesseract in the thread itself. */
export interface ThreadSettings {
  readonly native: NativeTesseract | null;
}

/** An engine that reads each page in a thread of its own pool. */
export function openPooledEngine(
  name: EngineName,
  version: string,
  native: NativeTesseract | null,
  options: EngineOptions,
): OcrEngine {
  const pool = new ThreadPool<PageImage, OcrPage>({
    // The extension is that of this file: `.ts` in a checkout, `.js` when built.
    script: new URL(`../page/thread.${import.meta.url.endsWith(".ts") ? "ts" : "js"}`, import.meta.url),
    settings: { native } satisfies ThreadSettings,
    size: options.workers ?? availableParallelism(),
    timeLimit: (options.pageTimeout ?? 120) * 1000,
    heapLimit,
    youngLimit,
    jobsPerThread: pagesPerThread,
  });
  return {
    name,
    version,
    recognise: (image, signal) => pool.run(image, signal),
    close: () => pool.close(),
  };
}
