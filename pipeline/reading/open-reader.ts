import type { DocumentReading } from "../../schemas/reading.ts";
import type { KeptPages, OnPage } from "./format.ts";
import { formats } from "./formats/index.ts";
import { plainText } from "./formats/plain-text.ts";
import { markFurniture } from "./furniture/mark-furniture.ts";
import type { ReadSettings, SourceFile } from "./read-settings.ts";
import { type ReaderOptions, ReaderTools } from "./reader-tools.ts";
import { refuseData, refuseEmpty, unreadableKind } from "./refuse-unreadable.ts";

/** Reads documents, many at once if wanted, over the same workers and engines. */
export interface Reader {
  /**
   * Reads a document of any supported kind, told by its content. The same bytes and settings give the same reading,
   * whatever was read before. Pages that are in `kept` are taken from there, and the others put there as they are read.
   * @throws ReadFailure where the whole document cannot be read, its message beginning with the path; the signal's
   * reason where it aborts. A page that cannot be read is a page with status `failed`.
   */
  read(
    source: SourceFile,
    settings: ReadSettings,
    onPage?: OnPage,
    signal?: AbortSignal,
    kept?: KeptPages,
  ): Promise<DocumentReading>;
  /** Ends the workers; the reader is spent. */
  close(): Promise<void>;
}

/** Opens a reader. Nothing starts before a document needs it. */
export function openReader(options: ReaderOptions = {}): Reader {
  const tools = new ReaderTools(options);
  return {
    async read(source, settings, onPage = () => {}, signal, kept) {
      signal?.throwIfAborted();
      refuseEmpty(source);
      const format = formats.find((candidate) => candidate.recognises(source.bytes));
      if (!format) throw await unreadableKind(source);
      if (format === plainText) refuseData(source);
      const reading = await format.read({ source, settings, onPage, signal, tools, kept });
      return { ...reading, pages: markFurniture(reading.pages) };
    },
    close: () => tools.close(),
  };
}
