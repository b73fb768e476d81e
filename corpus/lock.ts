import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { CorpusFailure } from "./failure.ts";
import { makeFolder } from "./make-folder.ts";
import { asCorpusFailure } from "./sqlite/as-corpus-failure.ts";

/**
 * Takes the corpus for one run. The lock is one that the operating system holds for the process (SQLite's own, on a
 * file beside the corpus): a killed run leaves nothing that would have to be cleared away.
 * @param holder shown to whoever comes second.
 * @throws CorpusFailure `locked` where another run is at work.
 */
export function lockCorpus(folder: string, holder: string): { release(): void } {
  const note = join(folder, "run.holder");
  let connection: DatabaseSync | undefined;
  try {
    makeFolder(folder);
    connection = new DatabaseSync(join(folder, "run.lock"), { timeout: 0 });
    connection.exec("BEGIN EXCLUSIVE");
    writeFileSync(note, holder);
  } catch (error) {
    connection?.close();
    if (isBusy(error)) {
      throw new CorpusFailure(
        "locked",
        `Another run is working on the corpus in ${folder}${holderText(note)}`,
        "Wait until it has ended, or end it: what it has done so far is kept.",
        { cause: error },
      );
    }
    throw asCorpusFailure(error, folder);
  }
  return { release: () => connection.close() };
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && error.errcode === 5;
}

function holderText(note: string): string {
  try {
    return ` (${readFileSync(note, "utf8").trim()})`;
  } catch {
    return "";
  }
}
