import { z } from "zod";
import { Span } from "./span.ts";

export const RepairEvidence = z.enum([
  "lexicon",
  "context",
  "witness",
  "number-check",
  "re-read",
  "grammar",
  "human",
]);
export type RepairEvidence = z.infer<typeof RepairEvidence>;

/** One change from `rawText` to `text` that alters what is written (joins over line ends are not repairs). */
export const Repair = z.object({
  span: Span,
  rawSpan: Span,
  before: z.string(),
  after: z.string(),
  /** Name of the rule that made the change. */
  rule: z.string(),
  /** Posterior probability of `after`, 0..1. */
  confidence: z.number().min(0).max(1),
  evidence: RepairEvidence,
  page: z.int().positive(),
  /** The candidates that lost, most probable first. */
  runnersUp: z.array(z.object({ text: z.string(), confidence: z.number().min(0).max(1) })),
});
export type Repair = z.infer<typeof Repair>;
