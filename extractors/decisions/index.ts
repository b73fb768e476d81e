import type { Recommendation } from "../../schemas/agenda-item.ts";
import type { Decision } from "../../schemas/decision.ts";
import type { Diagnostic } from "../../schemas/diagnostic.ts";
import type { DocumentText } from "../document-text.ts";
import type { Segmentation } from "../segmentation.ts";

export interface DecisionFindings {
  readonly recommendations: readonly Recommendation[];
  readonly decisions: readonly Decision[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Recommendations and decisions of every item, and decisions that a letter or draft narrates. */
export function extractDecisions(_document: DocumentText, _segmentation: Segmentation): DecisionFindings {
  return { recommendations: [], decisions: [], diagnostics: [] };
}
