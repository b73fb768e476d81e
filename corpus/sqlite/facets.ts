import type { FacetName, FacetValue } from "../search/query.ts";
import { number, text } from "./columns.ts";
import type { Database } from "./database.ts";

/** Values that a facet shows. */
const shown = 20;

const ofDocument = "FROM hit h JOIN unit u ON u.num = h.unit JOIN document d ON d.num = u.document";

/** Each counts hits, not facts: an item with two approvals is one approved item. */
const queries = {
  authority: `SELECT d.authority AS value, count(*) AS n ${ofDocument} GROUP BY 1`,
  body: `SELECT d.body AS value, count(*) AS n ${ofDocument} GROUP BY 1`,
  year: `SELECT substr(d.date, 1, 4) AS value, count(*) AS n ${ofDocument} GROUP BY 1`,
  kind: `SELECT d.kind AS value, count(*) AS n ${ofDocument} GROUP BY 1`,
  outcome:
    "SELECT f.outcome AS value, count(DISTINCT h.unit) AS n FROM hit h JOIN decision f ON f.unit = h.unit AND f.history = 0 GROUP BY 1",
  act: "SELECT coalesce(f.act_title, f.act_name) AS value, count(DISTINCT h.unit) AS n FROM hit h JOIN legal_reference f ON f.unit = h.unit GROUP BY 1",
  inconsistency:
    "SELECT f.kind AS value, count(DISTINCT h.unit) AS n FROM hit h JOIN inconsistency f ON f.unit = h.unit GROUP BY 1",
} satisfies Record<FacetName, string>;

/** Counts of the values of each facet among the hits, the most frequent first. */
export function facetsOf(database: Database): Readonly<Record<FacetName, readonly FacetValue[]>> {
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
