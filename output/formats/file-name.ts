import type { DocumentRecord } from "../../schemas/record.ts";

/** Name for what is written of one document: its source's own name, and enough of its id to be the only one. */
export function fileNameOf(record: DocumentRecord, extension: string): string {
  const base = record.source.path.split(/[\\/]/u).at(-1) ?? "";
  // Names that some system cannot hold, or that would lead out of the folder, lose the characters that do so.
  const safe = base
    .replace(/[^\p{L}\p{N} ._-]+/gu, "_")
    .replace(/^\.+/u, "")
    .slice(0, 80);
  return `${safe === "" ? "document" : safe}-${record.id.slice(0, 8)}.${extension}`;
}
