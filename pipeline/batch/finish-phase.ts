import { basename } from "node:path";
import type { DocumentState } from "../../corpus/documents.ts";
import type { KnownReading } from "../../corpus/readings.ts";
import { concurrently } from "./concurrently.ts";
import type { Finisher } from "./finisher.ts";
import { gatherKnowledge } from "./knowledge.ts";
import type { Meter } from "./meter.ts";
import type { BatchOptions } from "./options.ts";
import { fingerprintOf, readKeyOf, type Task } from "./plan.ts";

/**
 * Takes what was read through repair, segment, extract and compare into the corpus: documents that are new, whose stages
 * have changed, or whose knowledge has.
 * @param tasks every document that the corpus knows a file of.
 */
export async function finishPhase(
  tasks: readonly Task[],
  options: BatchOptions,
  finisher: Finisher,
  meter: Meter,
): Promise<void> {
  const { corpus, stages, signal } = options;
  const knowledge = await gatherKnowledge(corpus);
  const fingerprint = fingerprintOf(stages);
  const readings = new Map((await corpus.readings.all()).map((entry) => [entry.id, entry]));
  const states = new Map((await corpus.documents.states()).map((state) => [state.id, state]));
  const failed = new Set(
    (await corpus.files.failures()).flatMap((failure) =>
      failure.fingerprint === fingerprint && failure.sha256 !== null ? [failure.sha256] : [],
    ),
  );
  const todo: { task: Task; reading: KnownReading }[] = [];
  for (const task of tasks) {
    const reading = readings.get(task.id);
    if (reading?.key !== readKeyOf(stages, task.id)) continue;
    if (failed.has(task.id) && !options.retryFailed) continue;
    const state = states.get(task.id);
    if (isUpToDate(task, reading, state, fingerprint, knowledge.fingerprintFor(reading.clean))) {
      if (state && state.path !== task.path) await corpus.documents.move(task.id, task.path);
    } else {
      todo.push({ task, reading });
    }
  }
  meter.begin(
    "extracting",
    todo.map(({ task }) => task),
  );
  await concurrently(todo, options.jobs, signal, async ({ task, reading }) => {
    meter.start(task);
    await finisher.finish(task, reading, knowledge);
    meter.end(task);
  });
}

function isUpToDate(
  task: Task,
  reading: KnownReading,
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
