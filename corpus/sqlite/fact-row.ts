/** A row for one of the fact tables, without the document's number. */
export interface FactRow {
  readonly table: string;
  readonly columns: Readonly<Record<string, string | number | null>>;
}
