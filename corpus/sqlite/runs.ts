import { z } from "zod";
import type { RunStore } from "../runs.ts";
import { optionalText, text } from "./columns.ts";
import type { Database } from "./database.ts";

const RunState = z.enum(["running", "finished", "interrupted"]);

export function runStore(database: Database): RunStore {
  return {
    async list(limit) {
      return database.all("SELECT * FROM run ORDER BY started DESC, id DESC LIMIT ?", limit).map((row) => {
        const report = optionalText(row, "report");
        return {
          id: text(row, "id"),
          started: text(row, "started"),
          finished: optionalText(row, "finished"),
          state: RunState.parse(row.state),
          report: report === null ? null : JSON.parse(report),
        };
      });
    },
    async begin(id, started) {
      database.run("INSERT INTO run (id, started, state) VALUES (?, ?, 'running')", id, started);
    },
    async finish(id, finished, state, report) {
      database.run(
        "UPDATE run SET finished = ?, state = ?, report = ? WHERE id = ?",
        finished,
        state,
        JSON.stringify(report),
        id,
      );
    },
  };
}
