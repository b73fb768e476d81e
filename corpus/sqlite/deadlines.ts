import { DeadlineKind } from "../../schemas/deadline.ts";
import type { DatedDeadline, DeadlineQuery, DeadlineStore } from "../deadlines.ts";
import { number, optionalText, text } from "./columns.ts";
import type { Database, Row } from "./database.ts";

interface Condition {
  readonly sql: string;
  readonly values: readonly string[];
}

/** A date may be stated to the month or the year alone: it falls in a span of days that it shares a day with. */
function conditionOf({ from, to, authority, body, kind }: DeadlineQuery): Condition {
  const parts: Condition[] = [{ sql: "t.date IS NOT NULL", values: [] }];
  if (from !== undefined)
    parts.push({
      sql: "t.date >= ? AND t.date >= substr(?, 1, length(t.date))",
      values: [from.slice(0, 4), from],
    });
  if (to !== undefined) parts.push({ sql: "t.date < ?", values: [`${to}~`] });
  if (authority !== undefined) parts.push({ sql: "d.authority = ?", values: [authority] });
  if (body !== undefined) parts.push({ sql: "d.body = ?", values: [body] });
  if (kind !== undefined) parts.push({ sql: "t.kind = ?", values: [kind] });
  return {
    sql: parts.map(({ sql }) => sql).join(" AND "),
    values: parts.flatMap(({ values }) => values),
  };
}

function deadlineOf(row: Row): DatedDeadline {
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
    date: text(row, "date"),
    obligation: text(row, "obligation"),
    responsible: optionalText(row, "responsible"),
  };
}

export function deadlineStore(database: Database): DeadlineStore {
  return {
    async list(query, { offset, limit }) {
      const { sql, values } = conditionOf(query);
      return database
        .all(
          `SELECT t.id, t.kind, t.date, t.obligation, t.responsible, d.id AS document_id, d.title AS document_title,
             d.kind AS document_kind, d.authority, d.body, d.date AS document_date, u.kind AS unit_kind,
             u.number AS unit_number, u.title AS unit_title,
             (SELECT count(*) FROM deadline b WHERE b.document = t.document AND b.rowid < t.rowid) AS position,
             coalesce((SELECT max(number) FROM page p WHERE p.document = t.document AND p."start" <= t."start"
               AND p."end" > p."start"), 1) AS page
           FROM deadline t JOIN document d ON d.num = t.document LEFT JOIN unit u ON u.num = t.unit
           WHERE ${sql} ORDER BY t.date, t.document, t."start" LIMIT ? OFFSET ?`,
          ...values,
          limit,
          offset,
        )
        .map(deadlineOf);
    },
    async counts(query) {
      const { sql, values } = conditionOf(query);
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

/** What the papers with a dated deadline name in a column, by name. */
function namesOf(database: Database, column: "authority" | "body"): readonly string[] {
  return database
    .all(
      `SELECT DISTINCT ${column} AS name FROM document d WHERE ${column} IS NOT NULL AND EXISTS
         (SELECT 1 FROM deadline t WHERE t.document = d.num AND t.date IS NOT NULL) ORDER BY name`,
    )
    .map((row) => text(row, "name"));
}
