import { z } from "zod";
import { pack, unpack } from "../body.ts";
import type { ReadingStore } from "../readings.ts";
import { bytes, number, optionalBytes, text } from "./columns.ts";
import type { Database } from "./database.ts";
import { forgetKeptPages } from "./kept-pages.ts";
import { putResults } from "./stage-cache.ts";

const WordCounts = z.array(z.tuple([z.string(), z.number()]));

export function readingStore(database: Database): ReadingStore {
  const forget = (id: string) => {
    const row = database.get("SELECT words FROM reading WHERE id = ?", id);
    const words = row ? optionalBytes(row, "words") : null;
    for (const [word, count] of words ? WordCounts.parse(unpack(words)) : []) {
      database.run("UPDATE attested SET count = count - ? WHERE word = ?", count, word);
      database.run("DELETE FROM attested WHERE word = ? AND count <= 0", word);
    }
    database.run("DELETE FROM reading WHERE id = ?", id);
  };
  return {
    async all() {
      return database
        .all("SELECT id, key, output_hash, clean, pages, failed_pages FROM reading ORDER BY id")
        .map((row) => ({
          id: text(row, "id"),
          key: text(row, "key"),
          outputHash: text(row, "output_hash"),
          clean: number(row, "clean") === 1,
          pages: number(row, "pages"),
          failedPages: number(row, "failed_pages"),
        }));
    },
    async put({ id, key, outputHash, clean, pages, failedPages, words, signature }, results) {
      database.transaction(() => {
        forget(id);
        forgetKeptPages(database, id);
        putResults(database, results);
        database.run(
          "INSERT INTO reading (id, key, output_hash, clean, pages, failed_pages, words, signature) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
          id,
          key,
          outputHash,
          clean ? 1 : 0,
          pages,
          failedPages,
          words.size > 0 ? pack([...words]) : null,
          pack(signature),
        );
        for (const [word, count] of words) {
          database.run(
            "INSERT INTO attested (word, count) VALUES (?, ?) ON CONFLICT (word) DO UPDATE SET count = count + excluded.count",
            word,
            count,
          );
        }
      });
    },
    async remove(ids) {
      database.transaction(() => ids.forEach(forget));
    },
    async signatures() {
      return database.all("SELECT id, signature FROM reading ORDER BY id").map((row) => ({
        id: text(row, "id"),
        signature: unpack(bytes(row, "signature")),
      }));
    },
    async attested() {
      const counts = new Map<string, number>();
      for (const row of database.iterate("SELECT word, count FROM attested ORDER BY word")) {
        counts.set(text(row, "word"), number(row, "count"));
      }
      return counts;
    },
  };
}
