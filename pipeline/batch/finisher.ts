import type { KnownReading } from "../../corpus/readings.ts";
import type { DocumentReading } from "../../schemas/reading.ts";
import type { Volumes } from "../../schemas/run-report.ts";
import { ReadFailure } from "../failure.ts";
import { finishStages, type ReadSource } from "../process-document.ts";
import type { Source } from "../stages/ingest-source.ts";
import { type Outcome, runStage, type Stage } from "../stages/stage.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Meter } from "./meter.ts";
import { noteFailure } from "./note-failure.ts";
import type { BatchOptions } from "./options.ts";
import { fingerprintOf, type Task } from "./plan.ts";
import { noVolumes, withRecord } from "./volumes.ts";

/** Takes documents from their reading into the corpus, one at a time, and adds up what they held. */
export class Finisher {
  readonly #run: string;
  readonly #options: BatchOptions;
  readonly #meter: Meter;
  readonly #fingerprint: string;
  #stored: Volumes = noVolumes;

  constructor(run: string, options: BatchOptions, meter: Meter) {
    this.#run = run;
    this.#options = options;
    this.#meter = meter;
    this.#fingerprint = fingerprintOf(options.stages);
  }

  /** What was stored so far. */
  get stored(): Volumes {
    return this.#stored;
  }

  /** A document that does not get through is noted as a failure. */
  async finish(task: Task, reading: KnownReading, knowledge: Knowledge): Promise<void> {
    const { corpus, signal } = this.#options;
    try {
      const { signatureOf } = await import("../comparison/families/signature.ts");
      const source = await this.#readSource(task);
      const rawText = source.read.output.pages.map((page) => page.text).join("\f");
      const known = await knowledge.for({ id: task.id, clean: reading.clean, rawText });
      const context = { clock: this.#options.clock, results: corpus.cache };
      const { stages, version } = this.#options;
      const finished = await finishStages(task.path, source, known, stages, context, version);
      if (signal.aborted) return;
      await corpus.documents.store({
        record: finished.record,
        recordHash: finished.recordHash,
        reading: reading.outputHash,
        stages: finished.stages,
        results: finished.fresh,
        fingerprint: this.#fingerprint,
        knowledge: knowledge.fingerprintFor(reading.clean),
        run: this.#run,
        signature: signatureOf(finished.record),
      });
      await corpus.files.clearFailure(task.path);
      this.#stored = withRecord(this.#stored, finished.record);
    } catch (error) {
      if (signal.aborted) return;
      await noteFailure(error, task, this.#fingerprint, this.#options, this.#meter);
    }
  }

  /** The reading as the read phase kept it. */
  async #readSource(task: Task): Promise<ReadSource> {
    const { corpus, stages, clock } = this.#options;
    const context = { clock, results: corpus.cache };
    const ingest: Outcome<Source> = await runStage(kept(stages.ingest, task), null, task.id, context);
    const read: Outcome<DocumentReading> = await runStage(kept(stages.read, task), null, task.id, context);
    return { ingest, read };
  }
}

/** The stage as one whose result must be there. */
function kept<Input, Output>(
  { name, version, settings }: Stage<Input, Output>,
  task: Task,
): Stage<null, Output> {
  return {
    name,
    version,
    settings,
    run: async () => {
      throw new ReadFailure(
        "unreadable-file",
        `The reading of ${task.path} is missing in the corpus`,
        "Run again: it is read anew.",
      );
    },
  };
}
