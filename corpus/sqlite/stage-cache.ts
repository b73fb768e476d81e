import { StageName } from "../../schemas/provenance.ts";
import type { StageCache, StageResult } from "../stage-cache.ts";
import { bytes, number, optionalBytes, text } from "./columns.ts";
import type { Database } from "./database.ts";

export function stageCache(database: Database): StageCache {
  return {
    async get(key) {
      const row = database.get("SELECT * FROM stage_result WHERE key = ?", key);
      if (!row) return undefined;
      return {
        key,
        stage: StageName.parse(row.stage),
        outputHash: text(row, "output_hash"),
        body: bytes(row, "body"),
        trace: optionalBytes(row, "trace"),
        ms: number(row, "ms"),
      };
    },
    async put(results) {
      database.transaction(() => putResults(database, results));
    },
    async prune() {
      return database.run(
        `DELETE FROM stage_result WHERE stage <> 'ingest' AND key NOT IN (SELECT key FROM document_stage) AND key NOT IN (SELECT key FROM reading)`,
      ).changes;
    },
  };
}

/** Stores results in the transaction of the caller. */
export function putResults(database: Database, results: readonly StageResult[]): void {
  for (const { key, stage, outputHash, body, trace, ms } of results) {
    database.run(
      "INSERT OR REPLACE INTO stage_result (key, stage, output_hash, body, trace, ms) VALUES (?, ?, ?, ?, ?, ?)",
      key,
      stage,
      outputHash,
      body,
      trace,
      ms,
    );
  }
}
