import { type Expression, matchQuery } from "../search/expression.ts";
import { QueryError, type SearchQuery } from "../search/query.ts";
import type { Database } from "./database.ts";
import type { Branch, Filter, Value } from "./filter.ts";
import { filtersOf, isoDate } from "./filters.ts";
import { documentOfUnit, unitsBetween } from "./numbers.ts";
import { joined, type Statement, setOf, sizeOf, testOf } from "./unit-sets.ts";

/** A set up to this size is read and sorted as a whole; a larger one is gone through from the newest unit. */
const shortSet = 5_000;
/** From this size on, two fields that lead to units in their order are gone through side by side however long the other is. */
const longSet = 10_000;
/** A set up to this size is looked up in memory; in a larger one so many units are that asking for each is quicker. */
const smallSet = 40_000;

/** The units that a query asks for. */
export interface Candidates {
  /** Their numbers, as `unit`, and a `score` of nought, the newest first. @param before only numbers smaller than this */
  newest(limit: number, before?: number): Statement;
  /** The newest of those that another FTS5 query finds under the same fields, with their `score`, an SQL expression. */
  matching(match: string, score: string, limit: number): Statement;
  /** The newest of the candidates that another FTS5 query finds too, as `unit`. */
  matchingToo(match: string, limit: number): Statement;
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
    .map((branches, _, all): Sized => {
      // One field alone is not held against others: it is enough to know whether it is short.
      const alone = all.length === 1 && match === undefined && branches.every(({ whole }) => !whole);
      const counted = alone ? shortSet : smallSet;
      return { branches, size: sizeOf(database, branches, counted + 1) };
    })
    .sort((a, b) => a.size - b.size);
  const sources = match === undefined ? sourcesOf(sized, documents) : [wordSource(match, sized, documents)];
  const newestOf = (from: readonly Source[], score: string, limit: number, before?: number) => {
    // As whole numbers: FTS5 takes no heed of bounds that come as floating point, as plain numbers do.
    const bounds = [BigInt(first), BigInt(before === undefined ? last : Math.min(last, before - 1))];
    const within = (unit: string): Statement => ({ sql: `${unit} BETWEEN ? AND ?`, values: bounds });
    const end = ` ORDER BY unit DESC LIMIT ${Math.trunc(limit)}`;
    const selects = from.map(({ select, unit, where, distinct, meeting }) => {
      const own = [within(unit), ...where].flatMap((test, index) => (index === 0 ? [test] : [" AND ", test]));
      if (meeting) {
        const others = meeting.flatMap((other) => [
          ` INTERSECT SELECT f.unit FROM ${other.table} f INDEXED BY ${other.index} WHERE `,
          within("f.unit"),
          " AND ",
          other,
        ]);
        return joined([
          `SELECT unit, ${score} AS score FROM (SELECT ${unit} AS unit FROM ${select} WHERE `,
          ...own,
          ...others,
          `${end})`,
        ]);
      }
      return joined([
        `SELECT ${distinct ? "DISTINCT " : ""}${unit} AS unit, ${score} AS score FROM ${select} WHERE `,
        ...own,
      ]);
    });
    const all = selects.flatMap((select, index) => (index === 0 ? [select] : [" UNION ", select]));
    return joined([...all, end]);
  };
  return {
    filters,
    newest: (limit, before) => newestOf(sources, "0.0", limit, before),
    matching: (other, score, limit) => newestOf([wordSource(other, sized, documents)], score, limit),
    matchingToo: (other, limit) =>
      newestOf([wordSource(`(${other}) AND (${match ?? other})`, sized, documents)], "0.0", limit),
  };
}

/** Where units are read from, in the order of their numbers. */
interface Source {
  readonly select: string;
  readonly unit: string;
  readonly where: readonly Statement[];
  readonly distinct?: true;
  /** Facts in the order of their units, of which the unit must have one, too. */
  readonly meeting?: readonly Ordered[];
}

type Ordered = Statement & Pick<Branch, "table" | "index">;

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
  const [smallest, ...further] = sized;
  // Two lists in one order are quickest gone through side by side, unless one is short and the other long.
  const meets = (field: Sized) =>
    smallest !== undefined &&
    orderedOf(smallest) !== undefined &&
    orderedOf(field) !== undefined &&
    smallest.size > (field.size <= smallSet ? shortSet : longSet);
  const meeting = further.filter(meets).flatMap((field) => orderedOf(field) ?? []);
  const others = further.filter((field) => !meets(field));
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
      ...(meeting.length > 0 ? { meeting } : { distinct: true }),
    }));
  }
  const lead =
    smallest.size <= smallSet
      ? inSet("u.num", setOf(smallest.branches))
      : testOf(smallest.branches, "+u.num");
  return [{ select: "unit u", unit: "u.num", where: [lead, ...rest("+u.num")] }];
}

function orderedOf({ branches }: Sized): Ordered | undefined {
  const [branch, ...more] = branches;
  if (!branch?.inOrder || branch.whole || more.length > 0) return undefined;
  return { table: branch.table, index: branch.index, sql: branch.where, values: branch.values };
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
