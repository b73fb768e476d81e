import { createHash } from "node:crypto";
import type { FindingValue } from "../../schemas/finding-value.ts";
import type { Evidence, Inconsistency, InconsistencyKind, Severity } from "../../schemas/inconsistency.ts";
import type { DocumentRecord } from "../../schemas/record.ts";
import type { Span } from "../../schemas/span.ts";

/** A record as far as it is known while it is being checked. */
export type CheckedRecord = Omit<DocumentRecord, "inconsistencies" | "provenance">;

/** A finding before it has its id. `item` is the agenda item it belongs to; it keeps equal findings apart. */
export interface FindingDraft {
  readonly kind: InconsistencyKind;
  readonly severity: Severity;
  readonly message: string;
  readonly values: readonly FindingValue[];
  /** Left out where the finding is about one paper, or it is known which of two is the newer. */
  readonly ordered?: boolean;
  readonly evidence: readonly Evidence[];
  readonly item: string | null;
  /** Offset in the newer paper where what is gone would stand; left out where the last evidence is of the newer one. */
  readonly place?: number;
}

/** The words at `span`, with the page where they begin. */
export function evidenceOf(record: Pick<CheckedRecord, "id" | "text" | "pages">, span: Span): Evidence {
  const page = record.pages.find(({ span: at }) => at.start <= span.start && span.start < at.end);
  return {
    document: record.id,
    span: { start: span.start, end: span.end },
    quote: record.text.slice(span.start, span.end),
    page: page?.number ?? null,
  };
}

/** Number of the agenda item that holds an offset of `text`; null outside every item and where it has no number. */
export function itemNumberAt(record: Pick<CheckedRecord, "agendaItems">, offset: number): string | null {
  const holding = record.agendaItems.filter(({ span }) => span.start <= offset && offset < span.end);
  return holding.at(-1)?.number ?? null;
}

/** One line of running text, for messages and ids. */
export function inOneLine(text: string): string {
  return text
    .replace(/(?<=\p{L})-\s*\n\s*(?=\p{Ll})/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/**
 * Gives every draft its id: a hash of what was found and of the words it was found in, never of where they stand, so
 * that a finding keeps its id when pages shift or documents are read again. Equal findings are told apart by their order.
 */
export function identify(drafts: readonly FindingDraft[]): readonly Inconsistency[] {
  const seen = new Map<string, number>();
  return drafts.map(({ item, place: _place, ...draft }) => {
    const quotes = draft.evidence.map(({ quote }) => inOneLine(quote).toLowerCase());
    const basis = JSON.stringify([draft.kind, item, quotes]);
    const occurrence = (seen.get(basis) ?? 0) + 1;
    seen.set(basis, occurrence);
    const hash = createHash("sha256").update(`${basis}${occurrence}`).digest("hex").slice(0, 16);
    const lists = { evidence: [...draft.evidence], values: [...draft.values] };
    return { id: `${draft.kind}-${hash}`, ordered: true, ...draft, ...lists };
  });
}
