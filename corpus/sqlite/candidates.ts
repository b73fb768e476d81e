import { type Expression, matchQuery } from "../search/expression.ts";
import { QueryError, type SearchQuery } from "../search/query.ts";
import type { Database } from "./database.ts";
import type { Branch, Filter, Value } from "./filter.ts";
import { filtersOf, isoDate } from "./filters.ts";
import { documentOfUnit, unitsBetween } from "./numbers.ts";
import { joined, type Statement, setOf, sizeOf, testOf } from "./unit-sets.ts";

/** A set up to this size is read and sorted as a whole; a larger one is gone through from the newest unit. */
const shortSet = 5_000;
/** A set up to this size is looked up in memory; in a larger one so many units are that asking for each is quicker. */
const smallSet = 100_000;

/** The units that a query asks for. */
export interface Candidates {
  /** Their numbers, as `unit`, and a `score` of nought, the newest first. @param before only numbers smaller than this */
  newest(limit: number, before?: number): Statement;
  /** The newest of those that another FTS5 query finds under the same fields, with their `score`, an SQL expression. */
  matching(match: string, score: string, limit: number): Statement;
  /** Whether there are words to score by. */
  readonly scored: boolean;
  /** The fields that they are found by. */
  readonly filters: readonly Filter[];
}

interface Sized {
  readonly branches: readonly Branch[];
  /** Facts, counted no further than `smallSet`. */
  readonly size: number;
}

/** @throws QueryError */
export function candidatesOf(database: Database, query: SearchQuery, expression: Expression): Candidates {
  const match = matchQuery(expression);
  const filters = filtersOf(database, query);
  const { first, last } = unitsBetween(
    query.from === undefined ? undefined : isoDate(query.from, "--from"),
    query.to === undefined ? undefined : isoDate(query.to, "--to"),
  );
  if (first > last) {
    throw new QueryError(
      `No day lies between --from ${query.from} and --to ${query.to}`,
      "Put the earlier day first.",
    );
  }
  const documents = documentSet(filters);
  const sized = filters
    .flatMap((filter) => (filter.of === "unit" ? [filter.branches] : []))
    .map((branches): Sized => ({ branches, size: sizeOf(database, branches, smallSet + 1) }))
    .sort((a, b) => a.size - b.size);
  const sources = match === undefined ? sourcesOf(sized, documents) : [wordSource(match, sized, documents)];
  const newestOf = (from: readonly Source[], score: string, limit: number, before?: number) => {
    const selects = from.map(({ select, unit, where, distinct }) =>
      joined([
        `SELECT ${distinct ? "DISTINCT " : ""}${unit} AS unit, ${score} AS score FROM ${select} WHERE `,
        {
          sql: `${unit} BETWEEN ? AND ?`,
          // As whole numbers: FTS5 takes no heed of bounds that come as floating point, as plain numbers do.
          values: [BigInt(first), BigInt(before === undefined ? last : Math.min(last, before - 1))],
        },
        ...where.flatMap((test) => [" AND ", test]),
      ]),
    );
    const all = selects.flatMap((select, index) => (index === 0 ? [select] : [" UNION ", select]));
    return joined([...all, ` ORDER BY unit DESC LIMIT ${Math.trunc(limit)}`]);
  };
  return {
    scored: match !== undefined,
    filters,
    newest: (limit, before) => newestOf(sources, "0.0", limit, before),
    matching: (other, score, limit) => newestOf([wordSource(other, sized, documents)], score, limit),
  };
}

/** Where units are read from, in the order of their numbers. */
interface Source {
  readonly select: string;
  readonly unit: string;
  readonly where: readonly Statement[];
  readonly distinct?: true;
}

function wordSource(match: string, sized: readonly Sized[], documents: Statement | undefined): Source {
  const tests = sized.map(({ branches, size }) =>
    // The plus keeps SQLite from asking the index of words for one unit after the other.
    size <= smallSet ? inSet("+w.rowid", setOf(branches)) : testOf(branches, "w.rowid"),
  );
  return {
    select: "unit_words w",
    unit: "w.rowid",
    where: [
      { sql: "unit_words MATCH ?", values: [match] },
      ...(documents ? [inSet(documentOfUnit("w.rowid"), documents)] : []),
      ...tests,
    ],
  };
}

/** Without words the smallest field leads to the units, and each is held against the other fields. */
function sourcesOf(sized: readonly Sized[], documents: Statement | undefined): readonly Source[] {
  const [smallest, ...others] = sized;
  const rest = (unit: string): readonly Statement[] => [
    ...(documents ? [inSet(documentOfUnit(unit), documents)] : []),
    ...others.map(({ branches, size }) =>
      smallest && smallest.size > shortSet && size <= smallSet
        ? inSet(unit, setOf(branches))
        : testOf(branches, unit),
    ),
  ];
  if (!smallest) return [{ select: "unit u", unit: "u.num", where: rest("+u.num") }];
  if (smallest.size > shortSet && smallest.branches.every(({ whole }) => !whole)) {
    return smallest.branches.map(({ table, where, values, index, byUnit }) => ({
      select: `${table} f INDEXED BY ${byUnit ?? index}`,
      unit: "f.unit",
      where: [{ sql: where, values }, ...rest("+f.unit")],
      distinct: true,
    }));
  }
  const lead =
    smallest.size <= smallSet
      ? inSet("u.num", setOf(smallest.branches))
      : testOf(smallest.branches, "+u.num");
  return [{ select: "unit u", unit: "u.num", where: [lead, ...rest("+u.num")] }];
}

function inSet(value: string, set: Statement): Statement {
  return { sql: `${value} IN (${set.sql})`, values: set.values };
}

function documentSet(filters: readonly Filter[]): Statement | undefined {
  const parts = filters.filter((filter) => filter.of === "document");
  if (parts.length === 0) return undefined;
  const values: readonly Value[] = parts.flatMap((part) => part.values);
  return { sql: `SELECT num FROM document WHERE ${parts.map(({ where }) => where).join(" AND ")}`, values };
}
