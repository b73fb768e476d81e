import type { SQLInputValue } from "node:sqlite";

export type Value = SQLInputValue;

/** Facts of one table that meet a condition on its columns. */
export interface Branch {
  readonly table: string;
  readonly where: string;
  readonly values: readonly Value[];
  /** Index that leads to the facts. Chosen here: SQLite knows nothing of how common a value is. */
  readonly index: string;
  /** Where `index` gives the facts in the order of their units. */
  readonly inOrder?: true;
  /** The facts of whole documents, which hold for all their units, instead of those of one unit. */
  readonly whole?: true;
  /** Index that leads through all facts of the table by unit, where `index` gives them in another order. */
  readonly byUnit?: string;
}

/** A field of the query: a condition on documents, or units that have a fact of one of the branches. */
export type Filter =
  | { readonly of: "document"; readonly where: string; readonly values: readonly Value[] }
  | { readonly of: "unit"; readonly branches: readonly Branch[] };
