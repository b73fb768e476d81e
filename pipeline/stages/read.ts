import type { DocumentReading } from "../../schemas/reading.ts";
import { openReader } from "../reading/open-reader.ts";
import type { ReadSettings, SourceFile } from "../reading/read-settings.ts";

export { openReader, type Reader } from "../reading/open-reader.ts";
export { readFailedAgain } from "../reading/read-failed-again.ts";
export type { ReadSettings, SourceFile } from "../reading/read-settings.ts";

/**
 * Reads one document of any supported kind, told by its content; for many, open a reader and keep it.
 * @throws ReadFailure where the whole document cannot be read; a page that cannot be read is a page with status `failed`.
 */
export async function readDocument(
  source: SourceFile,
  settings: ReadSettings,
  onPage?: (done: number, total: number) => void,
  signal?: AbortSignal,
): Promise<DocumentReading> {
  const reader = openReader();
  try {
    return await reader.read(source, settings, onPage, signal);
  } finally {
    await reader.close();
  }
}
