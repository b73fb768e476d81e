import type { Segmentation } from "../extractors/segmentation.ts";
import type { DocumentReading } from "../schemas/reading.ts";
import type { CheckedRecord } from "./comparison/index.ts";
import { diagnosePages } from "./reading/page-diagnostics.ts";
import type { RepairedDocument } from "./repair/index.ts";
import type { ExtractedFacts } from "./stages/extract.ts";

/** Puts what the stages found together, up to what the checks find in it. */
export function assembleRecord(
  source: { readonly path: string; readonly sha256: string; readonly bytes: number },
  reading: DocumentReading,
  repaired: RepairedDocument,
  segmentation: Segmentation,
  facts: ExtractedFacts,
): CheckedRecord {
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
  return {
    schemaVersion: 1,
    id: source.sha256,
    source: { ...source, mediaType: reading.mediaType, pageCount: pages.length },
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
    diagnostics: [
      ...diagnosePages(reading.pages),
      ...repaired.diagnostics,
      ...segmentation.diagnostics,
      ...facts.diagnostics,
    ],
  };
}
