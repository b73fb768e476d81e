import type { Migration } from "./migration.ts";

/** Pages of documents whose reading was cut short. */
export const keptPages: Migration = {
  number: 3,
  name: "kept-pages",
  sql: `
CREATE TABLE kept_page (
  key TEXT NOT NULL, number INTEGER NOT NULL, source TEXT NOT NULL, body BLOB NOT NULL, PRIMARY KEY (key, number)
);
CREATE INDEX kept_page_source ON kept_page (source, key);
`,
};
