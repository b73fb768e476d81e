import { z } from "zod";
import { DocumentRecord } from "../schemas/record.ts";
import type { Span } from "../schemas/span.ts";
import { unitAt } from "./search/units.ts";

/** What was found within one agenda item or page: as much of a record as a list of hits shows. */
export const Outline = z.object({
  kind: DocumentRecord.shape.kind,
  decisions: DocumentRecord.shape.decisions,
  legalReferences: DocumentRecord.shape.legalReferences,
  deadlines: DocumentRecord.shape.deadlines,
  /** The item that begins the stretch: its place in the agenda and among those of its record. */
  item: z.object({ order: z.int(), index: z.int() }).nullable(),
});
export type Outline = z.infer<typeof Outline>;

/** The outline of each unit. @param units in the order of the text, which do not overlap */
export function outlinesOf(
  record: DocumentRecord,
  units: readonly { readonly span: Span }[],
): readonly Outline[] {
  const byUnit = <Found extends { readonly span: Span }>(found: readonly Found[]) =>
    Map.groupBy(found, ({ span }) => unitAt(units, span.start));
  const decisions = byUnit(record.decisions);
  const legalReferences = byUnit(record.legalReferences);
  const deadlines = byUnit(record.deadlines);
  const items = new Map(
    record.agendaItems.map(({ span, order }, index) => [span.start, { order, index }] as const),
  );
  return units.map(({ span }, unit) => ({
    kind: record.kind,
    decisions: decisions.get(unit) ?? [],
    legalReferences: legalReferences.get(unit) ?? [],
    deadlines: deadlines.get(unit) ?? [],
    item: items.get(span.start) ?? null,
  }));
}
