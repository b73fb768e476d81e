import { z } from "zod";
import { Duration, PartialDate } from "./partial-date.ts";
import { Span } from "./span.ts";

export const DeadlineKind = z.enum(["due", "period", "effective", "expiry", "appeal", "hearing"]);
export type DeadlineKind = z.infer<typeof DeadlineKind>;

export const Deadline = z.object({
  id: z.string(),
  span: Span,
  quote: z.string(),
  agendaItem: z.string().nullable(),
  kind: DeadlineKind,
  date: PartialDate.nullable(),
  duration: Duration.nullable(),
  /** What the duration runs from or to, or the words that make the day come back (`hvert år`), as the paper says it. */
  anchor: z.string().nullable(),
  roundTo: z.enum(["end-of-month", "end-of-year"]).nullable(),
  basis: z.enum(["stated", "computed"]),
  /** The clause that must be done. */
  obligation: z.string(),
  responsible: z.string().nullable(),
});
export type Deadline = z.infer<typeof Deadline>;
