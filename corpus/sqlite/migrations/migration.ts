import type { Database } from "../database.ts";

/** One step forward of the database's layout. A step that has been released is never changed: a new one follows it. */
export interface Migration {
  /** Counted from 1 without gaps; the number of the last one is the version of the corpus. */
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  /** Fills what the step added from what the corpus already holds. */
  readonly fill?: (database: Database) => void;
}
