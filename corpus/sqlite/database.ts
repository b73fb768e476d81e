import { dirname } from "node:path";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { asCorpusFailure } from "./as-corpus-failure.ts";

export type Row = Record<string, unknown>;

/** One connection, with its prepared statements kept: preparing is most of the cost of a small query. */
export class Database {
  readonly #connection: DatabaseSync;
  readonly #folder: string;
  readonly #statements = new Map<string, StatementSync>();
  #depth = 0;

  /** @param path a URL where SQLite is to be told more by it */
  constructor(path: string | URL, options: { readonly readOnly: boolean }) {
    this.#folder = dirname(typeof path === "string" ? path : fileURLToPath(path));
    this.#connection = new DatabaseSync(path, {
      readOnly: options.readOnly,
      enableForeignKeyConstraints: true,
      timeout: 10_000,
    });
  }

  exec(sql: string): void {
    this.#guard(() => this.#connection.exec(sql));
  }

  all(sql: string, ...values: SQLInputValue[]): Row[] {
    return this.#guard(() => this.#prepare(sql).all(...values));
  }

  get(sql: string, ...values: SQLInputValue[]): Row | undefined {
    return this.#guard(() => this.#prepare(sql).get(...values));
  }

  *iterate(sql: string, ...values: SQLInputValue[]): Iterable<Row> {
    try {
      yield* this.#connection.prepare(sql).iterate(...values);
    } catch (error) {
      throw asCorpusFailure(error, this.#folder);
    }
  }

  /** Returns the number of the row that was inserted last and how many rows changed. */
  run(sql: string, ...values: SQLInputValue[]): { readonly inserted: number; readonly changes: number } {
    const result = this.#guard(() => this.#prepare(sql).run(...values));
    return { inserted: Number(result.lastInsertRowid), changes: Number(result.changes) };
  }

  /** Runs `work` as one transaction: all of it is kept, or none. Nested calls join the outer one. */
  transaction<T>(work: () => T): T {
    if (this.#depth > 0) return work();
    this.exec("BEGIN IMMEDIATE");
    this.#depth += 1;
    try {
      const result = work();
      this.exec("COMMIT");
      return result;
    } catch (error) {
      // A full disk has SQLite take everything back by itself.
      if (this.#connection.isTransaction) this.#connection.exec("ROLLBACK");
      throw error;
    } finally {
      this.#depth -= 1;
    }
  }

  close(): void {
    this.#statements.clear();
    this.#connection.close();
  }

  /** @throws CorpusFailure for trouble with the file or the disk */
  #guard<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw asCorpusFailure(error, this.#folder);
    }
  }

  #prepare(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#connection.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}
