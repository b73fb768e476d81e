import { z } from "zod";
import { DocumentReading } from "../../schemas/reading.ts";
import type { DocumentRecord } from "../../schemas/record.ts";
import { unpack } from "../body.ts";
import type { CorpusTotals, DocumentStore, DocumentSummary } from "../documents.ts";
import { bytes, number, optionalText, text } from "./columns.ts";
import type { Database, Row } from "./database.ts";
import { outlineAt } from "./outlines.ts";
import { removeDocument, storeDocument } from "./store-document.ts";
import { storedRecord } from "./stored-record.ts";

const Edits = z.object({
  edits: z.array(z.object({ rawStart: z.number(), rawEnd: z.number(), replacement: z.string() })),
});

function summaryOf(row: Row): DocumentSummary {
  return {
    id: text(row, "id"),
    path: text(row, "path"),
    kind: text(row, "kind"),
    title: text(row, "title"),
    authority: optionalText(row, "authority"),
    body: optionalText(row, "body"),
    date: optionalText(row, "date"),
    mediaType: text(row, "media_type"),
    ...sumsOf(row),
    amounts: number(row, "amounts"),
  };
}

function sumsOf(row: Row): Omit<CorpusTotals, "documents"> {
  return {
    pages: number(row, "pages"),
    pagesOk: number(row, "pages_ok"),
    pagesBlank: number(row, "pages_blank"),
    pagesFailed: number(row, "pages_failed"),
    items: number(row, "items"),
    decisions: number(row, "decisions"),
    references: number(row, "refs"),
    deadlines: number(row, "deadlines"),
    inconsistencies: number(row, "inconsistencies"),
    repairs: number(row, "repairs"),
  };
}

function recordOf(row: Row): DocumentRecord {
  const record = storedRecord(bytes(row, "record"));
  // The file may have moved since.
  return { ...record, source: { ...record.source, path: text(row, "path") } };
}

export function documentStore(database: Database): DocumentStore {
  const stageBody = (id: string, stage: string): unknown => {
    const row = database.get(
      `SELECT r.body FROM document d JOIN document_stage s ON s.document = d.num AND s.stage = ?
       JOIN stage_result r ON r.key = s.key WHERE d.id = ?`,
      stage,
      id,
    );
    return row ? unpack(bytes(row, "body")) : undefined;
  };
  return {
    async list({ offset, limit }) {
      return database
        .all("SELECT * FROM document ORDER BY date DESC NULLS LAST, id LIMIT ? OFFSET ?", limit, offset)
        .map(summaryOf);
    },
    async summary(id) {
      const row = database.get("SELECT * FROM document WHERE id = ?", id);
      return row ? summaryOf(row) : undefined;
    },
    async record(id) {
      const row = database.get(
        "SELECT r.record, d.path FROM document d JOIN document_record r ON r.document = d.num WHERE d.id = ?",
        id,
      );
      return row ? recordOf(row) : undefined;
    },
    async version(id) {
      const row = database.get("SELECT record_hash, path FROM document WHERE id = ?", id);
      return row && `${text(row, "record_hash")} ${text(row, "path")}`;
    },
    async *records() {
      for (const { id } of database.all("SELECT id FROM document ORDER BY id")) {
        const row = database.get(
          "SELECT r.record, d.path FROM document d JOIN document_record r ON r.document = d.num WHERE d.id = ?",
          String(id),
        );
        if (row) yield recordOf(row);
      }
    },
    async text(id) {
      const row = database.get(
        "SELECT t.text FROM document d JOIN document_text t ON t.document = d.num WHERE d.id = ?",
        id,
      );
      return row ? text(row, "text") : undefined;
    },
    async outline(id, start) {
      return outlineAt(database, id, start);
    },
    async reading(id) {
      const body = stageBody(id, "read");
      return body === undefined ? undefined : DocumentReading.parse(body);
    },
    async edits(id) {
      const body = stageBody(id, "repair");
      return body === undefined ? undefined : Edits.parse(body).edits;
    },
    async idsStartingWith(prefix) {
      if (!/^[0-9a-f]{1,64}$/.test(prefix)) return [];
      return database
        .all("SELECT id FROM document WHERE id >= ? AND id < ? ORDER BY id LIMIT 10", prefix, `${prefix}g`)
        .map((row) => text(row, "id"));
    },
    async states() {
      return database
        .all(
          `SELECT id, fingerprint, knowledge, record_hash, reading, path, pages, pages_failed,
             CASE WHEN pages_failed > 0 THEN
               (SELECT group_concat(DISTINCT failure_code) FROM page WHERE document = num AND status = 'failed')
             END AS codes FROM document ORDER BY id`,
        )
        .map((row) => ({
          id: text(row, "id"),
          fingerprint: text(row, "fingerprint"),
          knowledge: text(row, "knowledge"),
          recordHash: text(row, "record_hash"),
          path: text(row, "path"),
          reading: text(row, "reading"),
          pages: number(row, "pages"),
          pagesFailed: number(row, "pages_failed"),
          failureCodes: optionalText(row, "codes")?.split(",").sort() ?? [],
        }));
    },
    async signatures() {
      return database.all("SELECT id, signature FROM document ORDER BY id").map((row) => ({
        id: text(row, "id"),
        signature: unpack(bytes(row, "signature")),
      }));
    },
    async totals() {
      const columns = [
        "pages",
        "pages_ok",
        "pages_blank",
        "pages_failed",
        "items",
        "decisions",
        "refs",
        "deadlines",
        "inconsistencies",
        "repairs",
      ];
      const sums = columns.map((name) => `coalesce(sum(${name}), 0) AS ${name}`).join(", ");
      const row = database.get(`SELECT count(*) AS documents, ${sums} FROM document`) ?? {};
      const between = number(database.get("SELECT count(*) AS n FROM between_finding") ?? {}, "n");
      const totals = sumsOf(row);
      return {
        documents: number(row, "documents"),
        ...totals,
        inconsistencies: totals.inconsistencies + between,
      };
    },
    async store(document) {
      storeDocument(database, document);
    },
    async confirm(ids, knowledge) {
      database.transaction(() => {
        for (const id of ids) database.run("UPDATE document SET knowledge = ? WHERE id = ?", knowledge, id);
      });
    },
    async move(id, path) {
      database.run("UPDATE document SET path = ? WHERE id = ?", path, id);
    },
    async remove(ids) {
      database.transaction(() => {
        for (const id of ids) removeDocument(database, id);
      });
    },
  };
}
