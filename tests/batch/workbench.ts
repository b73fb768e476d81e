import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { Corpus } from "../../corpus/corpus.ts";
import { openCorpus } from "../../corpus/index.ts";
import type { BatchOptions } from "../../pipeline/batch/options.ts";
import { runBatch } from "../../pipeline/batch/run.ts";
import type { Stages } from "../../pipeline/stages/index.ts";
import type { RunReport } from "../../schemas/run-report.ts";

export interface Workbench {
  readonly folder: string;
  readonly papers: string;
  readonly corpus: Corpus;
  put(name: string, text: string): string;
  run(stages: Stages, options?: Partial<BatchOptions>): Promise<RunReport>;
}

/** A folder for papers and a corpus beside it, cleared away when the test ends. The clock stands still. */
export async function workbench(): Promise<Workbench> {
  const folder = mkdtempSync(join(tmpdir(), "punktum-batch-"));
  const papers = join(folder, "papers");
  mkdirSync(papers);
  const corpus = await openCorpus(join(folder, "corpus"), { readOnly: false });
  onTestFinished(async () => {
    await corpus.close();
    rmSync(folder, { recursive: true, force: true });
  });
  let second = Date.UTC(2026, 0, 1);
  return {
    folder,
    papers,
    corpus,
    put(name, text) {
      const path = join(papers, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      return path;
    },
    run(stages, options = {}) {
      second += 60_000;
      const now = second;
      return runBatch({
        corpus,
        paths: [papers],
        skip: [],
        leaveAlone: new Set(),
        acceptRemovals: false,
        stages,
        jobs: 2,
        retryFailed: false,
        since: null,
        version: "test",
        clock: { now: () => now },
        signal: new AbortController().signal,
        onProgress: () => {},
        readFile: async (path) => readFileSync(path),
        ...options,
      });
    },
  };
}

/** Everything of the corpus that must not depend on when or in how many runs it was made. */
export async function contentOf(corpus: Corpus): Promise<unknown> {
  const records: unknown[] = [];
  for await (const { provenance, ...record } of corpus.documents.records()) {
    records.push({
      ...record,
      stages: provenance.stages.map(({ name, version, settings }) => [name, version, settings]),
    });
  }
  return {
    records,
    files: (await corpus.files.all()).map(({ path, sha256 }) => [path, sha256]),
    failures: await corpus.files.failures(),
    attested: [...(await corpus.readings.attested())],
    readings: await corpus.readings.all(),
    families: await corpus.findings.families(),
    states: await corpus.documents.states(),
    found: await corpus.search({ words: "", sort: "date", limit: 200, facets: true }),
  };
}
