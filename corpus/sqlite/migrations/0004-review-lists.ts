import { reviewRows } from "../review-rows.ts";
import { insertFact } from "../store-document.ts";
import { storedRecords } from "../stored-units.ts";
import type { Migration } from "./migration.ts";

/** What people go through over the whole corpus: repairs, the least sure first, and words that were left in doubt. */
export const reviewLists: Migration = {
  number: 4,
  name: "review-lists",
  sql: `
CREATE TABLE repair (
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE, page INTEGER NOT NULL, position INTEGER NOT NULL,
  target TEXT NOT NULL, "before" TEXT NOT NULL, "after" TEXT NOT NULL, confidence REAL NOT NULL, evidence TEXT NOT NULL
);
CREATE INDEX repair_document ON repair (document);
CREATE INDEX repair_change ON repair ("before", "after", confidence, evidence, target, document, page, position);

CREATE TABLE doubt (
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE, page INTEGER, "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL, text TEXT NOT NULL, target TEXT NOT NULL, candidates TEXT NOT NULL
);
CREATE INDEX doubt_document ON doubt (document);
CREATE INDEX doubt_text ON doubt (text, target);

CREATE INDEX deadline_order ON deadline (date, document, "start");
`,
  fill(database) {
    for (const { document, record } of storedRecords(database)) {
      for (const fact of reviewRows(record)) insertFact(database, document, fact);
    }
  },
};
