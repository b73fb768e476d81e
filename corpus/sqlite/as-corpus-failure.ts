import { CorpusFailure } from "../failure.ts";

export const databaseName = "corpus.sqlite";

/** SQLITE_ERROR, CONSTRAINT, MISMATCH, MISUSE and RANGE: a statement was wrong, not the file. */
const faultsOfProgram = new Set([1, 19, 20, 21, 25]);

/** Errors of SQLite itself become failures with a remedy; everything else is passed on as it is. */
export function asCorpusFailure(error: unknown, folder: string): unknown {
  if (error instanceof CorpusFailure || !(error instanceof Error)) return error;
  const sqlite = "errcode" in error && typeof error.errcode === "number" ? error.errcode & 0xff : null;
  const system = "code" in error && typeof error.code === "string" ? error.code : "";
  const full = `The corpus in ${folder} could not be used: ${error.message}`;
  if (sqlite !== null && faultsOfProgram.has(sqlite)) return error;
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
  if (
    sqlite !== null ||
    ["EACCES", "EPERM", "EROFS", "ENOTDIR", "ENOSPC", "EEXIST", "ENOENT", "EISDIR"].includes(system)
  ) {
    return new CorpusFailure(
      "unwritable",
      full,
      "See that the folder exists, that you may write to it, and that the disk is not full.",
      { cause: error },
    );
  }
  return error;
}
