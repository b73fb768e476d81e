import type { DocumentRecord } from "../../schemas/record.ts";
import type { Span } from "../../schemas/span.ts";

export type Cell = string | number | boolean | null;

/** One table of the CSV export: its columns after `document`, and its rows for one record. */
export interface CsvTable {
  readonly name: string;
  readonly columns: readonly string[];
  rows(record: DocumentRecord): readonly (readonly Cell[])[];
}

/** A table of one family of facts; each column is named with how its cell is got. */
export function table<Fact>(
  name: string,
  facts: (record: DocumentRecord) => readonly Fact[],
  columns: Readonly<Record<string, (fact: Fact, record: DocumentRecord) => Cell>>,
): CsvTable {
  const cells = Object.values(columns);
  return {
    name,
    columns: Object.keys(columns),
    rows: (record) => facts(record).map((fact) => cells.map((cell) => cell(fact, record))),
  };
}

/** Where a fact stands: page, and offsets into the record's `text`. */
export const placeColumns = {
  page: ({ span }: { readonly span: Span }, record: DocumentRecord): Cell =>
    record.pages.findLast((page) => page.span.start <= span.start)?.number ?? null,
  start: ({ span }: { readonly span: Span }): Cell => span.start,
  end: ({ span }: { readonly span: Span }): Cell => span.end,
};

/** Several values in one cell. */
export function list(values: readonly string[]): string {
  return values.join(" | ");
}
