import type { DocumentRecord } from "../../schemas/record.ts";
import type { Span } from "../../schemas/span.ts";

/** What a search finds: an agenda item, or a page (or the part of one that belongs to no item). */
export interface Unit {
  readonly kind: "item" | "page";
  readonly number: string | null;
  readonly title: string | null;
  readonly span: Span;
}

/**
 * Cuts a record into units that do not overlap and leave out nothing but white space, in the order of the text. Where
 * items nest, the outer one ends where the inner begins.
 */
function unitsOf(record: Pick<DocumentRecord, "agendaItems" | "pages" | "text">): readonly Unit[] {
  const units: Unit[] = [];
  let reached = 0;
  const fillTo = (end: number) => {
    for (const page of record.pages) {
      const span = { start: Math.max(page.span.start, reached), end: Math.min(page.span.end, end) };
      if (span.start < span.end && /[\p{L}\p{N}]/u.test(record.text.slice(span.start, span.end))) {
        units.push({ kind: "page", number: null, title: null, span });
      }
    }
    reached = Math.max(reached, end);
  };
  const items = record.agendaItems.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  items.forEach((item, index) => {
    fillTo(item.span.start);
    const end = Math.min(item.span.end, items[index + 1]?.span.start ?? item.span.end);
    const span = { start: Math.max(item.span.start, reached), end: Math.max(end, reached) };
    units.push({ kind: "item", number: item.number, title: item.title, span });
    reached = span.end;
  });
  fillTo(record.text.length);
  return units;
}

/** The units, but no more than `most`: the last one holds what would be further ones, so that all of it is found. */
export function unitsWithin(
  record: Pick<DocumentRecord, "agendaItems" | "pages" | "text">,
  most: number,
): readonly Unit[] {
  const units = unitsOf(record);
  const first = units[most - 1];
  if (units.length <= most || !first) return units;
  const rest: Unit = {
    kind: "page",
    number: null,
    title: null,
    span: { start: first.span.start, end: record.text.length },
  };
  return [...units.slice(0, most - 1), rest];
}

/** Index of the unit that holds an offset, or null. @param units as `unitsOf` gives them. */
export function unitAt(units: readonly Pick<Unit, "span">[], offset: number): number | null {
  let low = 0;
  let high = units.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const unit = units[middle];
    if (!unit) return null;
    if (offset < unit.span.start) high = middle - 1;
    else if (offset >= unit.span.end) low = middle + 1;
    else return middle;
  }
  return null;
}
