import { resolve } from "node:path";
import type { Inconsistency } from "../../schemas/inconsistency.ts";
import { type Alarm, RunReport } from "../../schemas/run-report.ts";
import { alarmsOf } from "./alarms.ts";
import { comparePhase } from "./compare-phase.ts";
import { type Discovery, discover, isUnder } from "./discover.ts";
import { finishPhase } from "./finish-phase.ts";
import { Finisher } from "./finisher.ts";
import { hashFile } from "./hash-file.ts";
import { gatherKnowledge } from "./knowledge.ts";
import { Meter } from "./meter.ts";
import type { BatchOptions } from "./options.ts";
import { readFingerprintOf, tasksOf } from "./plan.ts";
import { readPhase } from "./read-phase.ts";
import { type DoubtfulRemovals, doubtfulRemovals } from "./removals.ts";
import { walk } from "./walk.ts";

/** Earlier runs that volumes are held against. */
const runsCompared = 30;

/**
 * One run of the batch: looks for what is new or changed, reads it, takes it through every stage into the corpus, then
 * compares drafts. The caller holds the lock. An aborted signal ends it early with what is done kept.
 * @returns the report; the exit code follows from it.
 */
export async function runBatch(options: BatchOptions): Promise<RunReport> {
  const { corpus, clock, signal } = options;
  const meter = new Meter(options.onProgress, clock);
  const begun = clock.now();
  const started = new Date(begun).toISOString();
  const id = await freeRunId(options, started);
  const earlier = await earlierReports(options);
  await corpus.runs.begin(id, started);

  const discovery = await lookForFiles(options);
  const known = await corpus.files.all();
  const present = new Set(known.map(({ sha256 }) => sha256));
  await forgetGone(options, present);
  const everywhere = tasksOf(known);
  const underPaths = new Set(discovery.files.map(({ sha256 }) => sha256));
  const tasks = everywhere.filter((task) => underPaths.has(task.id));
  const finisher = new Finisher(id, options, meter);
  const before = await gatherKnowledge(corpus);
  const read = await readPhase(tasks, options, meter, async (task, entry) => {
    // A clean document needs nothing of the others: it is in the corpus as soon as it is read.
    if (entry.clean) await finisher.finish(task, entry, before);
  });
  // Damaged ones are repaired with what all the clean ones attest: not before all of them are read.
  if (!signal.aborted) await finishPhase(everywhere, options, finisher, meter);
  const { stored } = finisher;
  if (!signal.aborted) await comparePhase(id, options, meter);

  const state = signal.aborted ? "interrupted" : "finished";
  const finished = clock.now();
  const paths = new Set(discovery.files.map(({ path }) => path));
  const failures = (await corpus.files.failures()).filter(
    ({ path, sha256 }) => paths.has(path) || sha256 === null || underPaths.has(sha256),
  );
  const states = await corpus.documents.states();
  const done = new Set(states.map((document) => document.id));
  const pathOf = new Map(states.map((document) => [document.id, document.path]));
  const failed = new Set(failures.map(({ sha256 }) => sha256));
  const report = RunReport.parse({
    schemaVersion: 1,
    id,
    program: options.version,
    paths: options.paths.map((path) => resolve(path)),
    started,
    finished: new Date(finished).toISOString(),
    seconds: Math.max(0, finished - begun) / 1000,
    state,
    files: discovery.account,
    work: {
      ...read,
      documentsFinished: stored.documents,
      waiting: tasks.filter((task) => !done.has(task.id) && !failed.has(task.id)).length,
    },
    stored,
    corpus: await corpus.documents.totals(),
    failures,
    partial: states
      .filter((document) => document.pagesFailed > 0 && underPaths.has(document.id))
      .map(({ path, pages, pagesFailed, failureCodes }) => ({
        path,
        pages,
        failed: pagesFailed,
        causes: [...failureCodes],
      })),
    newFindings: gravestFirst(await corpus.findings.newIn(id)).map((finding) => ({
      ...finding,
      paths: [...new Set(finding.evidence.flatMap(({ document }) => pathOf.get(document) ?? []))],
    })),
    alarms: [...discovery.alarms, ...(state === "finished" ? alarmsOf({ stored }, earlier) : [])],
  });
  if (state === "finished" && stored.documents > 0) await corpus.cache.prune();
  await corpus.runs.finish(id, report.finished, state, report);
  return report;
}

/** Errors before warnings before notes: a summary shows the first few. */
function gravestFirst(findings: readonly Inconsistency[]): readonly Inconsistency[] {
  const rank = { error: 0, warning: 1, note: 2 } as const satisfies Record<Inconsistency["severity"], number>;
  return findings.toSorted((a, b) => rank[a.severity] - rank[b.severity]);
}

interface Look extends Discovery {
  readonly alarms: readonly Alarm[];
}

async function lookForFiles(options: BatchOptions): Promise<Look> {
  const { corpus, since, leaveAlone } = options;
  const found = walk(options.paths, { folder: resolve(corpus.folder), names: options.skip });
  const files = since === null ? found.files : found.files.filter(({ modified }) => modified > since);
  const named = options.paths.map((path) => resolve(path));
  // A look at the newest files only cannot tell which are gone.
  const roots = since === null ? named : [];
  const known = await corpus.files.all();
  const unseen = found.failures.map(({ path }) => path);
  const discovery = await discover(files, known, roots, unseen, leaveAlone, hashFile);
  const doubtful: DoubtfulRemovals = options.acceptRemovals
    ? { paths: new Set(), alarms: [] }
    : doubtfulRemovals(
        discovery.account.removed,
        discovery.files.map(({ path }) => path),
        found.folders,
        named,
      );
  // What a folder that is not mounted seems to have lost stays in the corpus; what moved is noted in any case.
  const removed = discovery.removed.filter((path) => !doubtful.paths.has(path));
  await corpus.files.apply({ seen: discovery.seen, removed });
  const failures = [...found.failures, ...discovery.failures];
  for (const { path, failure } of failures) {
    await corpus.files.recordFailure({
      ...failure.toValue(path),
      sha256: null,
      fingerprint: readFingerprintOf(options.stages),
    });
  }
  const looked = new Set(files);
  await forgetOldFailures(options, [
    ...failures.map(({ path }) => path),
    ...found.files.filter((file) => !looked.has(file)).map(({ path }) => path),
  ]);
  return { ...discovery, alarms: doubtful.alarms };
}

/**
 * Files and folders that could not be opened before and can be now, or are gone.
 * @param standing those that still cannot, or were not looked at
 */
async function forgetOldFailures(
  { corpus, paths }: BatchOptions,
  standing: readonly string[],
): Promise<void> {
  const kept = new Set(standing);
  const roots = paths.map((path) => resolve(path));
  for (const { path, sha256 } of await corpus.files.failures()) {
    if (sha256 === null && isUnder(path, roots) && !kept.has(path)) {
      await corpus.files.clearFailure(path);
    }
  }
}

/** Documents of which no file is left leave the corpus; what was read of them stays in the cache for a while. */
async function forgetGone({ corpus }: BatchOptions, present: ReadonlySet<string>): Promise<void> {
  const gone = (entries: readonly { readonly id: string }[]) =>
    entries.map(({ id }) => id).filter((id) => !present.has(id));
  await corpus.documents.remove(gone(await corpus.documents.states()));
  await corpus.readings.remove(gone(await corpus.readings.all()));
  await corpus.keptPages.prune();
}

/** An id of the second in which the run began, told apart from others of the same second. */
async function freeRunId({ corpus }: BatchOptions, started: string): Promise<string> {
  const base = started.slice(0, 19).replaceAll(":", "");
  const taken = new Set((await corpus.runs.list(100)).map(({ id }) => id));
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}

async function earlierReports({ corpus }: BatchOptions): Promise<readonly RunReport[]> {
  const runs = await corpus.runs.list(runsCompared);
  return runs.flatMap(({ report }) => RunReport.safeParse(report).data ?? []);
}
