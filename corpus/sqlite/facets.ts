import type { FacetName, FacetValue } from "../search/query.ts";
import { number, text } from "./columns.ts";
import type { Database } from "./database.ts";
import { documentOfUnit } from "./numbers.ts";

/** Values that a facet shows. */
const shown = 20;

// CROSS JOIN keeps SQLite from going through the whole table of facts for the sake of a few thousand hits.
const ofDocument =
  "FROM temp.hit_document h CROSS JOIN document d INDEXED BY document_facets ON d.num = h.document GROUP BY 1";
const ofUnit = (value: string, table: string, where = "1") =>
  `SELECT value, count(*) AS n FROM (SELECT DISTINCT h.unit, ${value} AS value
     FROM temp.hit h CROSS JOIN ${table} f INDEXED BY ${table}_unit ON f.unit = h.unit WHERE ${where}) GROUP BY 1`;

/** Each counts hits, not facts: an item with two approvals is one approved item. */
const queries = {
  authority: `SELECT d.authority AS value, sum(h.hits) AS n ${ofDocument}`,
  body: `SELECT d.body AS value, sum(h.hits) AS n ${ofDocument}`,
  year: `SELECT substr(d.date, 1, 4) AS value, sum(h.hits) AS n ${ofDocument}`,
  kind: `SELECT d.kind AS value, sum(h.hits) AS n ${ofDocument}`,
  outcome: ofUnit("f.outcome", "decision", "f.history = 0"),
  act: ofUnit("f.act", "legal_reference"),
  inconsistency: ofUnit("f.kind", "inconsistency"),
} satisfies Record<FacetName, string>;

/** Counts of the values of each facet among the units in `hit`, the most frequent first. */
export function facetsOf(database: Database): Readonly<Record<FacetName, readonly FacetValue[]>> {
  database.exec(
    "CREATE TEMP TABLE IF NOT EXISTS hit_document (document INTEGER PRIMARY KEY, hits INTEGER NOT NULL)",
  );
  database.run("DELETE FROM temp.hit_document");
  database.run(
    `INSERT INTO temp.hit_document SELECT ${documentOfUnit("unit")}, count(*) FROM temp.hit GROUP BY 1`,
  );
  const valuesOf = (name: FacetName): readonly FacetValue[] =>
    database
      .all(
        `SELECT value, n FROM (${queries[name]}) WHERE value IS NOT NULL ORDER BY n DESC, value LIMIT ${shown}`,
      )
      .map((row) => ({ value: text(row, "value"), count: number(row, "n") }));
  return {
    authority: valuesOf("authority"),
    body: valuesOf("body"),
    year: valuesOf("year"),
    kind: valuesOf("kind"),
    outcome: valuesOf("outcome"),
    act: valuesOf("act"),
    inconsistency: valuesOf("inconsistency"),
  };
}
