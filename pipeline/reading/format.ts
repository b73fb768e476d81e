import type { DocumentReading, PageReading } from "../../schemas/reading.ts";
import type { ReadSettings, SourceFile } from "./read-settings.ts";
import type { ReaderTools } from "./reader-tools.ts";

/** How far a document is: pages done of pages in all. */
export type OnPage = (done: number, total: number) => void;

/** Pages that an interrupted reading of the same file, with the same settings, left behind. */
export interface KeptPages {
  get(number: number): PageReading | undefined;
  /** Keeps a page that was read; never one that failed. */
  put(page: PageReading): Promise<void>;
}

export interface ReadCall {
  readonly source: SourceFile;
  readonly settings: ReadSettings;
  readonly onPage: OnPage;
  readonly signal: AbortSignal | undefined;
  readonly tools: ReaderTools;
  readonly kept: KeptPages | undefined;
}

/** One kind of file: how it is told by its content, and how it is read. */
export interface Format {
  readonly name: string;
  /** By the first bytes where they suffice; never by the file's name. */
  recognises(bytes: Uint8Array): boolean;
  /** @throws ReadFailure where the whole document cannot be read. */
  read(call: ReadCall): Promise<DocumentReading>;
}
