import { parseAmount } from "../search/amount-filter.ts";
import {
  type LackingField,
  lackingFields,
  QueryError,
  type SearchQuery,
  type SearchResult,
} from "../search/query.ts";
import { number } from "./columns.ts";
import type { Database } from "./database.ts";
import type { Branch, Filter, Value } from "./filter.ts";
import { lawFilter } from "./law-filter.ts";
import { firstDated } from "./numbers.ts";
import { valuesLike } from "./values.ts";

/** The fields of a query, beside its dates; all must hold. @throws QueryError where a field cannot be read. */
export function filtersOf(database: Database, query: SearchQuery): readonly Filter[] {
  const filters: Filter[] = [];
  const units = (...branches: Branch[]) => filters.push({ of: "unit", branches });
  const documents = (where: string, ...values: Value[]) => filters.push({ of: "document", where, values });
  for (const field of ["body", "authority", "person", "party"] as const) {
    if (query[field]?.trim() === "")
      throw new QueryError(`--${field} is empty`, "Name one, or leave it out.");
  }

  if (query.document !== undefined) documents("id = ?", query.document);
  if (query.kind !== undefined) documents("kind = ?", query.kind);
  for (const column of ["body", "authority"] as const) {
    const wanted = query[column];
    if (wanted === undefined) continue;
    const values = valuesLike(database, "document", column, wanted);
    documents(`${column} IN (${marks(values)})`, ...values);
  }
  for (const field of query.lacking ?? []) documents(lackingSql[field]);
  if (query.outcome !== undefined) {
    units({
      table: "decision",
      index: "decision_outcome",
      inOrder: true,
      where: "outcome = ? AND history = 0",
      values: [query.outcome],
    });
  }
  if (query.dueBefore !== undefined || query.dueTo !== undefined || query.dueAfter !== undefined) {
    // One and the same deadline must lie between the two days.
    const limits = [
      ...(query.dueBefore === undefined ? [] : [[before, isoDate(query.dueBefore, "--due-before")] as const]),
      ...(query.dueTo === undefined ? [] : [["date < ?", `${isoDate(query.dueTo, "--due-to")}~`] as const]),
      ...(query.dueAfter === undefined
        ? []
        : [["date >= ?", isoDate(query.dueAfter, "--due-after")] as const]),
    ];
    units({
      table: "deadline",
      index: "deadline_date",
      byUnit: "deadline_unit",
      where: limits.map(([where]) => where).join(" AND "),
      values: limits.flatMap(([where, date]) => (where === before ? [date, date] : [date])),
    });
  }
  if (query.law !== undefined) filters.push(lawFilter(database, query.law, query.whole));
  if (query.person !== undefined) {
    const names = valuesLike(database, "person", "name_key", query.person);
    filters.push(personFilter("person_name", `name_key IN (${marks(names)})`, names));
  }
  if (query.party !== undefined)
    filters.push(personFilter("person_party", "party = ?", [query.party.trim().toUpperCase()]));
  if (query.amount !== undefined) {
    const { min, max, unit } = parseAmount(query.amount);
    const amounts = { table: "amount", index: "amount_value", byUnit: "amount_unit" };
    if (unit === null) units({ ...amounts, where: "value BETWEEN ? AND ?", values: [min, max] });
    else units({ ...amounts, where: "value BETWEEN ? AND ? AND measure = ?", values: [min, max, unit] });
  }
  if (query.inconsistency !== undefined) {
    const ofKind = { where: "kind = ?", values: [query.inconsistency] };
    units(
      { table: "inconsistency", index: "inconsistency_kind", ...ofKind },
      { table: "inconsistency", index: "inconsistency_kind", ...ofKind, whole: true },
      { table: "between_place", index: "between_place_kind", ...ofKind },
    );
  }
  return filters;
}

/** Of a deadline that is only known to the year or the month the last day counts: `2022` is not before March 2022. */
const before = "date < ? AND substr(?, 1, length(date) + 1) <> date || '-'";

/** Papers that do not say it. Numbers of those without a date are the first ones. */
const lackingSql = {
  authority: "authority IS NULL",
  body: "body IS NULL",
  date: `num < ${firstDated}`,
} as const satisfies Record<LackingField, string>;

/** How many papers a search passes over because they do not say what it narrows down by. */
export function passedOver(database: Database, query: SearchQuery): SearchResult["lacking"] {
  const narrowed = {
    authority: query.authority !== undefined,
    body: query.body !== undefined,
    date: query.from !== undefined || query.to !== undefined,
  };
  return lackingFields.flatMap((field) => {
    if (!narrowed[field]) return [];
    const row = database.get(`SELECT count(*) AS n FROM document WHERE ${lackingSql[field]}`);
    const documents = number(row ?? {}, "n");
    return documents > 0 ? [{ field, documents }] : [];
  });
}

/** Persons of an item, and those of the meeting or letter as a whole. */
function personFilter(index: string, where: string, values: readonly Value[]): Filter {
  const branch = { table: "person", index, where, values };
  return { of: "unit", branches: [branch, { ...branch, whole: true }] };
}

function marks(values: readonly unknown[]): string {
  return values.map(() => "?").join(", ");
}

/** @throws QueryError where the text is no date */
export function isoDate(text: string, option: string): string {
  const valid =
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(text) &&
    !Number.isNaN(Date.parse(text.length === 4 ? `${text}-01` : text));
  if (!valid) {
    throw new QueryError(
      `${option} ${JSON.stringify(text)} is no date`,
      "Write it as 2022-10-04, 4.10.2022, 2022-10 or 2022.",
    );
  }
  return text;
}
