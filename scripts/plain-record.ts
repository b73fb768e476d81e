import { createHash } from "node:crypto";
import { loadActIndex } from "../pipeline/act-index.ts";
import { extractSegmentedText, segmentText } from "../pipeline/stages/extract.ts";
import { DocumentRecord } from "../schemas/record.ts";

const acts = await loadActIndex();

/** The record of a text as it stands, read as plain text without any repair: pages end at form feeds. */
export function plainRecord(text: string, path = "plain.txt"): DocumentRecord {
  const sha256 = createHash("sha256").update(text).digest("hex");
  let offset = 0;
  const pages = text.split("\f").map((page, index) => {
    const span = { start: offset, end: offset + page.length };
    offset = span.end + 1;
    return {
      number: index + 1,
      width: 595.3,
      height: 841.9,
      status: "ok" as const,
      failure: null,
      textSource: "plain" as const,
      quality: 1,
      confidence: null,
      rotation: 0,
      skew: 0,
      span,
      rawSpan: span,
      sourceReason: "plain text",
    };
  });
  const document = { text, pages, fileName: path, metadataTitle: null };
  const { layout: _layout, ...segmentation } = segmentText(document);
  const facts = extractSegmentedText(document, { ...segmentation, layout: _layout }, acts);
  return DocumentRecord.parse({
    schemaVersion: 1,
    id: sha256,
    source: { path, sha256, bytes: text.length, mediaType: "text/plain", pageCount: pages.length },
    ...segmentation,
    pages,
    account: { pages: pages.length, ok: pages.length, blank: 0, failed: 0, complete: true },
    text,
    rawText: text,
    repairs: [],
    ...facts,
    inconsistencies: [],
    diagnostics: [...segmentation.diagnostics, ...facts.diagnostics],
    provenance: { version: "plain", stages: [] },
  });
}
