import type { Span } from "../../schemas/span.ts";
import { number } from "./columns.ts";
import type { Database } from "./database.ts";
import type { Filter } from "./filter.ts";
import { joined } from "./unit-sets.ts";

/** Tables whose facts say where they stand in the text. */
const placed = new Set(["decision", "legal_reference", "deadline", "amount"]);
/** Places of one field that a snippet is chosen among. */
const placesAtMost = 20;

/** Where the facts that a unit was found by stand in the text, a list a field, each in the order of the text. */
export function factPlaces(
  database: Database,
  filters: readonly Filter[],
  unit: number,
): readonly (readonly Span[])[] {
  return filters.flatMap((filter) => {
    if (filter.of !== "unit") return [];
    const selects = filter.branches
      .filter(({ table, whole }) => placed.has(table) && !whole)
      .map(({ table, where, values }) => ({
        sql: `SELECT "start", "end" FROM ${table} INDEXED BY ${table}_unit WHERE unit = ? AND ${where}`,
        values: [unit, ...values],
      }));
    if (selects.length === 0) return [];
    const { sql, values } = joined(selects, " UNION ");
    const rows = database.all(`${sql} ORDER BY 1 LIMIT ${placesAtMost}`, ...values);
    return [rows.map((row) => ({ start: number(row, "start"), end: number(row, "end") }))];
  });
}
