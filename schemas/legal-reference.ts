import { z } from "zod";
import { PartialDate } from "./partial-date.ts";
import { Span } from "./span.ts";

export const ActType = z.enum([
  "lov",
  "lovbekendtgørelse",
  "bekendtgørelse",
  "cirkulære",
  "vejledning",
  "lovforslag",
  "forordning",
  "direktiv",
  "vedtægt",
  "lokalplan",
  "unknown",
]);
export type ActType = z.infer<typeof ActType>;

export const Act = z.object({
  /** As the paper names it, in the nominative: `serviceloven`, `lov om social service`. */
  name: z.string(),
  /** The popular or full title of the act, where it is known. */
  title: z.string().nullable(),
  type: ActType,
  number: z.string().nullable(),
  date: PartialDate.nullable(),
  /** Of a bill: the session of the Folketing, `2021-22`, told from the date of the paper. */
  session: z.string().nullable().default(null),
});
export type Act = z.infer<typeof Act>;

/**
 * `stated`: the act stands with the provision. `inherited`: an act named before it governs it. `alias`: a nickname
 * or abbreviation, looked up. `unresolved`: no act could be told, or the one named could not be identified.
 */
export const Resolution = z.enum(["stated", "inherited", "alias", "unresolved"]);
export type Resolution = z.infer<typeof Resolution>;

export const LegalReference = z.object({
  id: z.string(),
  span: Span,
  quote: z.string(),
  act: Act.nullable(),
  /** Where the act is named that the provision belongs to; null where no place names it. */
  actSpan: Span.nullable().default(null),
  paragraph: z.string().nullable(),
  paragraphTo: z.string().nullable(),
  subsection: z.string().nullable(),
  number: z.string().nullable(),
  letter: z.string().nullable(),
  sentence: z.string().nullable(),
  chapter: z.string().nullable(),
  /** Annex of the act: `1` of `bilag 1, nr. 10 a, i miljøvurderingsloven`. */
  annex: z.string().nullable().default(null),
  /** European Legislation Identifier, relative: `eli/lta/2018/423`. */
  eli: z.string().nullable(),
  /** Set where no act has the number and the date that the paper states: the act that is most like it, if any is. */
  noSuchAct: z
    .object({ nearest: z.object({ type: ActType, number: z.string(), date: PartialDate }).nullable() })
    .nullable()
    .default(null),
  resolution: Resolution,
  /** Why the reference stays unresolved; null where it does not. */
  reason: z.string().nullable(),
});
export type LegalReference = z.infer<typeof LegalReference>;
