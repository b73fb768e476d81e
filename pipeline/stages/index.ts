import type { DocumentText } from "../../extractors/document-text.ts";
import type { Segmentation } from "../../extractors/segmentation.ts";
import type { Inconsistency } from "../../schemas/inconsistency.ts";
import type { DocumentReading } from "../../schemas/reading.ts";
import type { CheckedRecord } from "../comparison/index.ts";
import { engineVersion } from "../ocr/engine-version.ts";
import type { KeptPages, OnPage } from "../reading/format.ts";
import type { RepairedDocument, RepairKnowledge } from "../repair/index.ts";
import type { ExtractedFacts } from "./extract.ts";
import type { Source } from "./ingest-source.ts";
import type { Reader, ReadSettings, SourceFile } from "./read.ts";
import type { Stage } from "./stage.ts";
import { stageVersions } from "./versions.ts";

/** What reading is told beside the file; the reading itself does not depend on it. */
export interface ReadingAids {
  readonly onPage?: OnPage | undefined;
  /** A reading of the same file, of which only the failed pages are to be read again. */
  readonly earlier?: DocumentReading | undefined;
  /** What an interrupted reading of the same file left behind, and where this one leaves its pages. */
  readonly kept?: KeptPages | undefined;
}

export interface Stages {
  readonly ingest: Stage<SourceFile, Source>;
  readonly read: Stage<{ readonly source: SourceFile } & ReadingAids, DocumentReading>;
  readonly repair: Stage<{ reading: DocumentReading; knowledge: RepairKnowledge }, RepairedDocument>;
  readonly segment: Stage<DocumentText, Segmentation>;
  readonly extract: Stage<{ document: DocumentText; segmentation: Segmentation }, ExtractedFacts>;
  readonly compare: Stage<CheckedRecord, readonly Inconsistency[]>;
  /** Puts the record together and checks it; what follows is the corpus's own transaction. */
  readonly store: Pick<Stage<never, never>, "name" | "version" | "settings">;
}

/** What the stages run on; a run over many documents shares it. */
export interface StageTools {
  /** The reader to use; one is opened and closed for each document where none is given. */
  readonly reader?: (() => Promise<Reader>) | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly versions?: Readonly<Record<keyof Stages, string>> | undefined;
}

/**
 * The stages in the order in which a document goes through them. Each loads what it needs when it runs first: a run
 * over unchanged files loads neither an OCR engine nor a lexicon.
 */
export function makeStages(settings: ReadSettings, tools: StageTools = {}): Stages {
  const versions = tools.versions ?? stageVersions;
  return {
    ingest: {
      name: "ingest",
      version: versions.ingest,
      settings: {},
      run: async (source) => (await import("./ingest-source.ts")).ingestSource(source),
    },
    read: {
      name: "read",
      version: versions.read,
      settings: {
        ocr: settings.ocr,
        engine: settings.engine,
        engineVersion: settings.ocr === "never" ? "none" : engineVersion(settings.engine),
      },
      run: async ({ source, onPage, earlier, kept }) => {
        const { readDocument, readFailedAgain } = await import("./read.ts");
        if (!tools.reader) return readDocument(source, settings, onPage, tools.signal);
        const reader = await tools.reader();
        if (!earlier) return reader.read(source, settings, onPage, tools.signal, kept);
        return readFailedAgain(reader, source, settings, earlier, onPage, tools.signal, kept);
      },
    },
    repair: {
      name: "repair",
      version: versions.repair,
      settings: {},
      run: async ({ reading, knowledge }) =>
        (await import("../repair/index.ts")).repairDocument(reading, knowledge),
    },
    segment: {
      name: "segment",
      version: versions.segment,
      settings: {},
      run: async (document) => (await import("./extract.ts")).segmentText(document),
    },
    extract: {
      name: "extract",
      version: versions.extract,
      settings: {},
      run: async ({ document, segmentation }) => {
        const { extractSegmentedText } = await import("./extract.ts");
        const { loadActIndex } = await import("../act-index.ts");
        return extractSegmentedText(document, segmentation, await loadActIndex());
      },
    },
    compare: {
      name: "compare",
      version: versions.compare,
      settings: {},
      run: async (record) => (await import("../comparison/index.ts")).checkDocument(record),
    },
    store: { name: "store", version: versions.store, settings: {} },
  };
}
