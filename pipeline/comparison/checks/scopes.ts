import type { Span } from "../../../schemas/span.ts";
import type { CheckedRecord } from "../finding.ts";

export interface Scope {
  readonly span: Span;
  readonly item: string | null;
}

/** The agenda items of a paper, or the whole paper where it has none. */
export function scopesOf(record: CheckedRecord): readonly Scope[] {
  if (record.agendaItems.length === 0) return [{ span: { start: 0, end: record.text.length }, item: null }];
  return record.agendaItems.map(({ span, number }) => ({ span, item: number }));
}
