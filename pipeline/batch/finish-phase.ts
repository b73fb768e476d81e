import { basename } from "node:path";
import type { DocumentState } from "../../corpus/documents.ts";
import type { ReadingEntry } from "../../corpus/readings.ts";
import type { DocumentReading } from "../../schemas/reading.ts";
import type { DocumentRecord } from "../../schemas/record.ts";
import { ReadFailure } from "../failure.ts";
import { finishStages, type ReadSource } from "../process-document.ts";
import type { Source } from "../stages/ingest-source.ts";
import { type Outcome, runStage, type Stage } from "../stages/stage.ts";
import { concurrently } from "./concurrently.ts";
import { gatherKnowledge } from "./knowledge.ts";
import type { Meter } from "./meter.ts";
import type { BatchOptions } from "./options.ts";
import { fingerprintOf, readFingerprintOf, readKeyOf, type Task } from "./plan.ts";

type Reading = Omit<ReadingEntry, "words">;

/**
 * Takes what was read through repair, segment, extract and compare into the corpus: documents that are new, whose stages
 * have changed, or whose knowledge has.
 * @param tasks every document that the corpus knows a file of.
 * @returns the records that were stored.
 */
export async function finishPhase(
  tasks: readonly Task[],
  run: string,
  options: BatchOptions,
  meter: Meter,
  onStored: (record: DocumentRecord) => void,
): Promise<void> {
  const { corpus, stages, signal } = options;
  const knowledge = await gatherKnowledge(corpus);
  const fingerprint = fingerprintOf(stages);
  const readings = new Map((await corpus.readings.all()).map((entry) => [entry.id, entry]));
  const states = new Map((await corpus.documents.states()).map((state) => [state.id, state]));
  const todo: { task: Task; reading: Reading }[] = [];
  for (const task of tasks) {
    const reading = readings.get(task.id);
    if (reading?.key !== readKeyOf(stages, task.id)) continue;
    const state = states.get(task.id);
    if (isUpToDate(task, reading, state, fingerprint, knowledge.fingerprintFor(reading.clean))) {
      if (state && state.path !== task.path) await corpus.documents.move(task.id, task.path);
    } else {
      todo.push({ task, reading });
    }
  }
  meter.begin(
    "extracting",
    todo.length,
    todo.reduce((sum, { task }) => sum + task.bytes, 0),
  );
  await concurrently(todo, options.jobs, signal, async ({ task, reading }) => {
    try {
      const source = await readSourceOf(task, options);
      const rawText = source.read.output.pages.map((page) => page.text).join("\f");
      const known = await knowledge.for({ clean: reading.clean, rawText });
      const context = { clock: options.clock, results: corpus.cache };
      const finished = await finishStages(task.path, source, known, stages, context, options.version);
      signal.throwIfAborted();
      await corpus.documents.store({
        record: finished.record,
        recordHash: finished.recordHash,
        reading: source.read.outputHash,
        stages: finished.stages,
        results: finished.fresh,
        fingerprint,
        knowledge: knowledge.fingerprintFor(reading.clean),
        run,
      });
      onStored(finished.record);
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof ReadFailure)) throw error;
      meter.failure();
      await corpus.files.recordFailure({
        ...error.toValue(task.path),
        sha256: task.id,
        fingerprint: readFingerprintOf(stages),
      });
    }
    meter.document(task.bytes);
  });
}

function isUpToDate(
  task: Task,
  reading: Reading,
  state: DocumentState | undefined,
  fingerprint: string,
  knowledge: string,
): boolean {
  return (
    state !== undefined &&
    state.fingerprint === fingerprint &&
    state.knowledge === knowledge &&
    state.reading === reading.outputHash &&
    // The name of the file is a hint to the segmenter; its folder is not.
    basename(state.path) === basename(task.path)
  );
}

/** The reading as the read phase kept it. */
async function readSourceOf(task: Task, { corpus, stages, clock }: BatchOptions): Promise<ReadSource> {
  const context = { clock, results: corpus.cache };
  const kept = <Input, Output>(stage: Stage<Input, Output>): Stage<null, Output> => ({
    name: stage.name,
    version: stage.version,
    settings: stage.settings,
    run: async () => {
      throw new ReadFailure(
        "unreadable-file",
        `The reading of ${task.path} is missing in the corpus`,
        "Run again with --retry-failed: it is read anew.",
      );
    },
  });
  const ingest: Outcome<Source> = await runStage(kept(stages.ingest), null, task.id, context);
  const read: Outcome<DocumentReading> = await runStage(kept(stages.read), null, task.id, context);
  return { ingest, read };
}
