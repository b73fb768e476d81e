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
  if (reading.pages.length === 0) return "it has no pages";
  const { mediaType } = record.source;
  const hasWords = reading.pages.some(({ words }) => words.length > 0);
  if (record.text.trim() !== "" && !hasWords) return `its words have no places on a page (${mediaType})`;
  const bare = reading.pages.find(({ text, words }) => text.trim() !== "" && words.length === 0);
  return bare ? `the words of page ${bare.number} have no places on it (${mediaType})` : null;
}
