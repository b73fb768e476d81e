import { z } from "zod";
import type { ReviewLists } from "../review-lists.ts";
import { number, text } from "./columns.ts";
import type { Database } from "./database.ts";

/** What the program repaired itself and nobody judged: a repair made by hand needs no second hand. */
const openRepairs = `repair r WHERE r.evidence <> 'human' AND NOT EXISTS (SELECT 1 FROM review v WHERE v.target = r.target)`;
const openDoubts = "doubt t WHERE NOT EXISTS (SELECT 1 FROM review v WHERE v.target = t.target)";

const Candidates = z.array(z.string());

export function reviewLists(database: Database): ReviewLists {
  return {
    async repairs({ offset, limit }) {
      // A bare column beside min() is taken from the row that holds the minimum: SQLite says so.
      return database
        .all(
          `SELECT g.*, d.id AS document_id FROM (
             SELECT r."before", r."after", count(*) AS places, count(DISTINCT r.document) AS documents,
               min(r.confidence) AS confidence, r.document, r.page, r.position
             FROM ${openRepairs} GROUP BY r."before", r."after"
             ORDER BY min(r.confidence), count(*) DESC, r."before", r."after" LIMIT ? OFFSET ?
           ) g JOIN document d ON d.num = g.document ORDER BY g.confidence, g.places DESC, g."before", g."after"`,
          limit,
          offset,
        )
        .map((row) => ({
          before: text(row, "before"),
          after: text(row, "after"),
          places: number(row, "places"),
          documents: number(row, "documents"),
          confidence: number(row, "confidence"),
          document: text(row, "document_id"),
          page: number(row, "page"),
          position: number(row, "position"),
        }));
    },
    async repairsOf(before, after) {
      return database
        .all(
          `SELECT r.target, r.page, r.position, r.confidence, (SELECT id FROM document WHERE num = r.document) AS document
           FROM ${openRepairs} AND r."before" = ? AND r."after" = ? ORDER BY r.confidence, r.target`,
          before,
          after,
        )
        .map((row) => ({
          target: text(row, "target"),
          document: text(row, "document"),
          page: number(row, "page"),
          position: number(row, "position"),
          confidence: number(row, "confidence"),
        }));
    },
    async doubts({ offset, limit }) {
      return database
        .all(
          `SELECT t.text, count(*) AS places, count(DISTINCT t.document) AS documents, min(t.rowid), t.candidates,
             coalesce(t.page, 1) AS page, t."start", t."end", (SELECT id FROM document WHERE num = t.document) AS document
           FROM ${openDoubts} GROUP BY t.text ORDER BY count(*) DESC, t.text LIMIT ? OFFSET ?`,
          limit,
          offset,
        )
        .map((row) => ({
          text: text(row, "text"),
          candidates: Candidates.parse(JSON.parse(text(row, "candidates"))),
          places: number(row, "places"),
          documents: number(row, "documents"),
          document: text(row, "document"),
          page: number(row, "page"),
          start: number(row, "start"),
          end: number(row, "end"),
        }));
    },
    async doubtsOf(word) {
      return database
        .all(
          `SELECT DISTINCT t.target, (SELECT id FROM document WHERE num = t.document) AS document FROM ${openDoubts}
           AND t.text = ? ORDER BY t.target`,
          word,
        )
        .map((row) => ({ target: text(row, "target"), document: text(row, "document") }));
    },
    async counts() {
      const repairs = database.get(
        `SELECT count(*) AS n FROM (SELECT 1 FROM ${openRepairs} GROUP BY r."before", r."after")`,
      );
      const doubts = database.get(`SELECT count(DISTINCT t.text) AS n FROM ${openDoubts}`);
      return { repairs: number(repairs ?? {}, "n"), doubts: number(doubts ?? {}, "n") };
    },
  };
}
