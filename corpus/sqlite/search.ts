import { decodeCursor, encodeCursor, type Position } from "../search/cursor.ts";
import { type Expression, parseExpression } from "../search/expression.ts";
import type { SearchHit, SearchQuery, SearchResult } from "../search/query.ts";
import { snippetOf } from "../search/snippet.ts";
import { type Candidates, candidatesOf } from "./candidates.ts";
import { number, optionalText, text } from "./columns.ts";
import type { Database, Row } from "./database.ts";
import { facetsOf } from "./facets.ts";
import { factPlaces } from "./fact-places.ts";
import type { Filter } from "./filter.ts";
import { passedOver } from "./filters.ts";
import { rankHits } from "./rank-hits.ts";
import { scoringOf } from "./scoring.ts";
import { textReader } from "./text-reader.ts";
import type { Statement } from "./unit-sets.ts";
import { scoreSql } from "./word-index.ts";

/**
 * How many units a search goes through: whoever searches for a word that stands in more has not said yet what is
 * wanted, and should not wait for it.
 */
export interface SearchLimits {
  /** Of the newest so many, hits are counted, and scored where need be. */
  readonly ranked: number;
  /** Of the newest so many, facets are counted. */
  readonly considered: number;
  /** So many more go before them, of any age: those with the words in their title, and those with a word often. */
  readonly leading: number;
}

const defaultLimits: SearchLimits = { ranked: 10_000, considered: 5_000, leading: 5_000 };

/** Finds units by words and fields. @throws QueryError */
export function searchUnits(
  database: Database,
  query: SearchQuery,
  limits: SearchLimits = defaultLimits,
): SearchResult {
  const expression = parseExpression(query.words);
  const candidates = candidatesOf(database, query, expression);
  const after = query.cursor === undefined ? undefined : decodeCursor(query.cursor);
  const scoring =
    query.sort === "relevance" ? scoringOf(database, expression, candidates.filters.length > 0) : undefined;
  const found = fillHits(
    database,
    scoring?.atOnce
      ? candidates.matching(scoring.match, scoreSql, limits.ranked + 1)
      : candidates.newest(limits.ranked + 1),
    limits.ranked,
  );
  const total = Math.min(found, limits.ranked);
  const facets = query.facets ? facetsOf(database, limits.considered) : null;
  if (scoring)
    rankHits(database, candidates, { expression, scoring, after, limit: query.limit }, found, limits);
  const rows = scoring
    ? bestHits(database, query, after)
    : newestHits(database, query, candidates, after, found > total);
  const shown = rows.slice(0, query.limit);
  const last = shown.at(-1);
  const textOf = textReader(database);
  return {
    total,
    exact: found === total,
    order: scoring ? "relevance" : "date",
    considered: Math.min(found, limits.considered),
    hits: shown.map((row) => hitOf(database, row, expression, candidates.filters, textOf)),
    facets,
    lacking: passedOver(database, query),
    cursor:
      last && rows.length > query.limit
        ? encodeCursor({ score: number(last, "score"), unit: number(last, "unit") })
        : null,
  };
}

/** Puts the newest candidates into the table `hit`. Returns how many there are, or one more than `most`. */
function fillHits(database: Database, newest: Statement, most: number): number {
  database.exec("CREATE TEMP TABLE IF NOT EXISTS hit (unit INTEGER PRIMARY KEY, score REAL NOT NULL)");
  database.run("DELETE FROM temp.hit");
  const { sql, values } = newest;
  const found = database.run(`INSERT INTO temp.hit SELECT unit, score FROM (${sql})`, ...values).changes;
  if (found > most) database.run("DELETE FROM temp.hit WHERE unit = (SELECT min(unit) FROM temp.hit)");
  return found;
}

const unitColumns = `u.num AS unit, u.ordinal, u.kind AS unit_kind, u.number, u.title AS unit_title, u."start", u."end",
  d.num, d.id, d.path, d.title, d.kind, d.authority, d.body, d.date`;

/** One hit more than the page holds, to tell whether another page follows; the newer of equals first. */
function bestHits(database: Database, query: SearchQuery, after: Position | undefined): readonly Row[] {
  return database.all(
    `SELECT ${unitColumns}, h.score FROM
       (SELECT unit, score FROM temp.hit ${after ? "WHERE score > ?1 OR (score = ?1 AND unit < ?2)" : ""}
        ORDER BY score, unit DESC LIMIT ${Math.trunc(query.limit) + 1}) h
     CROSS JOIN unit u ON u.num = h.unit CROSS JOIN document d ON d.num = u.document ORDER BY h.score, h.unit DESC`,
    ...(after ? [after.score, after.unit] : []),
  );
}

/** @see bestHits; by number, which is by date, and beyond those in `hit` where there are more. */
function newestHits(
  database: Database,
  query: SearchQuery,
  candidates: Candidates,
  after: Position | undefined,
  more: boolean,
): readonly Row[] {
  const columns = `SELECT ${unitColumns}, h.score`;
  const units =
    "CROSS JOIN unit u ON u.num = h.unit CROSS JOIN document d ON d.num = u.document ORDER BY u.num DESC";
  const limit = Math.trunc(query.limit) + 1;
  const known = database.all(
    `${columns} FROM (SELECT unit, score FROM temp.hit ${after ? "WHERE unit < ?" : ""} ORDER BY unit DESC LIMIT ${limit}) h
     ${units}`,
    ...(after ? [after.unit] : []),
  );
  if (known.length === limit || !more) return known;
  const { sql, values } = candidates.newest(limit, after?.unit);
  return database.all(`${columns} FROM (${sql}) h ${units}`, ...values);
}

function hitOf(
  database: Database,
  row: Row,
  expression: Expression,
  filters: readonly Filter[],
  textOf: (document: number) => string,
): SearchHit {
  const document = number(row, "num");
  const whole = textOf(document);
  const span = { start: number(row, "start"), end: number(row, "end") };
  const snippet = snippetOf(whole, span, expression, factPlaces(database, filters, number(row, "unit")));
  const place = snippet.span.start + (snippet.marks[0]?.start ?? 0);
  const page = database.get(
    `SELECT number FROM page WHERE document = ? AND "start" <= ? ORDER BY number DESC LIMIT 1`,
    document,
    place,
  );
  const outcomes = database.all(
    `SELECT DISTINCT outcome FROM decision WHERE unit = ? AND history = 0 ORDER BY "start"`,
    number(row, "unit"),
  );
  return {
    document: {
      id: text(row, "id"),
      path: text(row, "path"),
      title: text(row, "title"),
      kind: text(row, "kind"),
      authority: optionalText(row, "authority"),
      body: optionalText(row, "body"),
      date: optionalText(row, "date"),
    },
    unit: {
      kind: row.unit_kind === "item" ? "item" : "page",
      number: optionalText(row, "number"),
      title: optionalText(row, "unit_title"),
      span,
      outcomes: outcomes.map((outcome) => text(outcome, "outcome")),
    },
    page: page ? number(page, "number") : null,
    snippet,
    score: -number(row, "score"),
  };
}
