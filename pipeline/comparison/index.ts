import type { Inconsistency } from "../../schemas/inconsistency.ts";
import type { DocumentRecord } from "../../schemas/record.ts";

/** Runs every check on one record: what is inconsistent inside the paper. */
export function checkDocument(
  _record: Omit<DocumentRecord, "inconsistencies" | "provenance">,
): readonly Inconsistency[] {
  return [];
}

/** What changed or contradicts between two drafts or copies, `older` first. */
export function compareDocuments(_older: DocumentRecord, _newer: DocumentRecord): readonly Inconsistency[] {
  return [];
}
