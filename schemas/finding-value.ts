import { z } from "zod";

/** What a value of a finding is of. `reference` is the number of an item, attachment, table, page, § or point. */
export const FindingValueType = z.enum([
  "number",
  "percent",
  "amount",
  "date",
  "weekday",
  "time",
  "duration",
  "name",
  "legal-reference",
  "act",
  "outcome",
  "negation",
  "reference",
  "text",
]);
export type FindingValueType = z.infer<typeof FindingValueType>;

/**
 * What the value is in the finding. Inside a paper: what is `stated` and what is `expected` instead, or the bounds that
 * it should keep (`at-least`, `at-most`). Between two: `before` and `after`, of which one is left out where a side has
 * nothing.
 */
export const FindingValueRole = z.enum(["stated", "expected", "at-least", "at-most", "before", "after"]);
export type FindingValueRole = z.infer<typeof FindingValueRole>;

/** One of the things that a finding sets against each other, so that nobody need read it off the message. */
export const FindingValue = z.object({
  role: FindingValueRole,
  type: FindingValueType,
  /** As the paper has it, in one line; of what is expected, as the paper would write it. */
  written: z.string(),
  /**
   * The same in one form: decimal number with a point (`1250.5`, an amount in DKK, a percentage of 100), ISO 8601 date,
   * time (`16:00`) or duration (`P4W`), outcome as in `decisions`; null where there is no such form.
   */
  value: z.string().nullable(),
});
export type FindingValue = z.infer<typeof FindingValue>;
