import { z } from "zod";
import { FindingValue } from "./finding-value.ts";
import { Span } from "./span.ts";

export const InsideKind = z.enum([
  "arithmetic",
  "weekday-date",
  "placeholder",
  "name-variant",
  "decision-vs-recommendation",
  "date-order",
  "dangling-reference",
  "conflicting-value",
  "act-number-date",
]);
export type InsideKind = z.infer<typeof InsideKind>;

export const BetweenKind = z.enum([
  "changed-number",
  "changed-date",
  "changed-deadline",
  "changed-legal-reference",
  "changed-name",
  "changed-decision",
  "negated",
  "added",
  "removed",
  "moved",
  "reworded",
]);
export type BetweenKind = z.infer<typeof BetweenKind>;
/** A difference inside a sentence. */
export type ChangedKind = Exclude<BetweenKind, "added" | "removed" | "moved">;

export const InconsistencyKind = z.enum([...InsideKind.options, ...BetweenKind.options]);
export type InconsistencyKind = z.infer<typeof InconsistencyKind>;

export const Severity = z.enum(["error", "warning", "note"]);
export type Severity = z.infer<typeof Severity>;

/** A place in a document; `document` is the record's id. `quote === text.slice(span.start, span.end)`. */
export const Evidence = z.object({
  document: z.string(),
  span: Span,
  quote: z.string(),
  page: z.int().positive().nullable(),
});
export type Evidence = z.infer<typeof Evidence>;

export const Inconsistency = z.object({
  /** Stable: the same finding over the same words has the same id in the next run. */
  id: z.string(),
  kind: InconsistencyKind,
  severity: Severity,
  message: z.string(),
  /** What the message sets against each other, in parts; of what came, went or moved as a whole, see `evidence`. */
  values: z.array(FindingValue).default([]),
  /** False where two drafts differ and it is not known which of them is the newer. */
  ordered: z.boolean().default(true),
  evidence: z.array(Evidence).min(1),
});
export type Inconsistency = z.infer<typeof Inconsistency>;
