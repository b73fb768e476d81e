import type { Position } from "../search/cursor.ts";
import { type Expression, titleQuery } from "../search/expression.ts";
import type { Candidates } from "./candidates.ts";
import { number } from "./columns.ts";
import type { Database } from "./database.ts";
import type { Scoring } from "./scoring.ts";
import type { Statement } from "./unit-sets.ts";
import { scoreSql } from "./word-index.ts";

/** Taken off the scores of those that lead, of which less is better: no score of the others is near it. */
const lead = 1_000;

interface Ranking {
  readonly expression: Expression;
  readonly scoring: Scoring;
  readonly after: Position | undefined;
  readonly limit: number;
}

/**
 * Scores what is in the table `hit`. Where more was found than it holds, it puts the best of all ages before them: items
 * whose titles have the words, then those in which one of the words comes often; the others are scored only where the
 * page reaches them.
 * @param found how many hits there are, or one more than `limits.ranked`
 */
export function rankHits(
  database: Database,
  candidates: Candidates,
  { expression, scoring, after, limit }: Ranking,
  found: number,
  limits: { readonly ranked: number; readonly leading: number },
): void {
  if (found > limits.ranked) {
    for (const match of scoring.often) addOften(database, candidates, match, limits.leading);
    addTitled(database, candidates, expression, limits.leading);
    if (leadingAfter(database, after) > limit) return;
  }
  if (!scoring.atOnce && found > 0) scoreHits(database, scoring.match);
}

/** The newest items whose titles have the words. */
function addTitled(database: Database, candidates: Candidates, expression: Expression, most: number): void {
  const match = titleQuery(expression);
  if (match === undefined) return;
  const { sql, values } = candidates.matching(match, `${scoreSql} - ${2 * lead}`, most);
  database.run(`INSERT OR REPLACE INTO temp.hit SELECT unit, score FROM (${sql})`, ...values);
}

/** The newest in which a word comes often; in which several do, the scores for each are added. */
function addOften(database: Database, candidates: Candidates, often: string, most: number): void {
  const about: Statement = candidates.matchingToo(often, most);
  database.run(
    `INSERT INTO temp.hit SELECT w.rowid, ${scoreSql} - ${lead} FROM unit_words w
     WHERE unit_words MATCH ? AND +w.rowid IN (SELECT unit FROM (${about.sql}))
     ON CONFLICT DO UPDATE SET score = excluded.score + iif(score <= -${lead}, score + ${lead}, 0)`,
    often,
    ...about.values,
  );
}

function leadingAfter(database: Database, after: Position | undefined): number {
  const row = database.get(
    `SELECT count(*) AS n FROM temp.hit WHERE score <= -${lead} ${after ? "AND (score > ?1 OR (score = ?1 AND unit < ?2))" : ""}`,
    ...(after ? [after.score, after.unit] : []),
  );
  return number(row ?? {}, "n");
}

/** Scores those that have no score yet. Better hits have the smaller rank in FTS5. */
function scoreHits(database: Database, match: string): void {
  const unscored = "FROM temp.hit WHERE score = 0.0";
  database.run(
    `INSERT OR REPLACE INTO temp.hit SELECT w.rowid, ${scoreSql} FROM unit_words w
     WHERE unit_words MATCH ? AND w.rowid BETWEEN (SELECT min(unit) ${unscored}) AND (SELECT max(unit) ${unscored})
       AND +w.rowid IN (SELECT unit ${unscored})`,
    match,
  );
}
