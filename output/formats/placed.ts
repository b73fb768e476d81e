import type { DocumentReading } from "../../schemas/reading.ts";
import type { DocumentRecord } from "../../schemas/record.ts";
import type { TextEdit } from "../page-text/placed-words.ts";
import { fileNameOf } from "./file-name.ts";
import type { OutputFormat } from "./format.ts";
import { whyUnplaced } from "./unplaced.ts";

/**
 * The `write` of a format that says where on the page each word stands: a file a document, and every document that
 * cannot be written so is told of.
 * @param ending of the file names, without a dot
 */
export function writePlaced(
  ending: string,
  contentOf: (record: DocumentRecord, reading: DocumentReading, edits: readonly TextEdit[]) => string,
): OutputFormat["write"] {
  return async function* (documents, options) {
    for await (const document of documents) {
      const reading = await document.reading();
      const edits = await document.edits();
      const reason = whyUnplaced(document.record, reading, edits);
      if (!reading || !edits || reason !== null) {
        options.onSkip?.(document.record, reason ?? "");
        continue;
      }
      yield {
        file: fileNameOf(document.record, ending),
        content: contentOf(document.record, reading, edits),
      };
    }
  };
}
