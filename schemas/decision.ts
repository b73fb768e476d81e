import { z } from "zod";
import { PartialDate } from "./partial-date.ts";
import { Person } from "./person.ts";
import { Span } from "./span.ts";

export const Outcome = z.enum([
  "approved",
  "approved-with-changes",
  "noted",
  "discussed",
  "recommended",
  "rejected",
  "postponed",
  "returned",
  "referred",
  "withdrawn",
  "appointed",
  "not-released",
  "other",
]);
export type Outcome = z.infer<typeof Outcome>;

/** One side of a vote; `count` is null where the paper names the side without counting it. */
export const VoteSide = z.object({
  count: z.int().nonnegative().nullable(),
  parties: z.array(z.string()),
  persons: z.array(Person),
});
export type VoteSide = z.infer<typeof VoteSide>;

export const Vote = z.object({ for: VoteSide, against: VoteSide, abstained: VoteSide });
export type Vote = z.infer<typeof Vote>;

export const Dissent = z.object({ persons: z.array(Person), parties: z.array(z.string()), text: z.string() });
export type Dissent = z.infer<typeof Dissent>;

export const Decision = z.object({
  id: z.string(),
  span: Span,
  quote: z.string(),
  agendaItem: z.string().nullable(),
  recommendation: z.string().nullable(),
  outcome: Outcome,
  text: z.string(),
  decidedBy: z.string().nullable(),
  date: PartialDate.nullable(),
  /** An earlier decision that this document quotes, not one taken at this meeting. */
  history: z.boolean(),
  unanimous: z.boolean().nullable(),
  vote: Vote.nullable(),
  dissent: z.array(Dissent),
  responsible: z.string().nullable(),
  /** 0..1: how sure the classifier is of `outcome`. */
  confidence: z.number().min(0).max(1),
});
export type Decision = z.infer<typeof Decision>;
