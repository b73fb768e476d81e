import type { DocumentReading } from "../../schemas/reading.ts";
import type { KeptPages, OnPage } from "./format.ts";
import { markFurniture } from "./furniture/mark-furniture.ts";
import type { Reader } from "./open-reader.ts";
import type { ReadSettings, SourceFile } from "./read-settings.ts";

/**
 * Reads only those pages of a document again that failed before, and puts them in their places. Running headers are
 * told anew, since they are told by all pages together: what comes out is what one unbroken reading gives.
 * @throws ReadFailure, or the signal's reason.
 */
export async function readFailedAgain(
  reader: Reader,
  source: SourceFile,
  settings: ReadSettings,
  earlier: DocumentReading,
  onPage?: OnPage,
  signal?: AbortSignal,
  kept?: KeptPages,
): Promise<DocumentReading> {
  const failed = earlier.pages.filter(({ status }) => status === "failed").map(({ number }) => number);
  if (failed.length === 0) return earlier;
  const again = await reader.read(source, { ...settings, pages: failed }, onPage, signal, kept);
  const byNumber = new Map(again.pages.map((page) => [page.number, page]));
  const pages = earlier.pages.map((page) => byNumber.get(page.number) ?? page);
  return { ...earlier, pages: markFurniture(pages) };
}
