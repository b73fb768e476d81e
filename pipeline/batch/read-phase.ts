import { unpack } from "../../corpus/body.ts";
import type { KnownFailure } from "../../corpus/files.ts";
import type { ReadingEntry } from "../../corpus/readings.ts";
import type { FailureCode } from "../../schemas/failure.ts";
import type { DocumentReading } from "../../schemas/reading.ts";
import { ReadFailure } from "../failure.ts";
import { readStages } from "../process-document.ts";
import { sha256Of } from "../stages/ingest-source.ts";
import { noResults } from "../stages/stage.ts";
import { isClean, wordCounts } from "./clean-reading.ts";
import { concurrently } from "./concurrently.ts";
import type { Meter } from "./meter.ts";
import { noteFailure } from "./note-failure.ts";
import type { BatchOptions } from "./options.ts";
import { readFingerprintOf, readKeyOf, type Task } from "./plan.ts";
import { UnfinishedReading } from "./unfinished-reading.ts";
import { unreadable } from "./walk.ts";
import { readingSignature } from "./witnesses.ts";

export interface ReadPhase {
  readonly documentsRead: number;
  readonly pagesRead: number;
  /** Pages that an interrupted run had read already. */
  readonly pagesKept: number;
}

/**
 * Reads what is not read yet, each document kept as soon as it is done. What fails is noted, and the rest goes on.
 * @param onRead is given each document that was read.
 */
export async function readPhase(
  tasks: readonly Task[],
  options: BatchOptions,
  meter: Meter,
  onRead: (task: Task, entry: ReadingEntry) => Promise<void>,
): Promise<ReadPhase> {
  const todo = await tasksToRead(tasks, options);
  meter.begin("reading", todo);
  const fingerprint = readFingerprintOf(options.stages);
  const account = { documentsRead: 0, pagesRead: 0, pagesKept: 0 };
  await concurrently(todo, options.jobs, options.signal, async (task) => {
    meter.start(task);
    try {
      const { entry, pagesKept, ...read } = await readTask(task, options, meter);
      account.documentsRead += 1;
      account.pagesRead += read.pagesRead;
      account.pagesKept += pagesKept;
      await onRead(task, entry);
    } catch (error) {
      if (options.signal.aborted) return;
      await noteFailure(error, task, fingerprint, options, meter);
    }
    meter.end(task);
  });
  return account;
}

async function tasksToRead(tasks: readonly Task[], options: BatchOptions): Promise<readonly Task[]> {
  const { corpus, stages, retryFailed } = options;
  const readings = new Map((await corpus.readings.all()).map((entry) => [entry.id, entry]));
  const fingerprint = readFingerprintOf(stages);
  const failed = new Set(
    (await corpus.files.failures()).flatMap((failure) =>
      stillHolds(failure, fingerprint) ? failure.sha256 : [],
    ),
  );
  const lost = await lostReadings(options);
  return tasks.filter(({ id }) => {
    const reading = readings.get(id);
    if (lost.has(id)) return true;
    if (reading?.key === readKeyOf(stages, id)) return retryFailed && reading.failedPages > 0;
    return retryFailed || !failed.has(id);
  });
}

/** Documents that failed because the corpus no longer holds what was read of them. */
async function lostReadings({ corpus, stages }: BatchOptions): Promise<ReadonlySet<string>> {
  const lost = new Set<string>();
  for (const { sha256, code } of await corpus.files.failures()) {
    if (code !== "unreadable-file" || sha256 === null) continue;
    if ((await corpus.cache.get(readKeyOf(stages, sha256))) === undefined) lost.add(sha256);
  }
  return lost;
}

/** What lies with the disk and not with the paper, and may be over by the next run. */
const passing: ReadonlySet<FailureCode> = new Set(["not-found", "unreadable-file"]);

function stillHolds(
  failure: KnownFailure,
  fingerprint: string,
): failure is KnownFailure & { sha256: string } {
  return failure.sha256 !== null && failure.fingerprint === fingerprint && !passing.has(failure.code);
}

/** What an earlier run read of a document of which some pages failed. */
async function earlierReading(
  { id }: Task,
  { corpus, stages, retryFailed }: BatchOptions,
): Promise<DocumentReading | undefined> {
  if (!retryFailed) return undefined;
  const known = await corpus.cache.get(readKeyOf(stages, id));
  // Written by the same stage in the same version: its shape is the stage's own.
  return known && (unpack(known.body) as DocumentReading);
}

interface TaskRead {
  readonly entry: ReadingEntry;
  /** Pages that were read now, and those that were there already. */
  readonly pagesRead: number;
  readonly pagesKept: number;
}

/** Reads one document and keeps it. @throws ReadFailure */
async function readTask(task: Task, options: BatchOptions, meter: Meter): Promise<TaskRead> {
  const { corpus, stages, clock, signal } = options;
  const bytes = await options.readFile(task.path).catch((error: unknown) => {
    throw unreadable(task.path, error);
  });
  if (sha256Of(bytes) !== task.id) {
    throw new ReadFailure(
      "unreadable-file",
      `${task.path} changed while the run was going on`,
      "Run again when nothing is writing to it any more.",
    );
  }
  // A page that failed and is tried again must not be answered from the cache.
  const results = options.retryFailed ? noResults : corpus.cache;
  const unfinished = await UnfinishedReading.open(corpus.keptPages, task.id, readKeyOf(stages, task.id));
  let pagesDone = 0;
  const { ingest, read } = await readStages(
    { path: task.path, bytes },
    stages,
    { clock, results },
    {
      onPage: (done, pages) => {
        meter.pages(task, done - pagesDone, pages > 0 ? done / pages : 0);
        pagesDone = done;
      },
      earlier: await earlierReading(task, options),
      kept: unfinished,
    },
  ).catch(async (error: unknown) => {
    await unfinished.keep();
    throw error;
  });
  signal.throwIfAborted();
  const reading = read.output;
  const clean = isClean(reading);
  const entry: ReadingEntry = {
    id: task.id,
    key: read.key,
    outputHash: read.outputHash,
    clean,
    pages: reading.pages.length,
    failedPages: reading.pages.filter(({ status }) => status === "failed").length,
    words: clean ? wordCounts(reading) : new Map(),
    signature: await readingSignature(task.id, reading),
  };
  await corpus.readings.put(
    entry,
    [ingest, read].flatMap(({ fresh }) => fresh ?? []),
  );
  await corpus.files.clearFailure(task.path);
  return { entry, pagesRead: pagesDone - unfinished.taken, pagesKept: unfinished.taken };
}
