import type { Database } from "../database.ts";
import { storeOutlines } from "../outlines.ts";
import { storedRecords, storedUnits } from "../stored-units.ts";
import type { Migration } from "./migration.ts";

/** What a list of hits shows of each item or page, so that no record has to be read for it. */
export const outlines: Migration = {
  number: 6,
  name: "outlines",
  sql: "CREATE TABLE unit_outline (unit INTEGER PRIMARY KEY, outline BLOB NOT NULL);",
  fill(database: Database) {
    for (const { document, record } of storedRecords(database)) {
      const units = storedUnits(database, document);
      storeOutlines(database, record, units, (ordinal) => units[ordinal]?.num ?? 0);
    }
  },
};
