import { z } from "zod";
import type { Review, ReviewStore } from "../reviews.ts";
import { optionalText, text } from "./columns.ts";
import type { Database, Row } from "./database.ts";

const Kind = z.enum(["repair", "finding"]);
const Verdict = z.enum(["accepted", "rejected", "corrected"]);

function reviewOf(row: Row): Review {
  return {
    target: text(row, "target"),
    kind: Kind.parse(row.kind),
    document: text(row, "document"),
    verdict: Verdict.parse(row.verdict),
    before: optionalText(row, "before"),
    after: optionalText(row, "after"),
    correction: optionalText(row, "correction"),
    note: optionalText(row, "note"),
    at: text(row, "at"),
  };
}

export function reviewStore(database: Database): ReviewStore {
  const put = ({ target, kind, document, verdict, before, after, correction, note, at }: Review) => {
    database.run(
      `INSERT OR REPLACE INTO review (target, kind, document, verdict, "before", "after", correction, note, at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      target,
      kind,
      document,
      verdict,
      before,
      after,
      correction,
      note,
      at,
    );
  };
  return {
    async all() {
      return database.all("SELECT * FROM review ORDER BY target").map(reviewOf);
    },
    async ofDocument(document) {
      return database.all("SELECT * FROM review WHERE document = ? ORDER BY target", document).map(reviewOf);
    },
    async get(target) {
      const row = database.get("SELECT * FROM review WHERE target = ?", target);
      return row && reviewOf(row);
    },
    async put(review) {
      put(review);
    },
    async putAll(reviews) {
      database.transaction(() => {
        for (const review of reviews) put(review);
      });
    },
    async remove(target) {
      database.run("DELETE FROM review WHERE target = ?", target);
    },
    async removeAt(at) {
      return database.run("DELETE FROM review WHERE kind = 'repair' AND at = ?", at).changes;
    },
    async latest(limit) {
      return database
        .all("SELECT * FROM review WHERE kind = 'repair' ORDER BY at DESC, target LIMIT ?", limit)
        .map(reviewOf);
    },
  };
}
