import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";

export type Row = Record<string, unknown>;

/** One connection, with its prepared statements kept: preparing is most of the cost of a small query. */
export class Database {
  readonly #connection: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  #depth = 0;

  constructor(path: string, options: { readonly readOnly: boolean }) {
    this.#connection = new DatabaseSync(path, {
      readOnly: options.readOnly,
      enableForeignKeyConstraints: true,
      timeout: 10_000,
    });
  }

  exec(sql: string): void {
    this.#connection.exec(sql);
  }

  all(sql: string, ...values: SQLInputValue[]): Row[] {
    return this.#prepare(sql).all(...values);
  }

  get(sql: string, ...values: SQLInputValue[]): Row | undefined {
    return this.#prepare(sql).get(...values);
  }

  iterate(sql: string, ...values: SQLInputValue[]): Iterable<Row> {
    return this.#connection.prepare(sql).iterate(...values);
  }

  /** Returns the number of the row that was inserted last and how many rows changed. */
  run(sql: string, ...values: SQLInputValue[]): { readonly inserted: number; readonly changes: number } {
    const result = this.#prepare(sql).run(...values);
    return { inserted: Number(result.lastInsertRowid), changes: Number(result.changes) };
  }

  /** Runs `work` as one transaction: all of it is kept, or none. Nested calls join the outer one. */
  transaction<T>(work: () => T): T {
    if (this.#depth > 0) return work();
    this.#connection.exec("BEGIN IMMEDIATE");
    this.#depth += 1;
    try {
      const result = work();
      this.#connection.exec("COMMIT");
      return result;
    } catch (error) {
      this.#connection.exec("ROLLBACK");
      throw error;
    } finally {
      this.#depth -= 1;
    }
  }

  close(): void {
    this.#statements.clear();
    this.#connection.close();
  }

  #prepare(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#connection.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}
