import type { SQLInputValue } from "node:sqlite";
import { parseAmount } from "../search/amount-filter.ts";
import { fold } from "../search/fold.ts";
import { paragraphOrder, parseProvision } from "../search/provision.ts";
import { QueryError, type SearchQuery } from "../search/query.ts";
import type { Database } from "./database.ts";

/** A condition on `unit AS u` joined with `document AS d`. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly SQLInputValue[];
}

/** The fields of a query as conditions that must all hold. @throws QueryError where a field cannot be read. */
export function conditionsOf(database: Database, query: SearchQuery): readonly Condition[] {
  const conditions: Condition[] = [];
  const add = (sql: string, ...values: SQLInputValue[]) => conditions.push({ sql, values });
  const exists = (table: string, sql: string, ...values: SQLInputValue[]) =>
    add(`EXISTS (SELECT 1 FROM ${table} f WHERE f.unit = u.num AND ${sql})`, ...values);

  if (query.document !== undefined) add("d.id = ?", query.document);
  if (query.kind !== undefined) add("d.kind = ?", query.kind);
  for (const column of ["body", "authority"] as const) {
    const wanted = query[column];
    if (wanted === undefined) continue;
    const values = database
      .all(`SELECT DISTINCT ${column} AS value FROM document WHERE ${column} IS NOT NULL`)
      .map((row) => String(row.value))
      .filter((value) => fold(value).includes(fold(wanted.trim())));
    add(`d.${column} IN (${marks(values)})`, ...values);
  }
  // Partial dates sort before the days that they contain, so the upper end is opened with a character after `-`.
  if (query.from !== undefined) add("u.date >= ?", isoDate(query.from, "--from"));
  if (query.to !== undefined) add("u.date <= ?", `${isoDate(query.to, "--to")}~`);
  if (query.outcome !== undefined) exists("decision", "f.outcome = ? AND f.history = 0", query.outcome);
  if (query.dueBefore !== undefined)
    exists("deadline", "f.date < ?", isoDate(query.dueBefore, "--due-before"));
  if (query.dueAfter !== undefined) exists("deadline", "f.date >= ?", isoDate(query.dueAfter, "--due-after"));
  if (query.law !== undefined) conditions.push(lawCondition(database, query.law));
  if (query.person !== undefined) {
    const keys = database
      .all("SELECT DISTINCT name_key AS value FROM person WHERE name_key IS NOT NULL")
      .map((row) => String(row.value))
      .filter((value) => value.includes(fold(query.person?.trim() ?? "")));
    conditions.push(personCondition(`f.name_key IN (${marks(keys)})`, keys));
  }
  if (query.party !== undefined)
    conditions.push(personCondition("f.party = ?", [query.party.trim().toUpperCase()]));
  if (query.amount !== undefined) {
    const { min, max, unit } = parseAmount(query.amount);
    if (unit === null) exists("amount", "f.value BETWEEN ? AND ?", min, max);
    else exists("amount", "f.measure = ? AND f.value BETWEEN ? AND ?", unit, min, max);
  }
  if (query.inconsistency !== undefined) {
    add(
      `(EXISTS (SELECT 1 FROM inconsistency f WHERE f.document = u.document AND f.kind = ? AND (f.unit IS NULL OR f.unit = u.num))
        OR d.id IN (SELECT older FROM between_finding WHERE kind = ? UNION SELECT newer FROM between_finding WHERE kind = ?))`,
      query.inconsistency,
      query.inconsistency,
      query.inconsistency,
    );
  }
  return conditions;
}

/** Persons of an item, and those of the meeting as a whole. */
function personCondition(sql: string, values: readonly SQLInputValue[]): Condition {
  return {
    sql: `EXISTS (SELECT 1 FROM person f WHERE f.document = u.document AND (f.unit IS NULL OR f.unit = u.num) AND ${sql})`,
    values,
  };
}

function lawCondition(database: Database, law: string): Condition {
  const provision = parseProvision(law);
  if (!provision) throw new QueryError("--law is empty", "Write an act, a § or both: `serviceloven § 104`.");
  const parts: string[] = [];
  const values: SQLInputValue[] = [];
  if (provision.act !== null) {
    const names = namesOfAct(database, provision.act);
    parts.push(`(f.act_name IN (${marks(names)}) OR f.act_title IN (${marks(names)}))`);
    values.push(...names, ...names);
  }
  if (provision.actNumber !== null) {
    parts.push("f.act_number = ?");
    values.push(provision.actNumber);
  }
  const order = provision.paragraph === null ? null : paragraphOrder(provision.paragraph);
  if (order !== null) {
    parts.push("f.paragraph_from <= ? AND f.paragraph_to >= ?");
    values.push(order, order);
  }
  for (const [column, value] of [
    ["subsection", provision.subsection],
    ["item_number", provision.number],
    ["letter", provision.letter],
  ] as const) {
    if (value === null) continue;
    parts.push(`f.${column} = ?`);
    values.push(value);
  }
  return {
    sql: `EXISTS (SELECT 1 FROM legal_reference f WHERE f.unit = u.num AND ${parts.join(" AND ")})`,
    values,
  };
}

/** Every name that the corpus gives the act: whoever asks for a nickname finds the full title, and the other way. */
function namesOfAct(database: Database, name: string): readonly string[] {
  const titles = database
    .all(
      "SELECT DISTINCT act_title AS value FROM legal_reference WHERE act_name = ? AND act_title IS NOT NULL",
      name,
    )
    .map((row) => String(row.value));
  return [...new Set([name, ...titles])];
}

function marks(values: readonly unknown[]): string {
  return values.map(() => "?").join(", ");
}

function isoDate(text: string, option: string): string {
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(text)) {
    throw new QueryError(
      `${option} ${JSON.stringify(text)} is no date`,
      "Write it as 2022-10-04, 2022-10 or 2022.",
    );
  }
  return text;
}
