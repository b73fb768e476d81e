import type { DocumentReading } from "../../schemas/reading.ts";
import type { EngineName } from "../ocr/engine.ts";

export interface ReadSettings {
  readonly ocr: "auto" | "always" | "never";
  readonly engine: EngineName;
  /** Seconds a page may take before it fails. */
  readonly pageTimeout: number;
  /** Numbers of the pages to read; null for all. Used to read failed pages again. */
  readonly pages: readonly number[] | null;
}

export const defaultReadSettings: ReadSettings = {
  ocr: "auto",
  engine: "tesseract.js",
  pageTimeout: 120,
  pages: null,
};

export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a document of any supported kind, told by its content.
 * @throws ReadFailure where the whole document cannot be read; a page that cannot be read is a page with status `failed`.
 */
export async function readDocument(
  source: SourceFile,
  _settings: ReadSettings,
  onPage?: (done: number, total: number) => void,
): Promise<DocumentReading> {
  const text = new TextDecoder("utf-8").decode(source.bytes).replace(/\r\n?/g, "\n");
  const pages = text.split("\f").map((pageText, index, all) => {
    onPage?.(index + 1, all.length);
    return {
      number: index + 1,
      width: 595.3,
      height: 841.9,
      status: "ok" as const,
      failure: null,
      textSource: "plain" as const,
      quality: 1,
      confidence: null,
      rotation: 0,
      skew: 0,
      sourceReason: "plain text",
      text: pageText,
      words: [],
      furniture: [],
      rereads: [],
    };
  });
  return { mediaType: "text/plain", pages, metadataTitle: null };
}
