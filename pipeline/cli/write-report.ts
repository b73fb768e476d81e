import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CorpusFailure } from "../../corpus/failure.ts";
import { runReportHtml } from "../../output/run-report/html.ts";
import type { RunReport } from "../../schemas/run-report.ts";

/** Writes `runs/<id>/report.json` and `report.html` into the folder of the corpus. @throws CorpusFailure */
export function writeReport(folder: string, report: RunReport): void {
  const target = join(folder, "runs", report.id);
  try {
    mkdirSync(target, { recursive: true });
    writeFileSync(join(target, "report.json"), `${JSON.stringify(report, null, 2)}\n`);
    writeFileSync(join(target, "report.html"), runReportHtml(report));
  } catch (error) {
    throw new CorpusFailure(
      "unwritable",
      `The run report could not be written to ${target}: ${error instanceof Error ? error.message : String(error)}`,
      "See that the disk is not full. The corpus itself is written and whole.",
      { cause: error },
    );
  }
}
