import type { DocumentRecord } from "../../schemas/record.ts";
import type { Span } from "../../schemas/span.ts";
import { unitAt } from "../search/units.ts";
import { bytes, number } from "./columns.ts";
import type { Database } from "./database.ts";
import { storedRecord } from "./stored-record.ts";

/** Every record of the corpus with the number of its document, one in memory at a time. */
export function* storedRecords(
  database: Database,
): Generator<{ readonly document: number; readonly record: DocumentRecord }> {
  for (const row of database.all("SELECT num FROM document")) {
    const document = number(row, "num");
    const stored = database.get("SELECT record FROM document_record WHERE document = ?", document);
    if (stored) yield { document, record: storedRecord(bytes(stored, "record")) };
  }
}

/** The units of a stored document, in the order of its text. */
export function storedUnits(
  database: Database,
  document: number,
): readonly { readonly num: number; readonly span: Span }[] {
  return database
    .all('SELECT num, "start", "end" FROM unit WHERE document = ? ORDER BY ordinal', document)
    .map((row) => ({
      num: number(row, "num"),
      span: { start: number(row, "start"), end: number(row, "end") },
    }));
}

/** Gives the number of the unit at an offset of the text. */
export function unitHolder(database: Database, document: number): (offset: number) => number | null {
  const units = storedUnits(database, document);
  return (offset) => units[unitAt(units, offset) ?? -1]?.num ?? null;
}
