import type { InsideKind } from "../../../schemas/inconsistency.ts";
import type { CheckedRecord, FindingDraft } from "../finding.ts";

/** One thing that can be wrong inside a paper. A check speaks only when it is sure. */
export interface Check {
  readonly name: string;
  readonly kind: InsideKind;
  /** Texts in which the check finds something, and texts in which it must not. */
  readonly examples: readonly string[];
  readonly nonExamples: readonly string[];
  check(record: CheckedRecord): readonly FindingDraft[];
}
