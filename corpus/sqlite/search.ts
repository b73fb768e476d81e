import type { SQLInputValue } from "node:sqlite";
import { decodeCursor, encodeCursor } from "../search/cursor.ts";
import { type Expression, matchQuery, parseExpression } from "../search/expression.ts";
import type { SearchHit, SearchQuery, SearchResult } from "../search/query.ts";
import { snippetOf } from "../search/snippet.ts";
import { number, optionalText, text } from "./columns.ts";
import type { Database, Row } from "./database.ts";
import { facetsOf } from "./facets.ts";
import { conditionsOf } from "./filters.ts";

/** Finds units by words and fields. @throws QueryError */
export function searchUnits(database: Database, query: SearchQuery): SearchResult {
  const expression = parseExpression(query.words);
  const match = matchQuery(expression);
  const conditions = conditionsOf(database, query);
  const where = conditions.map(({ sql }) => sql);
  const values: SQLInputValue[] = conditions.flatMap((condition) => condition.values);
  const from = match
    ? "unit_words w CROSS JOIN unit u ON u.num = w.rowid JOIN document d ON d.num = u.document"
    : "unit u JOIN document d ON d.num = u.document";
  if (match) {
    where.unshift("unit_words MATCH ?");
    values.unshift(match);
  }
  // Better hits have the smaller rank in FTS5.
  const score = match && query.sort === "relevance" ? "bm25(unit_words, 1.0, 0.5)" : "0.0";
  database.exec(
    "CREATE TEMP TABLE IF NOT EXISTS hit (unit INTEGER PRIMARY KEY, score REAL NOT NULL); DELETE FROM hit;",
  );
  database.run(
    `INSERT INTO hit SELECT u.num, ${score} FROM ${from} ${where.length > 0 ? `WHERE ${where.join(" AND ")}` : ""}`,
    ...values,
  );
  const total = number(database.get("SELECT count(*) AS n FROM hit") ?? {}, "n");
  const rows = pageOfHits(database, query);
  const shown = rows.slice(0, query.limit);
  const last = shown.at(-1);
  return {
    total,
    exact: true,
    hits: shown.map((row) => hitOf(database, row, expression)),
    facets: query.facets ? facetsOf(database) : null,
    cursor:
      last && rows.length > query.limit
        ? encodeCursor([
            number(last, "score"),
            optionalText(last, "date") ?? "",
            text(last, "id"),
            number(last, "ordinal"),
          ])
        : null,
  };
}

/** One hit more than the page holds, to tell whether another page follows. */
function pageOfHits(database: Database, query: SearchQuery): readonly Row[] {
  const after = query.cursor === undefined ? null : decodeCursor(query.cursor);
  // Newest first among equals, then by id and place: an order that a later page finds again.
  const seek = after
    ? `WHERE (h.score > ?1) OR (h.score = ?1 AND (coalesce(d.date, '') < ?2 OR (coalesce(d.date, '') = ?2
         AND (d.id > ?3 OR (d.id = ?3 AND u.ordinal > ?4)))))`
    : "";
  return database.all(
    `SELECT h.unit, h.score, u.ordinal, u.kind AS unit_kind, u.number, u.title AS unit_title, u."start", u."end",
       d.num, d.id, d.path, d.title, d.kind, d.authority, d.body, d.date
     FROM hit h JOIN unit u ON u.num = h.unit JOIN document d ON d.num = u.document ${seek}
     ORDER BY h.score, coalesce(d.date, '') DESC, d.id, u.ordinal LIMIT ${Math.trunc(query.limit) + 1}`,
    ...(after ?? []),
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
