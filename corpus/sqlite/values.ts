import { fold } from "../search/fold.ts";
import type { Database } from "./database.ts";

/**
 * The different values of a column, by going through an index from each to the next greater: as many steps as values,
 * however many rows. @param among only rows with this value, of a column that comes before it in an index.
 */
export function distinctValues(
  database: Database,
  table: string,
  column: string,
  among?: { readonly column: string; readonly value: string },
): readonly string[] {
  const within = among ? `AND ${among.column} = ?1` : "";
  const next = (after: string) => `SELECT min(${column}) FROM ${table} WHERE ${column} ${after} ${within}`;
  return database
    .all(
      `WITH RECURSIVE step (value) AS (
         ${next("IS NOT NULL")} UNION ALL SELECT (${next("> step.value")}) FROM step WHERE step.value IS NOT NULL
       ) SELECT value FROM step WHERE value IS NOT NULL`,
      ...(among ? [among.value] : []),
    )
    .flatMap((row) => (typeof row.value === "string" ? [row.value] : []));
}

/** Values of a column that hold what is wanted, whatever the case of the letters. */
export function valuesLike(
  database: Database,
  table: string,
  column: string,
  wanted: string,
): readonly string[] {
  const part = fold(wanted.trim());
  return distinctValues(database, table, column).filter((value) => fold(value).includes(part));
}
