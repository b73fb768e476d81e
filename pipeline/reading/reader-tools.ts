import { availableParallelism } from "node:os";
import type { OcrEngine } from "../ocr/engine.ts";
import { openEngine } from "../ocr/index.ts";
import { siblingModule } from "../workers/sibling-module.ts";
import { WorkerPool } from "../workers/worker-pool.ts";
import type { ReadSettings } from "./read-settings.ts";
import { Turnstile } from "./turnstile.ts";

export interface ReaderOptions {
  /** Pages worked on at once; default one a core. */
  readonly workers?: number;
  /** Opens OCR engines; the usual ones unless something else is to stand in for them. */
  readonly openEngine?: typeof openEngine;
}

/** Megabytes of heap for a reading worker; images lie outside of it. */
const heap = 512;
/** Bytes at which a reading worker is ended: a page that needs more is not a page. */
const maxResident = 1500 * 2 ** 20;
/** Bytes and tasks at which one is replaced between pages. */
const recycleResident = 240 * 2 ** 20;
const recycleAfter = 400;
/** Milliseconds; longer than a process takes to start. Pages of a scan are made ready faster than OCR reads them. */
const patience = 600;

/** What reading shares among documents: worker processes, OCR engines, and a limit on pages in memory. */
export class ReaderTools {
  readonly workers: number;
  /** Pages in hand at once over all documents: enough to keep OCR busy while the next ones are made ready. */
  readonly pagesInHand: Turnstile;
  #pool: WorkerPool | undefined;
  readonly #openEngine: typeof openEngine;
  readonly #engines = new Map<string, Promise<OcrEngine>>();

  constructor(options: ReaderOptions) {
    this.#openEngine = options.openEngine ?? openEngine;
    this.workers = options.workers ?? availableParallelism();
    this.pagesInHand = new Turnstile(this.workers * 2 + 1);
  }

  /** Worker processes that open files; started when the first file needs them. */
  get pool(): WorkerPool {
    this.#pool ??= new WorkerPool({
      module: siblingModule("./worker/main", import.meta.url),
      size: this.workers,
      heap,
      maxResident,
      recycleResident,
      recycleAfter,
      patience,
    });
    return this.#pool;
  }

  engine({ engine: name, pageTimeout }: ReadSettings): Promise<OcrEngine> {
    const key = `${name} ${pageTimeout}`;
    const opened = this.#engines.get(key) ?? this.#openEngine(name, { workers: this.workers, pageTimeout });
    this.#engines.set(key, opened);
    return opened;
  }

  async close(): Promise<void> {
    const engines = await Promise.allSettled(this.#engines.values());
    await Promise.all([
      this.#pool?.close(),
      ...engines.map((engine) => (engine.status === "fulfilled" ? engine.value.close() : undefined)),
    ]);
  }
}
