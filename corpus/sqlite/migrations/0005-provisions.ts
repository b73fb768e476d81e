import type { Database } from "../database.ts";
import { referenceRows } from "../reference-rows.ts";
import { insertFact } from "../store-document.ts";
import { storedRecords, unitHolder } from "../stored-units.ts";
import type { Migration } from "./migration.ts";

/** The parts of a provision as ranges, so that `stk. 3` finds `stk. 2-4`; its chapter and its annex can be asked for. */
export const provisions: Migration = {
  number: 5,
  name: "provisions",
  sql: `
${["subsection", "item", "letter", "sentence", "chapter", "annex"]
  .flatMap((part) => [`${part}_from`, `${part}_to`])
  .map((column) => `ALTER TABLE legal_reference ADD COLUMN ${column} REAL;`)
  .join("\n")}
DROP INDEX legal_reference_provision;
DROP INDEX legal_reference_paragraph;
CREATE INDEX legal_reference_provision ON legal_reference (act, paragraph_from, unit, subsection_from, subsection_to, item_from, item_to);
CREATE INDEX legal_reference_paragraph ON legal_reference (paragraph_from, unit, subsection_from, subsection_to, item_from, item_to);
CREATE INDEX legal_reference_chapter ON legal_reference (chapter_from, chapter_to, act, unit) WHERE chapter_from IS NOT NULL;
CREATE INDEX legal_reference_annex ON legal_reference (annex_from, annex_to, act, unit) WHERE annex_from IS NOT NULL;
`,
  fill(database: Database) {
    for (const { document, record } of storedRecords(database)) {
      database.run("DELETE FROM legal_reference WHERE document = ?", document);
      for (const fact of referenceRows(record, unitHolder(database, document))) {
        insertFact(database, document, fact);
      }
    }
  },
};
