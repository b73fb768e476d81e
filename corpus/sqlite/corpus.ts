import type { Corpus } from "../corpus.ts";
import { deadlineStore } from "./deadlines.ts";
import { documentStore } from "./documents.ts";
import { fileStore } from "./files.ts";
import { findingStore } from "./findings.ts";
import { keptPageStore } from "./kept-pages.ts";
import { openDatabase } from "./open.ts";
import { readingStore } from "./readings.ts";
import { reviewLists } from "./review-lists.ts";
import { reviewStore } from "./reviews.ts";
import { runStore } from "./runs.ts";
import { searchUnits } from "./search.ts";
import { stageCache } from "./stage-cache.ts";

/** Opens the corpus in `folder`, kept in one SQLite file. @throws CorpusFailure */
export function openSqliteCorpus(folder: string, options: { readonly readOnly: boolean }): Corpus {
  const database = openDatabase(folder, options);
  return {
    folder,
    files: fileStore(database),
    cache: stageCache(database),
    keptPages: keptPageStore(database),
    readings: readingStore(database),
    documents: documentStore(database),
    findings: findingStore(database),
    runs: runStore(database),
    reviews: reviewStore(database),
    reviewLists: reviewLists(database),
    deadlines: deadlineStore(database),
    async search(query) {
      return searchUnits(database, query);
    },
    async close() {
      database.close();
    },
  };
}
