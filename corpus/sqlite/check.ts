import { openDatabase } from "./open.ts";

/** Faults that SQLite and our own look find; an empty list for a sound corpus. @throws CorpusFailure */
export function checkSqliteCorpus(folder: string): {
  readonly documents: number;
  readonly faults: readonly string[];
} {
  const database = openDatabase(folder, { readOnly: true });
  try {
    const faults = database
      .all("PRAGMA quick_check(5)")
      .map((row) => String(row.quick_check))
      .filter((line) => line !== "ok");
    for (const row of database.all("PRAGMA foreign_key_check")) {
      faults.push(`a row of ${String(row.table)} belongs to no document`);
    }
    const count = (sql: string) => Number(database.get(sql)?.n ?? 0);
    const withoutRecord = count(
      "SELECT count(*) AS n FROM document WHERE num NOT IN (SELECT document FROM document_record)",
    );
    if (withoutRecord > 0) faults.push(`${withoutRecord} documents have lost their record`);
    const withoutWords = count(
      "SELECT count(*) AS n FROM unit WHERE num NOT IN (SELECT rowid FROM unit_words)",
    );
    if (withoutWords > 0) faults.push(`${withoutWords} items or pages are missing in the search index`);
    return { documents: count("SELECT count(*) AS n FROM document"), faults };
  } finally {
    database.close();
  }
}
