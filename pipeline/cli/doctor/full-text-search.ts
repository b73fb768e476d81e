import { DatabaseSync } from "node:sqlite";
import type { DoctorCheck } from "./check.ts";

export const fullTextSearch: DoctorCheck = {
  name: "SQLite with FTS5",
  async look() {
    const database = new DatabaseSync(":memory:");
    try {
      const version = String(database.prepare("SELECT sqlite_version() AS version").get()?.version);
      database.exec("CREATE VIRTUAL TABLE words USING fts5 (word, content = '', contentless_delete = 1)");
      return { state: "fine", found: version, mend: null };
    } catch (error) {
      const found = error instanceof Error ? error.message : String(error);
      return { state: "broken", found, mend: "npm install node@24" };
    } finally {
      database.close();
    }
  },
};
