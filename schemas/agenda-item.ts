import { z } from "zod";
import { Span } from "./span.ts";

export const SectionKind = z.enum([
  "summary",
  "background",
  "presentation",
  "economy",
  "law",
  "hearing",
  "participation",
  "attachments",
  "decider",
  "recommendation",
  "decision",
  "decision-history",
  "earlier-treatment",
  "other",
]);
export type SectionKind = z.infer<typeof SectionKind>;

/** `span` runs from the heading to the end of the section's last line. */
export const Section = z.object({ kind: SectionKind, heading: z.string(), span: Span });
export type Section = z.infer<typeof Section>;

export const Attachment = z.object({ title: z.string(), reference: z.string().nullable() });
export type Attachment = z.infer<typeof Attachment>;

export const AgendaItem = z.object({
  id: z.string(),
  span: Span,
  /** Counted from 0, in the order of the paper. */
  order: z.int().nonnegative(),
  /** As printed, without `Punkt` and the dot; null where the paper numbers nothing. */
  number: z.string().nullable(),
  /** Verbatim, line breaks joined. */
  title: z.string(),
  public: z.boolean(),
  caseNumbers: z.array(z.string()),
  attachments: z.array(Attachment),
  sections: z.array(Section),
  /** `number` of the item that this one is a part of. */
  parent: z.string().nullable(),
  /** 0..1: how sure the segmenter is that this is an item of its own. */
  confidence: z.number().min(0).max(1),
});
export type AgendaItem = z.infer<typeof AgendaItem>;

export const Recommendation = z.object({
  id: z.string(),
  span: Span,
  quote: z.string(),
  agendaItem: z.string().nullable(),
  number: z.string().nullable(),
  text: z.string(),
  by: z.array(z.string()),
});
export type Recommendation = z.infer<typeof Recommendation>;
