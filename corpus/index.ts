import type { Corpus } from "./corpus.ts";
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
