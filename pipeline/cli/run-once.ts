import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { hostname } from "node:os";
import { openCorpus } from "../../corpus/index.ts";
import { lockCorpus } from "../../corpus/lock.ts";
import type { RunReport } from "../../schemas/run-report.ts";
import { runBatch } from "../batch/run.ts";
import { makeStages } from "../stages/index.ts";
import type { Reader } from "../stages/read.ts";
import { programVersion } from "../version.ts";
import { callingOf } from "./calling.ts";
import type { Cli } from "./cli.ts";
import { type ReadOptions, readSettingsOf } from "./options.ts";
import { showProgress } from "./progress.ts";
import { summaryText } from "./summary.ts";
import { UsageError } from "./usage-error.ts";
import { writeReport } from "./write-report.ts";

export interface RunOptions extends ReadOptions {
  readonly corpus: string;
  readonly jobs: number;
  readonly skip?: readonly string[];
  readonly retryFailed?: true;
  readonly sinceLast?: true;
  readonly acceptRemovals?: true;
  readonly watch?: true;
  readonly json?: true;
}

/** One run with lock, progress, report and summary. @throws CorpusFailure, UsageError */
export async function runOnce(
  paths: readonly string[],
  options: RunOptions,
  cli: Cli,
  leaveAlone: ReadonlySet<string> = new Set(),
): Promise<RunReport> {
  for (const path of paths) {
    if (!existsSync(path)) {
      throw new UsageError(`There is no file or folder ${path}`, "Check the path; nothing was read.");
    }
  }
  const started = new Date(cli.clock.now()).toISOString();
  const lock = lockCorpus(options.corpus, `process ${process.pid} on ${hostname()}, since ${started}`);
  try {
    const corpus = await openCorpus(options.corpus, { readOnly: false });
    const progress = showProgress(cli);
    let reader: Promise<Reader> | undefined;
    const openReader = () => {
      reader ??= import("../stages/read.ts").then((module) => module.openReader({ workers: options.jobs }));
      return reader;
    };
    try {
      const report = await runBatch({
        corpus,
        paths,
        skip: options.skip ?? [],
        leaveAlone,
        acceptRemovals: options.acceptRemovals === true,
        stages: makeStages(readSettingsOf(options), { reader: openReader, signal: cli.signal }),
        jobs: options.jobs,
        retryFailed: options.retryFailed === true,
        since: options.sinceLast ? await lastRun(corpus.runs.list(20)) : null,
        version: programVersion(),
        clock: cli.clock,
        signal: cli.signal,
        onProgress: progress.update,
        readFile: (path) => readFile(path),
      });
      progress.end();
      writeReport(options.corpus, report);
      if (options.json) cli.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
      else cli.stdout.write(summaryText(report, callingOf(options.corpus)));
      return report;
    } finally {
      progress.end();
      await (await reader)?.close();
      await corpus.close();
    }
  } finally {
    lock.release();
  }
}

/** When the last run that ended began; files changed while it went on are looked at again. */
async function lastRun(
  runs: Promise<readonly { readonly started: string; readonly state: string }[]>,
): Promise<number | null> {
  const last = (await runs).find(({ state }) => state === "finished");
  return last ? Date.parse(last.started) : null;
}
