import { allOf, type Expression, isEverywhereGroup, matchQuery, oftenQuery } from "../search/expression.ts";
import { number } from "./columns.ts";
import type { Database } from "./database.ts";

/** The newest so many units show how common a word is. */
const sample = 10_000;
/** Words are scored, the rarest first, until together they stand in this share of the units. */
const scoredShare = 0.3;
/** BM25 gives a word no weight that stands in more of them than this. */
const weightlessShare = 0.5;
/** What stands in fewer of them is scored as it is found. */
const rareShare = 0.01;
/** Words of a query that are looked for where they come often. */
const oftenAtMost = 3;

/** How the hits of a query are put in the order of their worth. */
export interface Scoring {
  /** The FTS5 query that they are scored by. */
  readonly match: string;
  /** Whether they are scored as they are found, or when it is known how many there are. */
  readonly atOnce: boolean;
  /** FTS5 queries for units that are about one of the words. */
  readonly often: readonly string[];
}

/**
 * BM25 counts every unit with a word before it scores the first, which takes long for common words, and these weigh next
 * to nothing: so beside the rarest part of a query only parts that are not common count, and none where even the rarest
 * stands in most units. In a corpus smaller than the sample all do.
 */
export function scoringOf(
  database: Database,
  expression: Expression,
  narrowed: boolean,
): Scoring | undefined {
  const { groups } = expression;
  const all = allOf(groups);
  if (all === undefined) return undefined;
  const isFoundBy = (match: string) => match === matchQuery(expression);
  const edge = database.get(`SELECT num FROM unit ORDER BY num DESC LIMIT 1 OFFSET ${sample}`);
  if (!edge) return { match: all, atOnce: isFoundBy(all), often: oftenOf(groups) };
  const shares = groups
    .map((group) => ({ group, share: shareOf(database, group, number(edge, "num")) }))
    .sort((a, b) => a.share - b.share);
  const rarest = shares[0]?.share ?? 0;
  if (rarest > weightlessShare) return undefined;
  let sum = 0;
  const scored = shares
    .filter(({ share }, index) => {
      sum += share;
      return index === 0 || sum <= scoredShare;
    })
    .map(({ group }) => group);
  const match = allOf(scored) ?? all;
  const often = oftenOf(scored);
  return {
    match,
    // Where none can lead, all that are found have to be scored.
    atOnce: isFoundBy(match) && (narrowed || rarest < rareShare || often.length === 0),
    often,
  };
}

function oftenOf(groups: Expression["groups"]): readonly string[] {
  return groups.flatMap((group) => oftenQuery(group) ?? []).slice(0, oftenAtMost);
}

/** The share of the newest units that have a group. @param edge number of the unit before them */
function shareOf(database: Database, group: Expression["groups"][number], edge: number): number {
  if (isEverywhereGroup(group)) return 1;
  const row = database.get(
    "SELECT count(*) AS n FROM unit_words WHERE unit_words MATCH ? AND rowid > ?",
    allOf([group]) ?? "",
    // As a whole number: FTS5 takes no heed of a bound that comes as floating point.
    BigInt(edge),
  );
  return number(row ?? {}, "n") / sample;
}
