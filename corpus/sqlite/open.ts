import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { CorpusFailure } from "../failure.ts";
import { Database } from "./database.ts";
import { migrations } from "./migrations/index.ts";

/** Marks the file as a Punktum corpus ("Pktm"); SQLite keeps it in the header. */
const applicationId = 0x506b746d;

export const databaseName = "corpus.sqlite";

/**
 * Opens the database of the corpus in `folder` and brings its layout up to date.
 * @throws CorpusFailure where there is none (read-only), it is of a newer version, or it cannot be opened.
 */
export function openDatabase(folder: string, options: { readonly readOnly: boolean }): Database {
  const path = join(folder, databaseName);
  if (options.readOnly && !existsSync(path)) {
    throw new CorpusFailure(
      "missing",
      `There is no corpus in ${folder}`,
      "Make one with `punktum run PATH…`, or name the folder of another with --corpus.",
    );
  }
  let database: Database | undefined;
  try {
    if (!options.readOnly) mkdirSync(folder, { recursive: true });
    database = new Database(path, options);
    const version = versionOf(database, path);
    const newest = migrations.at(-1)?.number ?? 0;
    if (version > newest) {
      throw new CorpusFailure(
        "newer-version",
        `The corpus in ${folder} has version ${version}, made by a newer Punktum; this one knows versions up to ${newest}`,
        "Update Punktum, or name another folder with --corpus. The corpus was not touched.",
      );
    }
    if (options.readOnly && version < newest) {
      // A reader may not change the layout, yet must not ask for columns that are not there.
      database.close();
      database = new Database(path, { readOnly: false });
    }
    prepare(database);
    migrate(database, version);
    return database;
  } catch (error) {
    database?.close();
    throw asCorpusFailure(error, folder);
  }
}

function versionOf(database: Database, path: string): number {
  const version = Number(database.get("PRAGMA user_version")?.user_version ?? 0);
  const id = Number(database.get("PRAGMA application_id")?.application_id ?? 0);
  const tables = Number(database.get("SELECT count(*) AS n FROM sqlite_schema")?.n ?? 0);
  if (id !== applicationId && (version !== 0 || tables !== 0)) {
    throw new CorpusFailure(
      "not-a-corpus",
      `${path} is a database of something else`,
      "Name another folder with --corpus. The file was not touched.",
    );
  }
  return version;
}

function prepare(database: Database): void {
  // With WAL, readers go on while the run writes; NORMAL keeps every transaction whole after a killed process.
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536;");
  // Pages (of 4 kB) that gather before they are moved into the file, which waits for the disk: a document is some hundred.
  database.exec("PRAGMA wal_autocheckpoint = 8192;");
  database.exec("PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 2147418112;");
}

function migrate(database: Database, version: number): void {
  for (const migration of migrations) {
    if (migration.number <= version) continue;
    database.transaction(() => {
      database.exec(migration.sql);
      migration.fill?.(database);
      database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${migration.number};`);
    });
  }
}

/** Errors of SQLite itself become failures with a remedy; everything else is passed on as it is. */
export function asCorpusFailure(error: unknown, folder: string): unknown {
  if (error instanceof CorpusFailure || !(error instanceof Error)) return error;
  const sqlite = "errcode" in error && typeof error.errcode === "number" ? error.errcode & 0xff : null;
  const system = "code" in error && typeof error.code === "string" ? error.code : "";
  const full = `The corpus in ${folder} could not be used: ${error.message}`;
  if (sqlite === 11 || sqlite === 26) {
    return new CorpusFailure(
      "damaged",
      full,
      `Restore ${databaseName} from a backup, or remove it and run again: the sources are read anew.`,
      { cause: error },
    );
  }
  if (sqlite === 5 || sqlite === 6) {
    return new CorpusFailure(
      "locked",
      full,
      "Another program is writing to it: try again when it has ended.",
      {
        cause: error,
      },
    );
  }
  if (sqlite !== null || ["EACCES", "EPERM", "EROFS", "ENOTDIR", "ENOSPC", "EEXIST"].includes(system)) {
    return new CorpusFailure(
      "unwritable",
      full,
      "See that the folder exists, that you may write to it, and that the disk is not full.",
      { cause: error },
    );
  }
  return error;
}
