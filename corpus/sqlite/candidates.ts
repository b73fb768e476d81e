import type { SQLInputValue } from "node:sqlite";
import { type Expression, matchQuery } from "../search/expression.ts";
import type { SearchQuery } from "../search/query.ts";
import type { Database } from "./database.ts";
import { type Filter, filtersOf, isoDate } from "./filters.ts";
import { documentOfUnit, unitsBetween } from "./numbers.ts";

/** A set up to this size is looked up as a whole; of a larger one each unit is asked for. */
const smallSet = 20_000;

/** Where the units of a query come from, for `SELECT … FROM from WHERE where`. */
export interface Candidates {
  readonly from: string;
  /** SQL for the number of the unit: candidates are best taken in its order. */
  readonly unit: string;
  readonly where: string;
  readonly values: readonly SQLInputValue[];
  /** Whether there are words to score by. */
  readonly scored: boolean;
}

/** The units that a query asks for. @throws QueryError */
export function candidatesOf(database: Database, query: SearchQuery, expression: Expression): Candidates {
  const match = matchQuery(expression);
  const filters = filtersOf(database, query);
  const { first, last } = unitsBetween(
    query.from === undefined ? undefined : isoDate(query.from, "--from"),
    query.to === undefined ? undefined : isoDate(query.to, "--to"),
  );
  const unit = match === undefined ? "u.num" : "w.rowid";
  const parts: string[] = [];
  const values: SQLInputValue[] = [];
  if (match !== undefined) {
    parts.push("unit_words MATCH ?");
    values.push(match);
  }
  parts.push(`${unit} BETWEEN ? AND ?`);
  values.push(first, last);
  for (const filter of filters) {
    parts.push(match === undefined ? asSource(filter) : asTest(database, filter));
    values.push(...filter.values);
  }
  return {
    from: match === undefined ? "unit u" : "unit_words w",
    unit,
    where: parts.join(" AND "),
    values,
    scored: match !== undefined,
  };
}

/** Where no words lead to the units, the sets of the fields do. */
function asSource({ of, sql }: Filter): string {
  return of === "unit" ? `u.num IN (${sql})` : `u.document IN (${sql})`;
}

/** Where words lead, each unit is held against the field. The plus keeps SQLite from asking the index unit by unit. */
function asTest(database: Database, { of, sql, values }: Filter): string {
  if (of === "document") return `${documentOfUnit("w.rowid")} IN (${sql})`;
  if (sql.includes("UNION") || isSmall(database, sql, values)) return `+w.rowid IN (${sql})`;
  return `EXISTS (${sql} AND unit = w.rowid)`;
}

function isSmall(database: Database, sql: string, values: readonly SQLInputValue[]): boolean {
  const row = database.get(`SELECT count(*) AS n FROM (${sql} LIMIT ${smallSet + 1})`, ...values);
  return Number(row?.n ?? 0) <= smallSet;
}
