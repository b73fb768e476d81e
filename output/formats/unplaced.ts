import type { DocumentReading } from "../../schemas/reading.ts";
import type { DocumentRecord } from "../../schemas/record.ts";

/**
 * Why a document cannot be written in a format that says where on the page each word stands: null where it can. A text
 * whose words have no places would come out as empty pages, and be lost in silence.
 */
export function whyUnplaced(
  record: DocumentRecord,
  reading: DocumentReading | undefined,
  edits: readonly unknown[] | undefined,
): string | null {
  if (!reading || !edits) return "what was read of it was not kept";
  const hasText = record.text.trim() !== "";
  const hasWords = reading.pages.some(({ words }) => words.length > 0);
  return hasText && !hasWords ? `its words have no places on a page (${record.source.mediaType})` : null;
}
