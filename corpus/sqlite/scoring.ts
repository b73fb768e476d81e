import { type Expression, matchQuery } from "../search/expression.ts";
import { number } from "./columns.ts";
import type { Database } from "./database.ts";

/** The newest so many units show how common a word is. */
const sample = 10_000;
/** Words are scored, the rarest first, until together they stand in this share of the units. */
const scoredShare = 0.3;

/**
 * The FTS5 query by which hits are scored. BM25 counts every unit with a word before it scores the first, which takes
 * long for common words, and these weigh next to nothing: so beside the rarest part of a query only parts that are not
 * common count. In a corpus smaller than the sample all do.
 */
export function scoringMatch(database: Database, { groups }: Expression): string | undefined {
  const all = matchQuery({ groups, not: [] });
  if (groups.length < 2) return all;
  const edge = database.get(`SELECT num FROM unit ORDER BY num DESC LIMIT 1 OFFSET ${sample}`);
  if (!edge) return all;
  const shares = groups
    .map((group) => {
      const match = matchQuery({ groups: [group], not: [] }) ?? "";
      const row = database.get(
        "SELECT count(*) AS n FROM unit_words WHERE unit_words MATCH ? AND rowid > ?",
        match,
        // As a whole number: FTS5 takes no heed of a bound that comes as floating point.
        BigInt(number(edge, "num")),
      );
      return { group, share: number(row ?? {}, "n") / sample };
    })
    .sort((a, b) => a.share - b.share);
  let sum = 0;
  const scored = shares.filter(({ share }, index) => {
    sum += share;
    return index === 0 || sum <= scoredShare;
  });
  return matchQuery({ groups: scored.map(({ group }) => group), not: [] });
}
