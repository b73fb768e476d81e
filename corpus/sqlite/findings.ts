import { Inconsistency } from "../../schemas/inconsistency.ts";
import type { ComparedPair, Family, FindingStore } from "../findings.ts";
import { number, text } from "./columns.ts";
import type { Database } from "./database.ts";

export function findingStore(database: Database): FindingStore {
  const familyById = (id: string): Family | undefined => {
    const row = database.get("SELECT title FROM family WHERE id = ?", id);
    if (!row) return undefined;
    const members = database.all("SELECT document FROM family_member WHERE family = ? ORDER BY position", id);
    return { id, title: text(row, "title"), documents: members.map((member) => text(member, "document")) };
  };
  return {
    async families() {
      return database
        .all("SELECT id FROM family WHERE id IN (SELECT family FROM family_member) ORDER BY id")
        .flatMap((row) => familyById(text(row, "id")) ?? []);
    },
    async family(id) {
      return familyById(id);
    },
    async familyOf(document) {
      const row = database.get(
        "SELECT family FROM family_member WHERE document = ? ORDER BY family",
        document,
      );
      return row ? familyById(text(row, "family")) : undefined;
    },
    async between(family) {
      return database
        .all(
          `SELECT b.*, coalesce(s.run, '') AS run FROM between_finding b LEFT JOIN first_seen s ON s.finding = b.id AND s.document = b.newer
           WHERE b.family = ? ORDER BY b.position`,
          family,
        )
        .map((row) => ({
          family,
          older: text(row, "older"),
          newer: text(row, "newer"),
          finding: Inconsistency.parse(JSON.parse(text(row, "finding"))),
          firstRun: text(row, "run"),
        }));
    },
    async newIn(run) {
      const between = database
        .all(
          `SELECT b.finding FROM first_seen s JOIN between_finding b ON b.id = s.finding AND b.newer = s.document
           WHERE s.run = ? ORDER BY b.family, b.position`,
          run,
        )
        .map((row) => Inconsistency.parse(JSON.parse(text(row, "finding"))));
      const inside = database
        .all(
          `SELECT f.finding FROM first_seen s JOIN document d ON d.id = s.document
           JOIN inconsistency f ON f.document = d.num AND f.id = s.finding WHERE s.run = ? ORDER BY d.id, f.id`,
          run,
        )
        .map((row) => Inconsistency.parse(JSON.parse(text(row, "finding"))));
      return [...inside, ...between];
    },
    async basis() {
      const row = database.get("SELECT value FROM note WHERE key = 'families'");
      return row ? text(row, "value") : null;
    },
    async compared() {
      return database.all("SELECT * FROM compared ORDER BY family, older, newer").map((row) => ({
        family: text(row, "family"),
        older: text(row, "older"),
        newer: text(row, "newer"),
        basis: text(row, "basis"),
        findings: database
          .all(
            "SELECT finding FROM between_finding WHERE family = ? AND older = ? AND newer = ? ORDER BY position",
            text(row, "family"),
            text(row, "older"),
            text(row, "newer"),
          )
          .map((found) => Inconsistency.parse(JSON.parse(text(found, "finding")))),
      }));
    },
    async replaceAll(families, pairs, basis, run) {
      database.transaction(() => {
        database.run("DELETE FROM family");
        for (const { id, title, documents } of families) {
          database.run("INSERT INTO family (id, title) VALUES (?, ?)", id, title);
          documents.forEach((document, position) => {
            database.run(
              "INSERT INTO family_member (family, position, document) VALUES (?, ?, ?)",
              id,
              position,
              document,
            );
          });
        }
        for (const pair of pairs) storePair(database, pair, run);
        database.run("INSERT OR REPLACE INTO note (key, value) VALUES ('families', ?)", basis);
      });
    },
  };
}

function storePair(
  database: Database,
  { family, older, newer, basis, findings }: ComparedPair,
  run: string,
): void {
  database.run(
    "INSERT INTO compared (family, older, newer, basis) VALUES (?, ?, ?, ?)",
    family,
    older,
    newer,
    basis,
  );
  const before = database.get("SELECT count(*) AS n FROM between_finding WHERE family = ?", family);
  const first = number(before ?? {}, "n");
  findings.forEach((finding, index) => {
    database.run(
      "INSERT INTO between_finding (id, family, position, older, newer, kind, finding) VALUES (?, ?, ?, ?, ?, ?, ?)",
      finding.id,
      family,
      first + index,
      older,
      newer,
      finding.kind,
      JSON.stringify(finding),
    );
    for (const { document, span } of finding.evidence) {
      database.run(
        `INSERT INTO between_place (family, kind, unit)
         SELECT ?, ?, u.num FROM document d JOIN unit u ON u.document = d.num AND u."start" <= ? AND u."end" > ?
         WHERE d.id = ?`,
        family,
        finding.kind,
        span.start,
        span.start,
        document,
      );
    }
    database.run(
      "INSERT OR IGNORE INTO first_seen (document, finding, run) VALUES (?, ?, ?)",
      newer,
      finding.id,
      run,
    );
  });
}
