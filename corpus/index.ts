import type { Corpus } from "./corpus.ts";
import { checkSqliteCorpus } from "./sqlite/check.ts";
import { openSqliteCorpus } from "./sqlite/corpus.ts";

export interface OpenOptions {
  /** Open what is there, and fail where nothing is; reviews cannot be written. */
  readonly readOnly: boolean;
}

/**
 * Opens the corpus in a folder; made where it does not exist yet, unless `readOnly`.
 * @throws CorpusFailure where it is missing, newer than this program, in use, damaged or not writable.
 */
export async function openCorpus(folder: string, options: OpenOptions): Promise<Corpus> {
  return openSqliteCorpus(folder, options);
}

/**
 * Looks a corpus over for damage of the file and for facts that lie outside of their document.
 * @throws CorpusFailure where it cannot be opened
 */
export async function checkCorpus(
  folder: string,
): Promise<{ readonly documents: number; readonly faults: readonly string[] }> {
  return checkSqliteCorpus(folder);
}
