import type { DocumentRecord } from "../../schemas/record.ts";
import type { Span } from "../../schemas/span.ts";

/** Families of what was found, in the order in which they are listed. */
export const factFamilies = [
  "item",
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

/** Of an item only its first line is marked: the whole of it would colour every page. */
function headingOf(record: DocumentRecord, { start, end }: Span): Span {
  const from = start + (/^\s*/u.exec(record.text.slice(start, end))?.[0].length ?? 0);
  const lineEnd = record.text.indexOf("\n", from);
  return { start: from, end: lineEnd < 0 || lineEnd > end ? end : lineEnd };
}

const placesOf = {
  item: (record) => record.agendaItems.map(({ span }) => headingOf(record, span)),
  decision: (record) => record.decisions.map(({ span }) => span),
  recommendation: (record) => record.recommendations.map(({ span }) => span),
  law: (record) => record.legalReferences.map(({ span }) => span),
  deadline: (record) => record.deadlines.map(({ span }) => span),
  amount: (record) => record.amounts.map(({ span }) => span),
  repair: (record) => record.repairs.map(({ span }) => span),
  finding: (record) =>
    record.inconsistencies.map(({ evidence }) => evidence[0]?.span ?? { start: 0, end: 0 }),
} as const satisfies Record<FactFamily, (record: DocumentRecord) => readonly Span[]>;

const overlaps = (span: Span, range: Span) => span.start < range.end && span.end > range.start;

/** Everything found in a stretch of the document, in the order of the text, longer before shorter. */
export function factsIn(record: DocumentRecord, range: Span): Fact[] {
  const facts = factFamilies
    .filter((family) => family !== "finding")
    .flatMap((family) =>
      placesOf[family](record).flatMap((span, index): Fact[] =>
        overlaps(span, range) ? [{ key: key(family, index), family, span, index }] : [],
      ),
    );
  record.inconsistencies.forEach(({ evidence }, index) => {
    evidence.forEach(({ document, span }, place) => {
      if (document !== record.id || !overlaps(span, range)) return;
      const name = key("finding", index);
      facts.push({ key: place === 0 ? name : `${name}-${place + 1}`, family: "finding", span, index });
    });
  });
  return facts.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** Address of a fact in the page that shows it beside the original. */
export function factAddress(record: DocumentRecord, family: FactFamily, index: number): string {
  const span = placesOf[family](record)[index];
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
