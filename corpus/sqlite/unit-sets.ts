import { number } from "./columns.ts";
import type { Database } from "./database.ts";
import type { Branch, Value } from "./filter.ts";
import { documentOfUnit } from "./numbers.ts";

/** SQL and the values of its marks, in their order. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly Value[];
}

export function joined(parts: readonly (string | Statement)[], separator = ""): Statement {
  return {
    sql: parts.map((part) => (typeof part === "string" ? part : part.sql)).join(separator),
    values: parts.flatMap((part) => (typeof part === "string" ? [] : part.values)),
  };
}

/** The units of a field; one that has several facts comes several times. */
export function setOf(branches: readonly Branch[]): Statement {
  const selects = branches.map(({ table, index, where, values, whole }): Statement => {
    const from = `${table} INDEXED BY ${index}`;
    const sql = whole
      ? `SELECT u.num FROM (SELECT document FROM ${from} WHERE unit IS NULL AND ${where}) f
         CROSS JOIN unit u ON u.document = f.document`
      : `SELECT unit FROM ${from} WHERE +unit IS NOT NULL AND ${where}`;
    return { sql, values };
  });
  return joined(selects, " UNION ALL ");
}

/** Whether a unit has a fact of the field. @param unit SQL for its number */
export function testOf(branches: readonly Branch[], unit: string): Statement {
  const tests = branches.map(({ table, where, values, whole }): Statement => {
    const place = whole ? `unit IS NULL AND document = ${documentOfUnit(unit)}` : `unit = ${unit}`;
    return { sql: `EXISTS (SELECT 1 FROM ${table} WHERE ${place} AND ${where})`, values };
  });
  const either = joined(tests, " OR ");
  return { sql: `(${either.sql})`, values: either.values };
}

/** How many units the set has, those with several facts counted several times, but no more than `most`. */
export function sizeOf(database: Database, branches: readonly Branch[], most: number): number {
  const { sql, values } = setOf(branches);
  return number(database.get(`SELECT count(*) AS n FROM (${sql} LIMIT ${most})`, ...values) ?? {}, "n");
}
