import { FailureCode } from "../../schemas/failure.ts";
import type { FileStore } from "../files.ts";
import { number, optionalText, text } from "./columns.ts";
import type { Database } from "./database.ts";

export function fileStore(database: Database): FileStore {
  return {
    async all() {
      return database
        .all("SELECT path, sha256, bytes, modified, inode FROM file ORDER BY path")
        .map((row) => ({
          path: text(row, "path"),
          sha256: text(row, "sha256"),
          bytes: number(row, "bytes"),
          modified: number(row, "modified"),
          inode: text(row, "inode"),
        }));
    },
    async apply({ seen, removed }) {
      database.transaction(() => {
        for (const path of removed) {
          database.run("DELETE FROM file WHERE path = ?", path);
          database.run("DELETE FROM failure WHERE path = ?", path);
        }
        for (const file of seen) {
          database.run(
            `INSERT INTO file (path, sha256, bytes, modified, inode) VALUES (?, ?, ?, ?, ?)
             ON CONFLICT (path) DO UPDATE SET sha256 = excluded.sha256, bytes = excluded.bytes,
               modified = excluded.modified, inode = excluded.inode`,
            file.path,
            file.sha256,
            file.bytes,
            file.modified,
            file.inode,
          );
        }
      });
    },
    async failures() {
      return database.all("SELECT * FROM failure ORDER BY path").map((row) => ({
        path: text(row, "path"),
        sha256: optionalText(row, "sha256"),
        code: FailureCode.parse(row.code),
        message: text(row, "message"),
        remedy: text(row, "remedy"),
        fingerprint: text(row, "fingerprint"),
      }));
    },
    async recordFailure({ path, sha256, code, message, remedy, fingerprint }) {
      database.run(
        "INSERT OR REPLACE INTO failure (path, sha256, code, message, remedy, fingerprint) VALUES (?, ?, ?, ?, ?, ?)",
        path,
        sha256,
        code,
        message,
        remedy,
        fingerprint,
      );
    },
    async clearFailure(path) {
      database.run("DELETE FROM failure WHERE path = ?", path);
    },
  };
}
