import { z } from "zod";
import { type Deadline, DeadlineKind } from "../../schemas/deadline.ts";
import type { Span } from "../../schemas/span.ts";
import { type Matching, matchingOf } from "./matching.ts";

/** One deadline of a gold file; what is left out is null in the paper, but the item is judged only where it is given. */
export const GoldDeadline = z.object({
  kind: DeadlineKind,
  date: z.string().nullable().optional(),
  duration: z.string().nullable().optional(),
  roundTo: z.string().optional(),
  agendaItem: z.string().optional(),
  computed: z.boolean().optional(),
  quote: z.string(),
  count: z.int().positive().optional(),
});
export type GoldDeadline = z.infer<typeof GoldDeadline>;

/**
 * Matches deadlines one to one: kind, date or duration, basis, and words that overlap the gold's quote in the text.
 * `itemsKnown` says whether the items of the paper were cut, so that the item can be judged.
 */
export function matchDeadlines(
  gold: readonly GoldDeadline[],
  found: readonly Deadline[],
  text: string,
  itemsKnown: boolean,
): Matching<GoldDeadline, Deadline> {
  const expected = gold.flatMap((one) => Array.from({ length: one.count ?? 1 }, () => one));
  const places = new Map(gold.map((one) => [one.quote, placesOf(one.quote, text)]));
  return matchingOf(expected, found, (one, deadline) => {
    if (one.kind !== deadline.kind) return false;
    if ((one.date ?? null) !== deadline.date || (one.duration ?? null) !== deadline.duration) return false;
    if (one.roundTo !== undefined && one.roundTo !== deadline.roundTo) return false;
    if (one.computed === true && deadline.basis !== "computed") return false;
    if (itemsKnown && one.agendaItem !== undefined && one.agendaItem !== deadline.agendaItem) return false;
    return (places.get(one.quote) ?? []).some(
      ({ start, end }) => deadline.span.start < end && start < deadline.span.end,
    );
  });
}

/** Where a quote stands in a text, white space apart. */
function placesOf(quote: string, text: string): readonly Span[] {
  const words = quote
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return [...text.matchAll(new RegExp(words.join("\\s+"), "giu"))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
