import type { PageReading } from "../../schemas/reading.ts";
import { pack, unpack } from "../body.ts";
import type { KeptPageStore } from "../kept-pages.ts";
import { bytes, number } from "./columns.ts";
import type { Database } from "./database.ts";

export function keptPageStore(database: Database): KeptPageStore {
  return {
    async of(key) {
      const rows = database.all("SELECT number, body FROM kept_page WHERE key = ?", key);
      // Written by the same stage in the same version: its shape is the stage's own.
      return new Map(rows.map((row) => [number(row, "number"), unpack(bytes(row, "body")) as PageReading]));
    },
    async put(source, key, pages) {
      database.transaction(() => {
        database.run("DELETE FROM kept_page WHERE source = ? AND key <> ?", source, key);
        for (const page of pages) {
          database.run(
            "INSERT OR REPLACE INTO kept_page (key, number, source, body) VALUES (?, ?, ?, ?)",
            key,
            page.number,
            source,
            pack(page),
          );
        }
      });
    },
    async prune() {
      database.run("DELETE FROM kept_page WHERE source NOT IN (SELECT sha256 FROM file)");
    },
  };
}

/** Forgets the pages of a source whose reading is whole, in the transaction of the caller. */
export function forgetKeptPages(database: Database, source: string): void {
  database.run("DELETE FROM kept_page WHERE source = ?", source);
}
