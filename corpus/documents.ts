import type { StageName } from "../schemas/provenance.ts";
import type { DocumentReading } from "../schemas/reading.ts";
import type { DocumentRecord } from "../schemas/record.ts";
import type { Outline } from "./outline.ts";
import type { StageResult } from "./stage-cache.ts";

/** One line of the list of documents. */
export interface DocumentSummary {
  /** sha256 of the source. */
  readonly id: string;
  readonly path: string;
  readonly kind: string;
  readonly title: string;
  readonly authority: string | null;
  readonly body: string | null;
  readonly date: string | null;
  readonly mediaType: string;
  readonly pages: number;
  readonly pagesOk: number;
  readonly pagesBlank: number;
  readonly pagesFailed: number;
  readonly items: number;
  readonly decisions: number;
  readonly references: number;
  readonly deadlines: number;
  readonly amounts: number;
  readonly inconsistencies: number;
  readonly repairs: number;
}

/** Sums over all documents. */
export interface CorpusTotals {
  readonly documents: number;
  readonly pages: number;
  readonly pagesOk: number;
  readonly pagesBlank: number;
  readonly pagesFailed: number;
  readonly items: number;
  readonly decisions: number;
  readonly references: number;
  readonly deadlines: number;
  readonly inconsistencies: number;
  readonly repairs: number;
}

/** What the run needs to know of a document to tell whether it is up to date. */
export interface DocumentState {
  readonly id: string;
  /** Of the stages, their versions and settings that made the record. */
  readonly fingerprint: string;
  /** Of the knowledge that the record was last checked against. */
  readonly knowledge: string;
  readonly recordHash: string;
  readonly path: string;
  /** Hash of the reading that it was made of. */
  readonly reading: string;
  readonly pages: number;
  readonly pagesFailed: number;
  /** Codes of what became of the pages that failed. */
  readonly failureCodes: readonly string[];
}

/** One change from the raw text to the text. Offsets are UTF-16 indexes into `rawText`. */
export interface TextEdit {
  readonly rawStart: number;
  readonly rawEnd: number;
  readonly replacement: string;
}

/** A record to keep, with the results that it was made of. */
export interface StoredDocument {
  readonly record: DocumentRecord;
  readonly fingerprint: string;
  readonly knowledge: string;
  readonly recordHash: string;
  /** Hash of the reading that the record was made of. */
  readonly reading: string;
  readonly run: string;
  /** What tells drafts and copies; JSON, whose shape is the writer's own. */
  readonly signature: unknown;
  /** Key of each stage's result. */
  readonly stages: readonly { readonly stage: StageName; readonly key: string }[];
  readonly results: readonly StageResult[];
}

/** The records and their facts. */
export interface DocumentStore {
  /** Newest first, then by id: a stable order. */
  list(page: { readonly offset: number; readonly limit: number }): Promise<readonly DocumentSummary[]>;
  summary(id: string): Promise<DocumentSummary | undefined>;
  /** The whole record, or undefined where there is none of that id. */
  record(id: string): Promise<DocumentRecord | undefined>;
  /** Changes whenever the record does; undefined where there is none of that id. */
  version(id: string): Promise<string | undefined>;
  /** Every record, by id. One is held in memory at a time. */
  records(): AsyncIterable<DocumentRecord>;
  /** Text of the document, without the rest of the record. */
  text(id: string): Promise<string | undefined>;
  /**
   * What was found in the agenda item or page that begins at `start`, without the rest of the record; undefined where
   * none begins there.
   */
  outline(id: string, start: number): Promise<Outline | undefined>;
  /** What was read, with a box for each word, before any repair; the coordinates are those of the page as shown. */
  reading(id: string): Promise<DocumentReading | undefined>;
  /** How the raw text became the text: what maps a word's box to its place in `text`. */
  edits(id: string): Promise<readonly TextEdit[] | undefined>;
  /** Ids that begin with `prefix`, at most ten: people type the first eight digits. */
  idsStartingWith(prefix: string): Promise<readonly string[]>;
  states(): Promise<readonly DocumentState[]>;
  /** Signatures of all documents, by id. */
  signatures(): Promise<readonly { readonly id: string; readonly signature: unknown }[]>;
  totals(): Promise<CorpusTotals>;
  /** Stores or replaces the record, its facts and its search index, all or nothing. */
  store(document: StoredDocument): Promise<void>;
  /** Notes that the record still holds against newer knowledge. */
  confirm(ids: readonly string[], knowledge: string): Promise<void>;
  /** Notes that the source lies elsewhere now. */
  move(id: string, path: string): Promise<void>;
  /** Takes documents out of the corpus; what was cached of them stays until it is pruned. */
  remove(ids: readonly string[]): Promise<void>;
}
