import type { DeadlineStore } from "./deadlines.ts";
import type { DocumentStore } from "./documents.ts";
import type { FileStore } from "./files.ts";
import type { FindingStore } from "./findings.ts";
import type { KeptPageStore } from "./kept-pages.ts";
import type { ReadingStore } from "./readings.ts";
import type { ReviewLists } from "./review-lists.ts";
import type { ReviewStore } from "./reviews.ts";
import type { RunStore } from "./runs.ts";
import type { SearchQuery, SearchResult } from "./search/query.ts";
import type { StageCache } from "./stage-cache.ts";

/**
 * The store of everything that was read. One corpus has one writer at a time (the run holds a lock) and any number
 * of readers. Every method that writes is all or nothing: a killed process leaves the state before or after it.
 * @see openCorpus for how to get one.
 */
export interface Corpus {
  /** The folder that the user named. */
  readonly folder: string;
  readonly files: FileStore;
  readonly cache: StageCache;
  readonly keptPages: KeptPageStore;
  readonly readings: ReadingStore;
  readonly documents: DocumentStore;
  readonly findings: FindingStore;
  readonly runs: RunStore;
  readonly reviews: ReviewStore;
  readonly reviewLists: ReviewLists;
  readonly deadlines: DeadlineStore;
  /** Full-text search and search by field. @throws QueryError where the query cannot be understood. */
  search(query: SearchQuery): Promise<SearchResult>;
  close(): Promise<void>;
}
