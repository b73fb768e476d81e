import type { FacetName, FacetValue } from "../search/query.ts";
import { number, text } from "./columns.ts";
import type { Database } from "./database.ts";
import { documentOfUnit } from "./numbers.ts";

/** Values that a facet shows. */
const shown = 20;

const ofDocument = "FROM temp.hit_document h JOIN document d ON d.num = h.document";

/** Each counts hits, not facts: an item with two approvals is one approved item. */
const queries = {
  authority: `SELECT d.authority AS value, sum(h.hits) AS n ${ofDocument} GROUP BY 1`,
  body: `SELECT d.body AS value, sum(h.hits) AS n ${ofDocument} GROUP BY 1`,
  year: `SELECT substr(d.date, 1, 4) AS value, sum(h.hits) AS n ${ofDocument} GROUP BY 1`,
  kind: `SELECT d.kind AS value, sum(h.hits) AS n ${ofDocument} GROUP BY 1`,
  outcome:
    "SELECT f.outcome AS value, count(DISTINCT h.unit) AS n FROM temp.hit h JOIN decision f ON f.unit = h.unit AND f.history = 0 GROUP BY 1",
  act: "SELECT coalesce(f.act_title, f.act_name) AS value, count(DISTINCT h.unit) AS n FROM temp.hit h JOIN legal_reference f ON f.unit = h.unit GROUP BY 1",
  inconsistency:
    "SELECT f.kind AS value, count(DISTINCT h.unit) AS n FROM temp.hit h JOIN inconsistency f ON f.unit = h.unit GROUP BY 1",
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
