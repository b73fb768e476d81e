import { segment } from "../../extractors/agenda/index.ts";
import { extractAmounts } from "../../extractors/amounts/index.ts";
import { extractDeadlines } from "../../extractors/deadlines/index.ts";
import { extractDecisions } from "../../extractors/decisions/index.ts";
import type { DocumentText } from "../../extractors/document-text.ts";
import type { ActIndex } from "../../extractors/legal-references/act-index.ts";
import { extractLegalReferences } from "../../extractors/legal-references/index.ts";
import type { Segmentation } from "../../extractors/segmentation.ts";
import type { DocumentRecord } from "../../schemas/record.ts";

/** The segment stage: what kind of paper, which items. */
export function segmentText(document: DocumentText): Segmentation {
  return segment(document);
}

/** What the extract stage finds. */
export type ExtractedFacts = Pick<
  DocumentRecord,
  "recommendations" | "decisions" | "legalReferences" | "deadlines" | "amounts" | "diagnostics"
>;

/** The extract stage: every family of facts, in the order of the text. */
export function extractSegmentedText(
  document: DocumentText,
  segmentation: Segmentation,
  acts: ActIndex,
): ExtractedFacts {
  const decisions = extractDecisions(document, segmentation);
  const references = extractLegalReferences(document, segmentation, acts);
  const deadlines = extractDeadlines(document, segmentation);
  return {
    recommendations: [...decisions.recommendations],
    decisions: [...decisions.decisions],
    legalReferences: [...references.legalReferences],
    deadlines: [...deadlines.deadlines],
    amounts: [...extractAmounts(document)],
    diagnostics: [...decisions.diagnostics, ...references.diagnostics, ...deadlines.diagnostics],
  };
}
