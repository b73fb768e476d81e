import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { openCorpus } from "../../corpus/index.ts";
import { migrations } from "../../corpus/sqlite/migrations/index.ts";
import { temporaryFolder } from "./folder.ts";
import { type Paper, store } from "./paper.ts";

const applicationId = 0x506b746d;

/**
 * Makes a corpus of an earlier version with papers in it: the rows of a present one, as far as the earlier layout has
 * tables and columns for them.
 */
export async function olderCorpus(folder: string, version: number, papers: readonly Paper[]): Promise<void> {
  const present = temporaryFolder();
  const corpus = await openCorpus(present, { readOnly: false });
  for (const paper of papers) await store(corpus, paper);
  await corpus.close();
  const old = new DatabaseSync(join(folder, "corpus.sqlite"), { defensive: false });
  for (const { sql } of migrations.slice(0, version)) old.exec(sql);
  old.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${version}`);
  old.prepare("ATTACH ? AS present").run(join(present, "corpus.sqlite"));
  // The index of words is copied by the tables that SQLite keeps it in.
  const tables = old
    .prepare("SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name <> 'unit_words'")
    .all();
  for (const { name } of tables) {
    const columns = old
      .prepare(`PRAGMA main.table_info("${name}")`)
      .all()
      .map((column) => `"${column.name}"`)
      .join(", ");
    old.exec(`DELETE FROM main."${name}"; INSERT INTO main."${name}" (${columns})
      SELECT ${columns} FROM present."${name}"`);
  }
  old.close();
}
