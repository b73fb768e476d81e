import type { Deadline } from "../../schemas/deadline.ts";
import type { Diagnostic } from "../../schemas/diagnostic.ts";
import type { DocumentText } from "../document-text.ts";
import type { Segmentation } from "../segmentation.ts";

export interface DeadlineFindings {
  readonly deadlines: readonly Deadline[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Every deadline that the text sets; `segmentation.date` is what a missing year and a relative day are counted from. */
export function extractDeadlines(_document: DocumentText, _segmentation: Segmentation): DeadlineFindings {
  return { deadlines: [], diagnostics: [] };
}
