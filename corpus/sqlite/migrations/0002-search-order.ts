import type { Migration } from "./migration.ts";

/**
 * Indexes that give the units of a field in order of time, and hold all that a search asks of a fact, so that neither
 * sorting nor the facts themselves are needed. An act has one name here: its title where that is known.
 */
export const searchOrder: Migration = {
  number: 2,
  name: "search-order",
  sql: `
ALTER TABLE legal_reference ADD COLUMN act TEXT GENERATED ALWAYS AS (coalesce(act_title, act_name)) VIRTUAL;
DROP INDEX legal_reference_unit;
DROP INDEX legal_reference_name;
DROP INDEX legal_reference_title;
DROP INDEX legal_reference_paragraph;
CREATE INDEX legal_reference_name ON legal_reference (act_name, act);
CREATE INDEX legal_reference_act ON legal_reference (act, unit);
CREATE INDEX legal_reference_provision ON legal_reference (act, paragraph_from, unit, subsection, item_number, letter);
CREATE INDEX legal_reference_paragraph ON legal_reference (paragraph_from, unit, subsection, item_number, letter);
CREATE INDEX legal_reference_range ON legal_reference (paragraph_from, paragraph_to, act, unit)
  WHERE paragraph_to > paragraph_from;
CREATE INDEX legal_reference_number ON legal_reference (act_number, unit) WHERE act_number IS NOT NULL;
CREATE INDEX legal_reference_unit ON legal_reference (unit, act, paragraph_from, paragraph_to);

DROP INDEX deadline_unit;
CREATE INDEX deadline_unit ON deadline (unit, date);
CREATE INDEX amount_unit ON amount (unit, value, measure);
CREATE INDEX person_unit ON person (unit, name_key, party);
CREATE INDEX document_kind ON document (kind);
CREATE INDEX document_facets ON document (num, authority, body, date, kind);
`,
};
