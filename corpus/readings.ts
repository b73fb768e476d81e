import type { StageResult } from "./stage-cache.ts";

/** What a document that was read adds to the knowledge of the corpus. */
export interface ReadingEntry {
  /** sha256 of the source. */
  readonly id: string;
  readonly key: string;
  readonly outputHash: string;
  /** Whether it reads well enough to teach others; the rest are taught. */
  readonly clean: boolean;
  readonly pages: number;
  readonly failedPages: number;
  /** Words and how often they stand in a clean document; empty for the rest. */
  readonly words: ReadonlyMap<string, number>;
  /** What tells whether another reading is of the same paper; JSON, whose shape is the writer's own. */
  readonly signature: unknown;
}

/** A reading without what is only asked for where something has changed. */
export type KnownReading = Omit<ReadingEntry, "words" | "signature">;

/** The readings of all documents, and the words that the clean ones attest. */
export interface ReadingStore {
  all(): Promise<readonly KnownReading[]>;
  /**
   * Stores or replaces a reading with the results that made it, and moves the counts of words with it, all or nothing.
   * Single pages that were kept of it are forgotten.
   */
  put(entry: ReadingEntry, results: readonly StageResult[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  /** Signatures of all readings, by id. */
  signatures(): Promise<readonly { readonly id: string; readonly signature: unknown }[]>;
  /** Words attested by the clean documents, with counts. */
  attested(): Promise<ReadonlyMap<string, number>>;
}
