import type { Migration } from "./migration.ts";

/**
 * Numbers inside the database (`document.num`, `unit.num`) sort by date: see numbers.ts. They never leave it: everything
 * outside goes by the sha256 of the source and the order within the document.
 */
export const start: Migration = {
  number: 1,
  name: "start",
  sql: `
CREATE TABLE run (
  id TEXT PRIMARY KEY, started TEXT NOT NULL, finished TEXT, state TEXT NOT NULL, report TEXT
) WITHOUT ROWID;

CREATE TABLE file (
  path TEXT PRIMARY KEY, sha256 TEXT NOT NULL, bytes INTEGER NOT NULL, modified REAL NOT NULL, inode TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX file_sha256 ON file (sha256);

CREATE TABLE failure (
  path TEXT PRIMARY KEY, sha256 TEXT, code TEXT NOT NULL, message TEXT NOT NULL, remedy TEXT NOT NULL,
  fingerprint TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE stage_result (
  key TEXT PRIMARY KEY, stage TEXT NOT NULL, output_hash TEXT NOT NULL, body BLOB NOT NULL, trace BLOB, ms REAL NOT NULL
);

CREATE TABLE reading (
  id TEXT PRIMARY KEY, key TEXT NOT NULL, output_hash TEXT NOT NULL, clean INTEGER NOT NULL,
  pages INTEGER NOT NULL, failed_pages INTEGER NOT NULL, words BLOB, signature BLOB NOT NULL
);
CREATE TABLE attested (word TEXT PRIMARY KEY, count INTEGER NOT NULL) WITHOUT ROWID;

CREATE TABLE document (
  num INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, path TEXT NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL,
  authority TEXT, body TEXT, date TEXT, media_type TEXT NOT NULL,
  pages INTEGER NOT NULL, pages_ok INTEGER NOT NULL, pages_blank INTEGER NOT NULL, pages_failed INTEGER NOT NULL,
  items INTEGER NOT NULL, decisions INTEGER NOT NULL, refs INTEGER NOT NULL, deadlines INTEGER NOT NULL,
  amounts INTEGER NOT NULL, inconsistencies INTEGER NOT NULL, repairs INTEGER NOT NULL,
  fingerprint TEXT NOT NULL, knowledge TEXT NOT NULL, record_hash TEXT NOT NULL, reading TEXT NOT NULL, first_run TEXT NOT NULL,
  signature BLOB NOT NULL
);
CREATE INDEX document_body ON document (body);
CREATE INDEX document_authority ON document (authority);

CREATE TABLE document_record (document INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE, record BLOB NOT NULL);
CREATE TABLE document_text (document INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE, text TEXT NOT NULL);
CREATE TABLE document_stage (
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE, stage TEXT NOT NULL, key TEXT NOT NULL,
  PRIMARY KEY (document, stage)
) WITHOUT ROWID;
CREATE INDEX document_stage_key ON document_stage (key);

CREATE TABLE page (
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE, number INTEGER NOT NULL, status TEXT NOT NULL,
  text_source TEXT NOT NULL, quality REAL NOT NULL, confidence REAL, failure_code TEXT, failure_message TEXT,
  "start" INTEGER NOT NULL, "end" INTEGER NOT NULL, PRIMARY KEY (document, number)
) WITHOUT ROWID;

CREATE TABLE unit (
  num INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE, ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL, number TEXT, title TEXT, "start" INTEGER NOT NULL, "end" INTEGER NOT NULL
);
CREATE INDEX unit_document ON unit (document);
CREATE VIRTUAL TABLE unit_words USING fts5 (
  title, stem, exact, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0 tokenchars '§'", prefix = '3'
);

CREATE TABLE decision (
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE, unit INTEGER, id TEXT NOT NULL, item TEXT,
  outcome TEXT NOT NULL, text TEXT NOT NULL, decided_by TEXT, date TEXT, history INTEGER NOT NULL, unanimous INTEGER,
  "start" INTEGER NOT NULL, "end" INTEGER NOT NULL
);
CREATE INDEX decision_document ON decision (document);
CREATE INDEX decision_unit ON decision (unit, history, outcome);
CREATE INDEX decision_outcome ON decision (outcome, history, unit);

CREATE TABLE legal_reference (
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE, unit INTEGER, id TEXT NOT NULL,
  act_name TEXT, act_title TEXT, act_number TEXT, act_date TEXT, eli TEXT,
  paragraph TEXT, paragraph_from INTEGER, paragraph_to INTEGER, subsection TEXT, item_number TEXT, letter TEXT, chapter TEXT,
  resolution TEXT NOT NULL, "start" INTEGER NOT NULL, "end" INTEGER NOT NULL
);
CREATE INDEX legal_reference_document ON legal_reference (document);
CREATE INDEX legal_reference_unit ON legal_reference (unit, act_title, act_name);
CREATE INDEX legal_reference_name ON legal_reference (act_name, paragraph_from, paragraph_to, unit);
CREATE INDEX legal_reference_title ON legal_reference (act_title, paragraph_from, paragraph_to, unit);
CREATE INDEX legal_reference_paragraph ON legal_reference (paragraph_from, paragraph_to, unit);

CREATE TABLE deadline (
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE, unit INTEGER, id TEXT NOT NULL, kind TEXT NOT NULL,
  date TEXT, duration TEXT, obligation TEXT NOT NULL, responsible TEXT, "start" INTEGER NOT NULL, "end" INTEGER NOT NULL
);
CREATE INDEX deadline_document ON deadline (document);
CREATE INDEX deadline_unit ON deadline (unit);
CREATE INDEX deadline_date ON deadline (date, unit);

CREATE TABLE amount (
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE, unit INTEGER, value REAL NOT NULL, measure TEXT NOT NULL,
  "start" INTEGER NOT NULL, "end" INTEGER NOT NULL
);
CREATE INDEX amount_document ON amount (document);
CREATE INDEX amount_value ON amount (value, measure, unit);

CREATE TABLE person (
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE, unit INTEGER, name TEXT, name_key TEXT, party TEXT, role TEXT NOT NULL
);
CREATE INDEX person_document ON person (document);
CREATE INDEX person_name ON person (name_key, document, unit);
CREATE INDEX person_party ON person (party, document, unit);

CREATE TABLE inconsistency (
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE, unit INTEGER, id TEXT NOT NULL, kind TEXT NOT NULL,
  severity TEXT NOT NULL, message TEXT NOT NULL, finding TEXT NOT NULL
);
CREATE INDEX inconsistency_document ON inconsistency (document);
CREATE INDEX inconsistency_kind ON inconsistency (kind, unit);
CREATE INDEX inconsistency_unit ON inconsistency (unit, kind);

CREATE TABLE family (id TEXT PRIMARY KEY, title TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE family_member (
  family TEXT NOT NULL REFERENCES family ON DELETE CASCADE, position INTEGER NOT NULL, document TEXT NOT NULL,
  PRIMARY KEY (family, position)
) WITHOUT ROWID;
CREATE INDEX family_member_document ON family_member (document);
CREATE TABLE between_finding (
  id TEXT NOT NULL, family TEXT NOT NULL REFERENCES family ON DELETE CASCADE, position INTEGER NOT NULL,
  older TEXT NOT NULL, newer TEXT NOT NULL, kind TEXT NOT NULL, finding TEXT NOT NULL, PRIMARY KEY (family, position)
) WITHOUT ROWID;
CREATE TABLE compared (
  family TEXT NOT NULL REFERENCES family ON DELETE CASCADE, older TEXT NOT NULL, newer TEXT NOT NULL, basis TEXT NOT NULL,
  PRIMARY KEY (family, older, newer)
) WITHOUT ROWID;
CREATE TABLE between_place (
  family TEXT NOT NULL REFERENCES family ON DELETE CASCADE, kind TEXT NOT NULL, unit INTEGER NOT NULL
);
CREATE INDEX between_place_family ON between_place (family);
CREATE INDEX between_place_kind ON between_place (kind, unit);
CREATE TABLE first_seen (
  document TEXT NOT NULL, finding TEXT NOT NULL, run TEXT NOT NULL, PRIMARY KEY (document, finding)
) WITHOUT ROWID;
CREATE INDEX first_seen_run ON first_seen (run);

CREATE TABLE review (
  target TEXT PRIMARY KEY, kind TEXT NOT NULL, document TEXT NOT NULL, verdict TEXT NOT NULL, "before" TEXT, "after" TEXT,
  correction TEXT, note TEXT, at TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX review_document ON review (document);

CREATE TABLE note (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
`,
};
