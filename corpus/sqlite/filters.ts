import type { SQLInputValue } from "node:sqlite";
import { parseAmount } from "../search/amount-filter.ts";
import { fold } from "../search/fold.ts";
import { paragraphOrder, parseProvision } from "../search/provision.ts";
import { QueryError, type SearchQuery } from "../search/query.ts";
import type { Database } from "./database.ts";

/** A field of the query: the set of units, or of documents, that it allows, as a SELECT of their numbers. */
export interface Filter {
  readonly of: "unit" | "document";
  readonly sql: string;
  readonly values: readonly SQLInputValue[];
}

/** The fields of a query, beside its dates; all must hold. @throws QueryError where a field cannot be read. */
export function filtersOf(database: Database, query: SearchQuery): readonly Filter[] {
  const filters: Filter[] = [];
  const units = (sql: string, ...values: SQLInputValue[]) => filters.push({ of: "unit", sql, values });
  const documents = (where: string, ...values: SQLInputValue[]) =>
    filters.push({ of: "document", sql: `SELECT num FROM document WHERE ${where}`, values });

  if (query.document !== undefined) documents("id = ?", query.document);
  if (query.kind !== undefined) documents("kind = ?", query.kind);
  for (const column of ["body", "authority"] as const) {
    const wanted = query[column];
    if (wanted === undefined) continue;
    const values = valuesLike(database, `SELECT DISTINCT ${column} AS value FROM document`, wanted);
    documents(`${column} IN (${marks(values)})`, ...values);
  }
  if (query.outcome !== undefined) {
    units("SELECT unit FROM decision WHERE outcome = ? AND history = 0", query.outcome);
  }
  if (query.dueBefore !== undefined) {
    units("SELECT unit FROM deadline WHERE date < ?", isoDate(query.dueBefore, "--due-before"));
  }
  if (query.dueAfter !== undefined) {
    units("SELECT unit FROM deadline WHERE date >= ?", isoDate(query.dueAfter, "--due-after"));
  }
  if (query.law !== undefined) filters.push(lawFilter(database, query.law));
  if (query.person !== undefined) {
    const names = valuesLike(database, "SELECT DISTINCT name_key AS value FROM person", query.person);
    filters.push(personFilter(`name_key IN (${marks(names)})`, names));
  }
  if (query.party !== undefined) filters.push(personFilter("party = ?", [query.party.trim().toUpperCase()]));
  if (query.amount !== undefined) {
    const { min, max, unit } = parseAmount(query.amount);
    if (unit === null) units("SELECT unit FROM amount WHERE value BETWEEN ? AND ?", min, max);
    else units("SELECT unit FROM amount WHERE value BETWEEN ? AND ? AND measure = ?", min, max, unit);
  }
  if (query.inconsistency !== undefined) {
    units(
      `SELECT unit FROM inconsistency WHERE kind = ? AND unit IS NOT NULL
       UNION SELECT u.num FROM inconsistency f JOIN unit u ON u.document = f.document WHERE f.kind = ? AND f.unit IS NULL
       UNION SELECT unit FROM between_place WHERE kind = ?`,
      query.inconsistency,
      query.inconsistency,
      query.inconsistency,
    );
  }
  return filters;
}

/** Persons of an item, and those of the meeting or letter as a whole. */
function personFilter(where: string, values: readonly SQLInputValue[]): Filter {
  return {
    of: "unit",
    sql: `SELECT unit FROM person WHERE unit IS NOT NULL AND ${where}
      UNION SELECT u.num FROM person f JOIN unit u ON u.document = f.document WHERE f.unit IS NULL AND ${where}`,
    values: [...values, ...values],
  };
}

function lawFilter(database: Database, law: string): Filter {
  const provision = parseProvision(law);
  if (!provision) throw new QueryError("--law is empty", "Write an act, a § or both: `serviceloven § 104`.");
  const parts: string[] = [];
  const values: SQLInputValue[] = [];
  const and = (sql: string, ...given: SQLInputValue[]) => {
    parts.push(sql);
    values.push(...given);
  };
  const order = provision.paragraph === null ? null : paragraphOrder(provision.paragraph);
  if (order !== null) and("paragraph_from <= ? AND paragraph_to >= ?", order, order);
  if (provision.actNumber !== null) and("act_number = ?", provision.actNumber);
  if (provision.subsection !== null) and("subsection = ?", provision.subsection);
  if (provision.number !== null) and("item_number = ?", provision.number);
  if (provision.letter !== null) and("letter = ?", provision.letter);
  const rest = parts.map((part) => ` AND ${part}`).join("");
  if (provision.act === null) {
    return { of: "unit", sql: `SELECT unit FROM legal_reference WHERE 1${rest}`, values };
  }
  const names = namesOfAct(database, provision.act);
  const by = (column: string) =>
    `SELECT unit FROM legal_reference WHERE ${column} IN (${marks(names)})${rest}`;
  return {
    of: "unit",
    sql: `${by("act_name")} UNION ${by("act_title")}`,
    values: [...names, ...values, ...names, ...values],
  };
}

/** Every name that the corpus gives the act: whoever asks for a nickname finds the full title, and the other way. */
function namesOfAct(database: Database, name: string): readonly string[] {
  const titles = database
    .all("SELECT DISTINCT act_title AS value FROM legal_reference WHERE act_name = ?", name)
    .flatMap((row) => (typeof row.value === "string" ? [row.value] : []));
  return [...new Set([name, ...titles])];
}

/** Values of a column that hold what is wanted, whatever the case of the letters. */
function valuesLike(database: Database, sql: string, wanted: string): readonly string[] {
  const part = fold(wanted.trim());
  return database
    .all(sql)
    .flatMap((row) => (typeof row.value === "string" ? [row.value] : []))
    .filter((value) => fold(value).includes(part));
}

function marks(values: readonly unknown[]): string {
  return values.map(() => "?").join(", ");
}

/** @throws QueryError where the text is no date */
export function isoDate(text: string, option: string): string {
  const valid =
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(text) &&
    !Number.isNaN(Date.parse(text.length === 4 ? `${text}-01` : text));
  if (!valid) {
    throw new QueryError(
      `${option} ${JSON.stringify(text)} is no date`,
      "Write it as 2022-10-04, 2022-10 or 2022.",
    );
  }
  return text;
}
