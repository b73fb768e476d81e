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
  return {
    async all() {
      return database.all("SELECT * FROM review ORDER BY target").map(reviewOf);
    },
    async ofDocument(document) {
      return database.all("SELECT * FROM review WHERE document = ? ORDER BY target", document).map(reviewOf);
    },
    async put({ target, kind, document, verdict, before, after, correction, note, at }) {
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
    },
    async remove(target) {
      database.run("DELETE FROM review WHERE target = ?", target);
    },
  };
}
