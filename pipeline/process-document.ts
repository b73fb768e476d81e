import { createHash } from "node:crypto";
import { basename } from "node:path";
import { DocumentRecord } from "../schemas/record.ts";
import { loadActIndex } from "./act-index.ts";
import type { Clock } from "./clock.ts";
import { checkDocument } from "./comparison/index.ts";
import { type RepairKnowledge, repairDocument } from "./repair/index.ts";
import { extractSegmentedText, segmentText } from "./stages/extract.ts";
import { type ReadSettings, readDocument, type SourceFile } from "./stages/read.ts";

export interface ProcessContext {
  readonly clock: Clock;
  readonly version: string;
  readonly read: ReadSettings;
  readonly knowledge: RepairKnowledge;
  readonly onPage?: (done: number, total: number) => void;
}

/** Takes one document through every stage. @throws ReadFailure where the document cannot be read. */
export async function processDocument(source: SourceFile, context: ProcessContext): Promise<DocumentRecord> {
  const sha256 = createHash("sha256").update(source.bytes).digest("hex");
  const reading = await readDocument(source, context.read, context.onPage);
  const repaired = await repairDocument(reading, context.knowledge);
  const document = {
    text: repaired.text,
    pages: repaired.pageSpans.map(({ number, span }) => ({ number, span })),
    fileName: basename(source.path),
    metadataTitle: reading.metadataTitle,
  };
  const segmentation = segmentText(document);
  const facts = extractSegmentedText(document, segmentation, await loadActIndex());
  const pages = reading.pages.map((page, index) => ({
    number: page.number,
    width: page.width,
    height: page.height,
    status: page.status,
    failure: page.failure,
    textSource: page.textSource,
    quality: page.quality,
    confidence: page.confidence,
    rotation: page.rotation,
    skew: page.skew,
    sourceReason: page.sourceReason,
    span: repaired.pageSpans[index]?.span ?? { start: 0, end: 0 },
    rawSpan: repaired.pageSpans[index]?.rawSpan ?? { start: 0, end: 0 },
  }));
  const count = (status: string) => pages.filter((page) => page.status === status).length;
  const withoutFindings = {
    schemaVersion: 1 as const,
    id: sha256,
    source: {
      path: source.path,
      sha256,
      bytes: source.bytes.length,
      mediaType: reading.mediaType,
      pageCount: pages.length,
    },
    kind: segmentation.kind,
    title: segmentation.title,
    authority: segmentation.authority,
    body: segmentation.body,
    date: segmentation.date,
    pages,
    account: {
      pages: pages.length,
      ok: count("ok"),
      blank: count("blank"),
      failed: count("failed"),
      complete: count("failed") === 0,
    },
    text: repaired.text,
    rawText: repaired.rawText,
    repairs: [...repaired.repairs],
    meeting: segmentation.meeting,
    letter: segmentation.letter,
    headings: [...segmentation.headings],
    agendaItems: [...segmentation.agendaItems],
    ...facts,
    diagnostics: [...repaired.diagnostics, ...segmentation.diagnostics, ...facts.diagnostics],
  };
  return DocumentRecord.parse({
    ...withoutFindings,
    inconsistencies: [...checkDocument(withoutFindings)],
    provenance: { version: context.version, stages: [] },
  });
}
