import { DeadlineKind } from "../../schemas/deadline.ts";
import type { DeadlineQuery, DeadlineStore, ListedDeadline } from "../deadlines.ts";
import { number, optionalText, text } from "./columns.ts";
import type { Database, Row } from "./database.ts";
import { textReader } from "./text-reader.ts";

interface Condition {
  readonly sql: string;
  readonly values: readonly string[];
}

/** A date may be stated to the month or the year alone: it falls in a span of days that it shares a day with. */
function conditionOf({ undated, from, to, authority, body, kind }: DeadlineQuery): Condition {
  const parts: Condition[] = [{ sql: undated ? "t.date IS NULL" : "t.date IS NOT NULL", values: [] }];
  if (!undated && from !== undefined)
    parts.push({
      sql: "t.date >= ? AND t.date >= substr(?, 1, length(t.date))",
      values: [from.slice(0, 4), from],
    });
  if (!undated && to !== undefined) parts.push({ sql: "t.date < ?", values: [`${to}~`] });
  if (authority !== undefined) parts.push({ sql: "d.authority = ?", values: [authority] });
  if (body !== undefined) parts.push({ sql: "d.body = ?", values: [body] });
  if (kind !== undefined) parts.push({ sql: "t.kind = ?", values: [kind] });
  return {
    sql: parts.map(({ sql }) => sql).join(" AND "),
    values: parts.flatMap(({ values }) => values),
  };
}

/** @param textOf text of a document by its number */
function deadlineOf(row: Row, textOf: (document: number) => string): ListedDeadline {
  const inItem = row.unit_kind === "item";
  return {
    document: text(row, "document_id"),
    title: text(row, "document_title"),
    documentKind: text(row, "document_kind"),
    authority: optionalText(row, "authority"),
    body: optionalText(row, "body"),
    documentDate: optionalText(row, "document_date"),
    item: inItem
      ? { number: optionalText(row, "unit_number"), title: optionalText(row, "unit_title") }
      : null,
    position: number(row, "position"),
    page: number(row, "page"),
    id: text(row, "id"),
    kind: DeadlineKind.parse(row.kind),
    date: optionalText(row, "date"),
    words:
      row.date === null
        ? textOf(number(row, "document")).slice(number(row, "start"), number(row, "end"))
        : null,
    obligation: text(row, "obligation"),
    responsible: optionalText(row, "responsible"),
  };
}

export function deadlineStore(database: Database): DeadlineStore {
  return {
    async list(query, { offset, limit }) {
      const { sql, values } = conditionOf(query);
      const textOf = textReader(database);
      return database
        .all(
          `SELECT t.document, t."start", t."end", t.id, t.kind, t.date, t.obligation, t.responsible, d.id AS document_id, d.title AS document_title,
             d.kind AS document_kind, d.authority, d.body, d.date AS document_date, u.kind AS unit_kind,
             u.number AS unit_number, u.title AS unit_title,
             (SELECT count(*) FROM deadline b WHERE b.document = t.document AND b.rowid < t.rowid) AS position,
             coalesce((SELECT max(number) FROM page p WHERE p.document = t.document AND p."start" <= t."start"
               AND p."end" > p."start"), 1) AS page
           FROM deadline t JOIN document d ON d.num = t.document LEFT JOIN unit u ON u.num = t.unit
           WHERE ${sql} ORDER BY t.date, t.document ${query.undated ? "DESC" : ""}, t."start" LIMIT ? OFFSET ?`,
          ...values,
          limit,
          offset,
        )
        .map((row) => deadlineOf(row, textOf));
    },
    async counts(query) {
      const { sql, values } = conditionOf(query);
      if (query.undated) {
        const row = database.get(
          `SELECT count(*) AS n FROM deadline t JOIN document d ON d.num = t.document WHERE ${sql}`,
          ...values,
        );
        return { total: number(row ?? {}, "n"), years: [] };
      }
      const years = database
        .all(
          `SELECT substr(t.date, 1, 4) AS value, count(*) AS count FROM deadline t JOIN document d ON d.num = t.document
           WHERE ${sql} GROUP BY 1 ORDER BY 1`,
          ...values,
        )
        .map((row) => ({ value: text(row, "value"), count: number(row, "count") }));
      return { total: years.reduce((sum, { count }) => sum + count, 0), years };
    },
    authorities: async () => namesOf(database, "authority"),
    bodies: async () => namesOf(database, "body"),
  };
}

/** What the papers with a deadline name in a column, by name. */
function namesOf(database: Database, column: "authority" | "body"): readonly string[] {
  return database
    .all(
      `SELECT DISTINCT ${column} AS name FROM document d WHERE ${column} IS NOT NULL AND EXISTS
         (SELECT 1 FROM deadline t WHERE t.document = d.num) ORDER BY name`,
    )
    .map((row) => text(row, "name"));
}
