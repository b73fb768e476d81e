import type { FacetName, FacetValue } from "../search/query.ts";
import { number, optionalText } from "./columns.ts";
import type { Database } from "./database.ts";
import { documentOfUnit } from "./numbers.ts";

/** Values that a facet shows. */
const shown = 20;

const ofDocument = (value: string) =>
  `SELECT ${value} AS value, sum(hits) AS n FROM temp.hit_document GROUP BY 1`;
/** Its one value is the oldest unit that counts. */
const ofUnit = (value: string, table: string, where = "1") =>
  // CROSS JOIN keeps SQLite from going through the whole table of facts for the sake of a few thousand hits.
  `SELECT value, count(*) AS n FROM (SELECT DISTINCT h.unit, ${value} AS value
     FROM temp.hit h CROSS JOIN ${table} f INDEXED BY ${table}_unit ON f.unit = h.unit
     WHERE h.unit >= ? AND ${where}) GROUP BY 1`;

/** Each counts hits, not facts: an item with two approvals is one approved item. */
const queries = {
  authority: { of: "document", sql: ofDocument("authority") },
  body: { of: "document", sql: ofDocument("body") },
  year: { of: "document", sql: ofDocument("year") },
  kind: { of: "document", sql: ofDocument("kind") },
  outcome: { of: "unit", sql: ofUnit("f.outcome", "decision", "f.history = 0") },
  act: { of: "unit", sql: ofUnit("f.act", "legal_reference") },
  inconsistency: { of: "unit", sql: ofUnit("f.kind", "inconsistency") },
} satisfies Record<FacetName, { readonly of: "document" | "unit"; readonly sql: string }>;

/** Counts of the values of each facet among the newest `most` units in `hit`, the most frequent first, what is not said last. */
export function facetsOf(
  database: Database,
  most: number,
): Readonly<Record<FacetName, readonly FacetValue[]>> {
  const edge = database.get(`SELECT unit FROM temp.hit ORDER BY unit DESC LIMIT 1 OFFSET ${most - 1}`);
  const oldest = BigInt(edge ? number(edge, "unit") : 0);
  database.exec(
    `CREATE TEMP TABLE IF NOT EXISTS hit_document
       (hits INTEGER NOT NULL, authority TEXT, body TEXT, year TEXT, kind TEXT NOT NULL)`,
  );
  database.run("DELETE FROM temp.hit_document");
  database.run(
    // CROSS JOIN keeps SQLite from going through the whole table of documents for the sake of a few thousand hits.
    `INSERT INTO temp.hit_document SELECT h.hits, d.authority, d.body, substr(d.date, 1, 4), d.kind
     FROM (SELECT ${documentOfUnit("unit")} AS document, count(*) AS hits FROM temp.hit WHERE unit >= ? GROUP BY 1) h
     CROSS JOIN document d INDEXED BY document_facets ON d.num = h.document`,
    oldest,
  );
  const valuesOf = (name: FacetName): readonly FacetValue[] =>
    database
      .all(
        `SELECT value, n FROM (${queries[name].sql}) ${queries[name].of === "unit" ? "WHERE value IS NOT NULL" : ""}
         ORDER BY value IS NOT NULL, n DESC, value LIMIT ${shown + 1}`,
        ...(queries[name].of === "unit" ? [oldest] : []),
      )
      .map((row) => ({ value: optionalText(row, "value"), count: number(row, "n") }))
      .sort((a, b) => Number(a.value === null) - Number(b.value === null));
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
