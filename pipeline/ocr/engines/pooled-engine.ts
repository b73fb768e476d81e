import { availableParallelism } from "node:os";
import type { EngineName, EngineOptions, OcrEngine, OcrPage, PageImage } from "../engine.ts";
import { ThreadPool } from "../pool/thread-pool.ts";

/** WebAssembly memory only grows: a thread is ended after so many pages and a fresh one takes over. */
const pagesPerThread = 100;

/** An engine that reads each page in a thread of its own pool. */
export function openPooledEngine(name: EngineName, version: string, options: EngineOptions): OcrEngine {
  const pool = new ThreadPool<PageImage, OcrPage>({
    // The extension is that of this file: `.ts` in a checkout, `.js` when built.
    script: new URL(`../page/thread.${import.meta.url.endsWith(".ts") ? "ts" : "js"}`, import.meta.url),
    workerData: { engine: name },
    size: options.workers ?? availableParallelism(),
    timeLimit: (options.pageTimeout ?? 120) * 1000,
    jobsPerThread: pagesPerThread,
  });
  return {
    name,
    version,
    recognise: (image, signal) => pool.run(image, signal),
    close: () => pool.close(),
  };
}
