import { decodeCursor, encodeCursor } from "../search/cursor.ts";
import { type Expression, parseExpression } from "../search/expression.ts";
import type { SearchHit, SearchQuery, SearchResult } from "../search/query.ts";
import { snippetOf } from "../search/snippet.ts";
import { type Candidates, candidatesOf } from "./candidates.ts";
import { number, optionalText, text } from "./columns.ts";
import type { Database, Row } from "./database.ts";
import { facetsOf } from "./facets.ts";

/**
 * Units that are scored, and counted in facets: the newest. Whoever searches for a word that stands in more has not
 * said yet what is wanted, and should not wait for it.
 */
const consideredAtMost = 5_000;
/** Where counting stops. */
const countedAtMost = 20_000;

/** Weights of title, stem and exact word in BM25: an item whose title says it is about it. */
const scoreSql = "bm25(unit_words, 4.0, 1.0, 1.0)";

/** Finds units by words and fields. @throws QueryError */
export function searchUnits(database: Database, query: SearchQuery): SearchResult {
  const expression = parseExpression(query.words);
  const candidates = candidatesOf(database, query, expression);
  const byScore = candidates.scored && query.sort === "relevance";
  const considered =
    byScore || query.facets || query.cursor === undefined ? fillHits(database, candidates, byScore) : 0;
  const total = considered < consideredAtMost ? considered : count(database, candidates);
  const rows = byScore ? bestHits(database, query) : newestHits(database, query, candidates);
  const shown = rows.slice(0, query.limit);
  const last = shown.at(-1);
  return {
    total,
    exact: total < countedAtMost,
    considered: Math.min(considered, consideredAtMost),
    hits: shown.map((row) => hitOf(database, row, expression)),
    facets: query.facets ? facetsOf(database) : null,
    cursor:
      last && rows.length > query.limit
        ? encodeCursor({ score: number(last, "score"), unit: number(last, "unit") })
        : null,
  };
}

/** Puts the newest candidates, with their scores where asked, into the table `hit`. Returns how many. */
function fillHits(database: Database, { from, unit, where, values }: Candidates, scored: boolean): number {
  database.exec("CREATE TEMP TABLE IF NOT EXISTS hit (unit INTEGER PRIMARY KEY, score REAL NOT NULL)");
  database.run("DELETE FROM temp.hit");
  // Better hits have the smaller rank in FTS5.
  return database.run(
    `INSERT INTO temp.hit SELECT ${unit}, ${scored ? scoreSql : "0.0"} FROM ${from} WHERE ${where}
     ORDER BY ${unit} DESC LIMIT ${consideredAtMost}`,
    ...values,
  ).changes;
}

function count(database: Database, { from, where, values }: Candidates): number {
  const row = database.get(
    `SELECT count(*) AS n FROM (SELECT 1 FROM ${from} WHERE ${where} LIMIT ${countedAtMost})`,
    ...values,
  );
  return number(row ?? {}, "n");
}

const unitColumns = `u.num AS unit, u.ordinal, u.kind AS unit_kind, u.number, u.title AS unit_title, u."start", u."end",
  d.num, d.id, d.path, d.title, d.kind, d.authority, d.body, d.date`;

/** One hit more than the page holds, to tell whether another page follows; the newer of equals first. */
function bestHits(database: Database, query: SearchQuery): readonly Row[] {
  const after = query.cursor === undefined ? null : decodeCursor(query.cursor);
  return database.all(
    `SELECT ${unitColumns}, h.score FROM
       (SELECT unit, score FROM temp.hit ${after ? "WHERE score > ?1 OR (score = ?1 AND unit < ?2)" : ""}
        ORDER BY score, unit DESC LIMIT ${Math.trunc(query.limit) + 1}) h
     JOIN unit u ON u.num = h.unit JOIN document d ON d.num = u.document ORDER BY h.score, h.unit DESC`,
    ...(after ? [after.score, after.unit] : []),
  );
}

/** @see bestHits; by number, which is by date. */
function newestHits(database: Database, query: SearchQuery, candidates: Candidates): readonly Row[] {
  const after = query.cursor === undefined ? null : decodeCursor(query.cursor);
  const { from, unit, where, values } = candidates;
  return database.all(
    `SELECT ${unitColumns}, 0.0 AS score FROM
       (SELECT ${unit} AS num FROM ${from} WHERE ${where} ${after ? `AND ${unit} < ?` : ""}
        ORDER BY ${unit} DESC LIMIT ${Math.trunc(query.limit) + 1}) h
     JOIN unit u ON u.num = h.num JOIN document d ON d.num = u.document ORDER BY u.num DESC`,
    ...values,
    ...(after ? [after.unit] : []),
  );
}

function hitOf(database: Database, row: Row, expression: Expression): SearchHit {
  const document = number(row, "num");
  const whole = text(
    database.get("SELECT text FROM document_text WHERE document = ?", document) ?? {},
    "text",
  );
  const span = { start: number(row, "start"), end: number(row, "end") };
  const snippet = snippetOf(whole, span, expression);
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
