import { decodeCursor, encodeCursor, type Position } from "../search/cursor.ts";
import { type Expression, parseExpression } from "../search/expression.ts";
import type { SearchHit, SearchQuery, SearchResult } from "../search/query.ts";
import { snippetOf } from "../search/snippet.ts";
import { type Candidates, candidatesOf } from "./candidates.ts";
import { number, optionalText, text } from "./columns.ts";
import type { Database, Row } from "./database.ts";
import { facetsOf } from "./facets.ts";
import { scoringMatch } from "./scoring.ts";

/**
 * Units that are scored, and counted in facets: the newest. Whoever searches for a word that stands in more has not
 * said yet what is wanted, and should not wait for it.
 */
const consideredAtMost = 5_000;

/** Weights of title, stem and exact word in BM25: an item whose title says it is about it. */
const scoreSql = "bm25(unit_words, 4.0, 1.0, 1.0)";

/** Finds units by words and fields. @throws QueryError */
export function searchUnits(database: Database, query: SearchQuery): SearchResult {
  const expression = parseExpression(query.words);
  const candidates = candidatesOf(database, query, expression);
  const byScore = candidates.scored && query.sort === "relevance";
  const after = query.cursor === undefined ? undefined : decodeCursor(query.cursor);
  const found = fillHits(database, candidates);
  const total = Math.min(found, consideredAtMost);
  if (byScore && found > 0) scoreHits(database, scoringMatch(database, expression) ?? "");
  const rows = byScore ? bestHits(database, query, after) : newestHits(database, query, candidates, after);
  const shown = rows.slice(0, query.limit);
  const last = shown.at(-1);
  const textOf = textReader(database);
  return {
    total,
    exact: found === total,
    considered: total,
    hits: shown.map((row) => hitOf(database, row, expression, textOf)),
    facets: query.facets ? facetsOf(database) : null,
    cursor:
      last && rows.length > query.limit
        ? encodeCursor({ score: number(last, "score"), unit: number(last, "unit") })
        : null,
  };
}

/** Puts the newest candidates into the table `hit`, unscored. Returns how many there are, or one more than fit. */
function fillHits(database: Database, candidates: Candidates): number {
  database.exec("CREATE TEMP TABLE IF NOT EXISTS hit (unit INTEGER PRIMARY KEY, score REAL NOT NULL)");
  database.run("DELETE FROM temp.hit");
  const { sql, values } = candidates.newest(consideredAtMost + 1);
  const found = database.run(`INSERT INTO temp.hit SELECT unit, 0.0 FROM (${sql})`, ...values).changes;
  if (found > consideredAtMost)
    database.run("DELETE FROM temp.hit WHERE unit = (SELECT min(unit) FROM temp.hit)");
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
    `SELECT ${unitColumns}, 0.0 AS score FROM (${sql}) h
     CROSS JOIN unit u ON u.num = h.unit CROSS JOIN document d ON d.num = u.document ORDER BY u.num DESC`,
    ...values,
  );
}

/** Reads the text of a document once, however many hits on the page are of it. */
function textReader(database: Database): (document: number) => string {
  const read = new Map<number, string>();
  return (document) => {
    const known = read.get(document);
    if (known !== undefined) return known;
    const row = database.get("SELECT text FROM document_text WHERE document = ?", document);
    const whole = text(row ?? {}, "text");
    read.set(document, whole);
    return whole;
  };
}

function hitOf(
  database: Database,
  row: Row,
  expression: Expression,
  textOf: (document: number) => string,
): SearchHit {
  const document = number(row, "num");
  const whole = textOf(document);
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
