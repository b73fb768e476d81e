import type { DocumentReading } from "../../schemas/reading.ts";
import type { DocumentRecord } from "../../schemas/record.ts";

/** A document to write out; what a format may not need is fetched only when it asks. */
export interface ExportedDocument {
  readonly record: DocumentRecord;
  /** What was read, with a box for each word; undefined where the reading was not kept. */
  reading(): Promise<DocumentReading | undefined>;
  /** How the raw text became the text, in order; offsets into `rawText`. */
  edits(): Promise<
    | readonly { readonly rawStart: number; readonly rawEnd: number; readonly replacement: string }[]
    | undefined
  >;
  /** Bytes of the source; undefined where the file is no longer there. */
  source(): Promise<Uint8Array | undefined>;
}

export interface FormatOptions {
  /**
   * For Excel: begin text files with a byte order mark, which it needs to see that they are UTF-8, and keep it from
   * taking text for formulas.
   */
  readonly bom: boolean;
  /** Told of each document that the format cannot write, and why; a document is never left out in silence. */
  readonly onSkip?: (record: DocumentRecord, reason: string) => void;
}

/** A piece of a file; pieces of one file come one after the other. */
export interface OutputPiece {
  /** Name within the folder that is written to. */
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** One way to write records out. */
export interface OutputFormat {
  readonly name: string;
  /** One line for the help. */
  readonly summary: string;
  /**
   * `one`: a single file, whatever the number of documents: may go to stdout. `each`: a file a document: to stdout
   * for one document, else to a folder. `many`: several files always.
   */
  readonly files: "one" | "each" | "many";
  write(documents: AsyncIterable<ExportedDocument>, options: FormatOptions): AsyncIterable<OutputPiece>;
}
