import type { DocumentRecord } from "../../schemas/record.ts";
import type { Span } from "../../schemas/span.ts";

/** Families of what was found, in the order in which they are listed. */
export const factFamilies = [
  "decision",
  "recommendation",
  "law",
  "deadline",
  "amount",
  "repair",
  "finding",
] as const;
export type FactFamily = (typeof factFamilies)[number];

/** Something found at a place of the text. */
export interface Fact {
  /** Unique in the document and fit for an id in a page. */
  readonly key: string;
  readonly family: FactFamily;
  readonly span: Span;
  /** Index within its family in the record. */
  readonly index: number;
}

const key = (family: FactFamily, index: number) => `${family}-${index + 1}`;

/** Everything found in the document, in the order of the text, longer before shorter. */
export function factsOf(record: DocumentRecord): Fact[] {
  const of = (family: FactFamily, found: readonly { readonly span: Span }[]): Fact[] =>
    found.map(({ span }, index) => ({ key: key(family, index), family, span, index }));
  const findings = record.inconsistencies.flatMap(({ evidence }, index) =>
    evidence
      .filter(({ document }) => document === record.id)
      .map(({ span }, place) => ({
        key: place === 0 ? key("finding", index) : `${key("finding", index)}-${place + 1}`,
        family: "finding" as const,
        span,
        index,
      })),
  );
  return [
    ...of("decision", record.decisions),
    ...of("recommendation", record.recommendations),
    ...of("law", record.legalReferences),
    ...of("deadline", record.deadlines),
    ...of("amount", record.amounts),
    ...of("repair", record.repairs),
    ...findings,
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** Address of a fact in the page that shows it beside the original. */
export function factAddress(record: DocumentRecord, family: FactFamily, index: number): string {
  const span = factsOf(record).find((fact) => fact.key === key(family, index))?.span;
  const page = span ? pageAt(record, span.start) : 1;
  return `/document/${record.id}/page/${page}#${key(family, index)}`;
}

/**
 * Where facts lie over one another, the one with the least weight is meant: the shortest; but a repair only where it is
 * much shorter than what it stands in, since what was found says more than how it was spelt.
 */
export function weightOf({ family, span }: Fact): number {
  return (span.end - span.start) * (family === "repair" ? 4 : 1);
}

/** Number of the page that an offset of the text lies on. */
export function pageAt(record: DocumentRecord, offset: number): number {
  return (
    record.pages.findLast((page) => page.span.start <= offset && page.span.end > page.span.start)?.number ?? 1
  );
}
