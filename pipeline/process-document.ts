import { basename } from "node:path";
import type { StageResult } from "../corpus/stage-cache.ts";
import type { StageName, StageRun } from "../schemas/provenance.ts";
import type { DocumentReading } from "../schemas/reading.ts";
import { DocumentRecord } from "../schemas/record.ts";
import type { Clock } from "./clock.ts";
import { ReadFailure } from "./failure.ts";
import { realTitle } from "./real-title.ts";
import { assembleRecord } from "./record.ts";
import type { RepairKnowledge } from "./repair/index.ts";
import { makeStages, type ReadingAids, type Stages } from "./stages/index.ts";
import { type Source, sha256Of } from "./stages/ingest-source.ts";
import type { ReadSettings, SourceFile } from "./stages/read.ts";
import { hashOf, noResults, type Outcome, runStage, type StageContext, type Traced } from "./stages/stage.ts";

export interface ProcessContext {
  readonly clock: Clock;
  /** Of the program, for the provenance. */
  readonly version: string;
  readonly read: ReadSettings;
  readonly knowledge: RepairKnowledge;
  readonly onPage?: (done: number, total: number) => void;
}

/** A source that was read: what the second half of the stages starts from. */
export interface ReadSource {
  readonly ingest: Outcome<Source>;
  readonly read: Outcome<DocumentReading>;
}

/** A record with what it was made of. */
export interface FinishedDocument {
  readonly record: DocumentRecord;
  /** Hash of the record without its provenance and path. */
  readonly recordHash: string;
  readonly stages: readonly { readonly stage: StageName; readonly key: string }[];
  /** Results that were made now. */
  readonly fresh: readonly StageResult[];
}

/** Knowledge for the repair, with what tells whether an earlier repair still holds. */
export interface KnowledgeInUse extends RepairKnowledge {
  /** Of everything but the attested words, which are traced. */
  readonly fingerprint: string;
  readonly traced: Traced;
}

/** Takes one document through every stage, keeping nothing. @throws ReadFailure where it cannot be read. */
export async function processDocument(source: SourceFile, context: ProcessContext): Promise<DocumentRecord> {
  const stages = makeStages(context.read);
  const stageContext = { clock: context.clock, results: noResults };
  const readSource = await readStages(source, stages, stageContext, { onPage: context.onPage });
  const knowledge = {
    ...context.knowledge,
    fingerprint: "",
    traced: { trace: () => null, holds: () => false },
  };
  const finished = await finishStages(
    source.path,
    readSource,
    knowledge,
    stages,
    stageContext,
    context.version,
  );
  return finished.record;
}

/** ingest and read. @throws ReadFailure */
export async function readStages(
  source: SourceFile,
  stages: Stages,
  context: StageContext,
  aids: ReadingAids = {},
): Promise<ReadSource> {
  const ingest = await runStage(stages.ingest, source, sha256Of(source.bytes), context);
  const read = await runStage(stages.read, { source, ...aids }, ingest.output.sha256, context);
  return { ingest, read };
}

/** repair, segment, extract, compare, and the record put together. @throws ReadFailure `schema-violation` */
export async function finishStages(
  path: string,
  { ingest, read }: ReadSource,
  knowledge: KnowledgeInUse,
  stages: Stages,
  context: StageContext,
  version: string,
): Promise<FinishedDocument> {
  const reading = read.output;
  const repair = await runStage(
    stages.repair,
    { reading, knowledge },
    hashOf([read.outputHash, knowledge.fingerprint]),
    context,
    knowledge.traced,
  );
  const document = {
    text: repair.output.text,
    pages: repair.output.pageSpans.map(({ number, span }) => ({ number, span })),
    fileName: basename(path),
    metadataTitle: realTitle(reading.metadataTitle),
  };
  const documentHash = hashOf(document);
  const segment = await runStage(stages.segment, document, documentHash, context);
  const extract = await runStage(
    stages.extract,
    { document, segmentation: segment.output },
    hashOf([documentHash, segment.outputHash]),
    context,
  );
  const source = { path, ...ingest.output };
  const body = assembleRecord(source, reading, repair.output, segment.output, extract.output);
  // The path is left out: a file that moved has nothing new to compare.
  const bodyHash = hashOf({ ...body, source: { ...body.source, path: "" } });
  const compare = await runStage(stages.compare, body, bodyHash, context);
  const store: StageRun = { ...stages.store, settings: { ...stages.store.settings }, ms: 0 };
  const outcomes = [ingest, read, repair, segment, extract, compare];
  const record = DocumentRecord.safeParse({
    ...body,
    inconsistencies: [...compare.output],
    provenance: { version, stages: [...outcomes.map(({ run }) => run), store] },
  });
  if (!record.success) {
    const issue = record.error.issues[0];
    throw new ReadFailure(
      "schema-violation",
      `The record does not keep to its schema at ${issue?.path.join(".") ?? "its root"}: ${issue?.message ?? ""}`,
      "This is a fault of the program: report it with the document, or with its layout if it is confidential.",
      { cause: record.error },
    );
  }
  return {
    record: record.data,
    recordHash: hashOf([bodyHash, compare.outputHash]),
    stages: outcomes.map(({ key, run }) => ({ stage: run.name, key })),
    fresh: outcomes.flatMap(({ fresh }) => fresh ?? []),
  };
}
