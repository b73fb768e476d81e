import type { DocumentRecord } from "../../schemas/record.ts";
import { pack } from "../body.ts";
import type { StoredDocument } from "../documents.ts";
import { unitAt, unitsWithin } from "../search/units.ts";
import type { Database } from "./database.ts";
import type { FactRow } from "./fact-row.ts";
import { factRows } from "./fact-rows.ts";
import { documentNumber, unitNumber, unitsPerDocument } from "./numbers.ts";
import { storeOutlines } from "./outlines.ts";
import { putResults } from "./stage-cache.ts";
import { indexWords } from "./word-index.ts";

/** Puts a record, its facts and its words in the place of what the corpus had of the document, in one transaction. */
export function storeDocument(database: Database, stored: StoredDocument): void {
  const { record } = stored;
  database.transaction(() => {
    const firstRun = database.get("SELECT first_run FROM document WHERE id = ?", record.id)?.first_run;
    removeDocument(database, record.id);
    putResults(database, stored.results);
    const document = freeNumber(database, record);
    database.run(
      `INSERT INTO document (num, id, path, kind, title, authority, body, date, media_type, pages, pages_ok, pages_blank,
         pages_failed, items, decisions, refs, deadlines, amounts, inconsistencies, repairs, fingerprint, knowledge,
         record_hash, reading, first_run, signature)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      document,
      record.id,
      record.source.path,
      record.kind,
      record.title,
      record.authority,
      record.body,
      record.date,
      record.source.mediaType,
      record.account.pages,
      record.account.ok,
      record.account.blank,
      record.account.failed,
      record.agendaItems.length,
      record.decisions.length,
      record.legalReferences.length,
      record.deadlines.length,
      record.amounts.length,
      record.inconsistencies.length,
      record.repairs.length,
      stored.fingerprint,
      stored.knowledge,
      stored.recordHash,
      stored.reading,
      typeof firstRun === "string" ? firstRun : stored.run,
      pack(stored.signature),
    );
    database.run("INSERT INTO document_record (document, record) VALUES (?, ?)", document, pack(record));
    database.run("INSERT INTO document_text (document, text) VALUES (?, ?)", document, record.text);
    for (const { stage, key } of stored.stages) {
      database.run(
        "INSERT INTO document_stage (document, stage, key) VALUES (?, ?, ?)",
        document,
        stage,
        key,
      );
    }
    const units = unitsWithin(record, unitsPerDocument);
    const numbers = units.map((unit, ordinal) => {
      const number = unitNumber(document, ordinal);
      database.run(
        `INSERT INTO unit (num, document, ordinal, kind, number, title, "start", "end") VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        number,
        document,
        ordinal,
        unit.kind,
        unit.number,
        unit.title,
        unit.span.start,
        unit.span.end,
      );
      return number;
    });
    // In the order of their numbers: FTS5 writes out what it has gathered whenever a number is smaller than the last.
    for (const [ordinal, unit] of [...units.entries()].reverse()) {
      const { start, end } = unit.span;
      indexWords(database, unitNumber(document, ordinal), unit.title ?? "", record.text.slice(start, end));
    }
    storeOutlines(database, record, units, (ordinal) => unitNumber(document, ordinal));
    const unitHolding = (offset: number) => numbers[unitAt(units, offset) ?? -1] ?? null;
    for (const fact of factRows(record, unitHolding)) insertFact(database, document, fact);
    for (const { id } of record.inconsistencies) {
      database.run(
        "INSERT OR IGNORE INTO first_seen (document, finding, run) VALUES (?, ?, ?)",
        record.id,
        id,
        stored.run,
      );
    }
  });
}

export function insertFact(database: Database, document: number, { table, columns }: FactRow): void {
  const names = Object.keys(columns);
  database.run(
    `INSERT INTO ${table} (document, ${names.map((name) => `"${name}"`).join(", ")})
     VALUES (?${", ?".repeat(names.length)})`,
    document,
    ...Object.values(columns),
  );
}

/** The number that the document's date and id give it, or the next one that is free. */
function freeNumber(database: Database, { date, id }: DocumentRecord): number {
  let number = documentNumber(date, id);
  while (database.get("SELECT 1 FROM document WHERE num = ?", number)) number += 1;
  return number;
}

/** Takes a document with all its facts and words out, in the transaction of the caller. */
export function removeDocument(database: Database, id: string): void {
  const row = database.get("SELECT num FROM document WHERE id = ?", id);
  if (typeof row?.num !== "number") return;
  database.run("DELETE FROM unit_words WHERE rowid IN (SELECT num FROM unit WHERE document = ?)", row.num);
  database.run("DELETE FROM unit_outline WHERE unit IN (SELECT num FROM unit WHERE document = ?)", row.num);
  database.run("DELETE FROM document WHERE num = ?", row.num);
}
