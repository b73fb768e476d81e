import type { PageReading } from "../schemas/reading.ts";

/**
 * Pages of documents whose reading was cut short, so that the next run goes on from there. They go when the document's
 * reading is stored: what stays here is unfinished.
 */
export interface KeptPageStore {
  /** @param key of the read stage's result: the source, the stage's version and its settings. */
  of(key: string): Promise<ReadonlyMap<number, PageReading>>;
  /**
   * Keeps pages, all or nothing; pages of the same source under another key are forgotten.
   * @param source sha256 of the file
   */
  put(source: string, key: string, pages: readonly PageReading[]): Promise<void>;
  /** Forgets pages of files that are gone. */
  prune(): Promise<void>;
}
