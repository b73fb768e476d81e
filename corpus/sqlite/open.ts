import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { CorpusFailure } from "../failure.ts";
import { makeFolder } from "../make-folder.ts";
import { asCorpusFailure, databaseName } from "./as-corpus-failure.ts";
import { Database } from "./database.ts";
import { migrations } from "./migrations/index.ts";

/** Marks the file as a Punktum corpus ("Pktm"); SQLite keeps it in the header. */
const applicationId = 0x506b746d;

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
    if (!options.readOnly) makeFolder(folder);
    database = options.readOnly ? openToRead(path) : new Database(path, options);
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

/**
 * Opens the file where the reader may not write beside it, too: SQLite wants to keep a log there, which a file that
 * nobody has open does not need.
 */
function openToRead(path: string): Database {
  const database = new Database(path, { readOnly: true });
  try {
    database.get("PRAGMA user_version");
    return database;
  } catch (error) {
    database.close();
    const unwritable = error instanceof CorpusFailure && error.code === "unwritable";
    if (!unwritable || existsSync(`${path}-wal`)) throw error;
    const url = pathToFileURL(path);
    url.searchParams.set("immutable", "1");
    return new Database(url, { readOnly: true });
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
