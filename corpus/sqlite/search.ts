import { decodeCursor, encodeCursor, type Position } from "../search/cursor.ts";
import { type Expression, matchQuery, parseExpression, titleQuery } from "../search/expression.ts";
import type { SearchHit, SearchQuery, SearchResult } from "../search/query.ts";
import { snippetOf } from "../search/snippet.ts";
import { type Candidates, candidatesOf } from "./candidates.ts";
import { number, optionalText, text } from "./columns.ts";
import type { Database, Row } from "./database.ts";
import { facetsOf } from "./facets.ts";
import { factPlaces } from "./fact-places.ts";
import type { Filter } from "./filter.ts";
import { passedOver } from "./filters.ts";
import { scoringMatch } from "./scoring.ts";
import { textReader } from "./text-reader.ts";
import type { Statement } from "./unit-sets.ts";

/**
 * How many units a search goes through: whoever searches for a word that stands in more has not said yet what is
 * wanted, and should not wait for it.
 */
export interface SearchLimits {
  /** Of the newest so many, hits are counted and scored. */
  readonly ranked: number;
  /** Of the newest so many, facets are counted. */
  readonly considered: number;
  /** So many more are scored, of any age, that have the words in their title. */
  readonly titled: number;
}

const defaultLimits: SearchLimits = { ranked: 10_000, considered: 5_000, titled: 5_000 };

/** Taken off the score of items whose title has the words where there are more hits than are scored: they come first. */
const titleLead = 1_000;

/** Weights of title, stem and exact word in BM25: an item whose title says it is about it. */
const scoreSql = "bm25(unit_words, 4.0, 1.0, 1.0)";

/** Finds units by words and fields. @throws QueryError */
export function searchUnits(
  database: Database,
  query: SearchQuery,
  limits: SearchLimits = defaultLimits,
): SearchResult {
  const expression = parseExpression(query.words);
  const candidates = candidatesOf(database, query, expression);
  const byScore = candidates.scored && query.sort === "relevance";
  const after = query.cursor === undefined ? undefined : decodeCursor(query.cursor);
  const scoring = byScore ? scoringMatch(database, expression) : undefined;
  // Scored as they are found, where what is found and what is scored by are the same.
  const scoredAtOnce = scoring !== undefined && scoring === matchQuery(expression);
  const found = fillHits(
    database,
    scoredAtOnce
      ? candidates.matching(scoring, scoreSql, limits.ranked + 1)
      : candidates.newest(limits.ranked + 1),
    limits.ranked,
  );
  const total = Math.min(found, limits.ranked);
  if (scoring !== undefined && !scoredAtOnce && found > 0) scoreHits(database, scoring);
  const facets = query.facets ? facetsOf(database, limits.considered) : null;
  if (byScore && found > total) addTitled(database, candidates, expression, limits.titled);
  const rows = byScore ? bestHits(database, query, after) : newestHits(database, query, candidates, after);
  const shown = rows.slice(0, query.limit);
  const last = shown.at(-1);
  const textOf = textReader(database);
  return {
    total,
    exact: found === total,
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

/** Better hits have the smaller rank in FTS5. */
function scoreHits(database: Database, match: string): void {
  database.run(
    `INSERT OR REPLACE INTO temp.hit SELECT w.rowid, ${scoreSql} FROM unit_words w
     WHERE unit_words MATCH ? AND w.rowid BETWEEN (SELECT min(unit) FROM temp.hit) AND (SELECT max(unit) FROM temp.hit)
       AND +w.rowid IN (SELECT unit FROM temp.hit)`,
    match,
  );
}

/** Puts the newest items whose titles have the words before all others, however old they are. */
function addTitled(database: Database, candidates: Candidates, expression: Expression, most: number): void {
  const match = titleQuery(expression);
  if (match === undefined || isEverywhere(database)) return;
  const { sql, values } = candidates.matching(match, `${scoreSql} - ${titleLead}`, most);
  database.run(`INSERT OR REPLACE INTO temp.hit SELECT unit, score FROM (${sql})`, ...values);
}

/** Whether the hits are every second unit of their time or more: a word like that says nothing of what an item is about. */
function isEverywhere(database: Database): boolean {
  const hits = database.get("SELECT count(*) AS n, min(unit) AS oldest FROM temp.hit") ?? {};
  const edge = database.get(`SELECT num FROM unit ORDER BY num DESC LIMIT 1 OFFSET ${2 * number(hits, "n")}`);
  return edge !== undefined && number(hits, "oldest") > number(edge, "num");
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

/** @see bestHits; by number, which is by date, and beyond those that are considered. */
function newestHits(
  database: Database,
  query: SearchQuery,
  candidates: Candidates,
  after: Position | undefined,
): readonly Row[] {
  const { sql, values } = candidates.newest(query.limit + 1, after?.unit);
  return database.all(
    `SELECT ${unitColumns}, h.score FROM (${sql}) h
     CROSS JOIN unit u ON u.num = h.unit CROSS JOIN document d ON d.num = u.document ORDER BY u.num DESC`,
    ...values,
  );
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
