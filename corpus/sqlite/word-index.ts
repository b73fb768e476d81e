import { indexedWords, signs } from "../search/indexed-words.ts";
import type { Database } from "./database.ts";

/** SQL that makes the index of words, empty. */
export const wordIndexSql = `
CREATE VIRTUAL TABLE unit_words USING fts5 (
  title, stem, exact, sign, content = '', contentless_delete = 1,
  tokenize = "unicode61 remove_diacritics 0 tokenchars '§${Object.values(signs).join("")}'", prefix = '4'
);
`;

/** Score of a unit by BM25, less for better ones: a unit whose title says it is about it. */
export const scoreSql = "bm25(unit_words, 4.0, 1.0, 1.0, 1.0)";

/** Puts the words of a unit into the index. Units are best given in the order of their numbers. */
export function indexWords(database: Database, unit: number, title: string, text: string): void {
  const words = indexedWords(title, text);
  database.run(
    "INSERT INTO unit_words (rowid, title, stem, exact, sign) VALUES (?, ?, ?, ?, ?)",
    unit,
    words.title,
    words.stem,
    words.exact,
    words.sign,
  );
}
