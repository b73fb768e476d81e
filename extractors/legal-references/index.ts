import type { Diagnostic } from "../../schemas/diagnostic.ts";
import type { LegalReference } from "../../schemas/legal-reference.ts";
import type { DocumentText } from "../document-text.ts";
import type { Segmentation } from "../segmentation.ts";
import type { ActIndex } from "./act-index.ts";

export interface LegalReferenceFindings {
  readonly legalReferences: readonly LegalReference[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Every provision and act that the text cites. */
export function extractLegalReferences(
  _document: DocumentText,
  _segmentation: Segmentation,
  _acts: ActIndex,
): LegalReferenceFindings {
  return { legalReferences: [], diagnostics: [] };
}
