import { text } from "./columns.ts";
import type { Database } from "./database.ts";

/** Reads the text of a document by its number, once, however often it is asked for. */
export function textReader(database: Database): (document: number) => string {
  const read = new Map<number, string>();
  return (document) => {
    const known = read.get(document);
    if (known !== undefined) return known;
    const row = database.get("SELECT text FROM document_text WHERE document = ?", document);
    const whole = text(row ?? {}, "text");
    read.set(document, whole);
    return whole;
  };
}
