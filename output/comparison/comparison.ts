import type { Evidence, Inconsistency } from "../../schemas/inconsistency.ts";
import type { DocumentRecord } from "../../schemas/record.ts";

/** Two drafts or copies and what is between them. */
export interface Comparison {
  readonly older: DocumentRecord;
  readonly newer: DocumentRecord;
  readonly findings: readonly Inconsistency[];
  /** True where the papers are of two bodies, and only the cases that both treat are held against each other. */
  readonly inSharedCases?: boolean;
}

/** What is compared, where that is not all of both papers. */
export const onlySharedCases =
  "The papers are of two bodies: only what they say of the cases that both treat is compared.";

/** Said where there is no finding. */
export function nothingDiffers({ inSharedCases = false }: Comparison): string {
  return `Nothing differs${inSharedCases ? " in the cases that both papers treat," : ""} but for layout, spacing and damage of the scan.`;
}

/** Findings of one agenda item, or of what stands outside every item (`item` null), in the order of the newer paper. */
export interface ItemFindings {
  readonly item: string | null;
  readonly title: string | null;
  readonly findings: readonly Inconsistency[];
}

/** The place of a finding in one of the two papers. */
export function evidenceIn(finding: Inconsistency, record: DocumentRecord): Evidence | undefined {
  return finding.evidence.find(({ document }) => document === record.id);
}

/** Whether a side of a finding has nothing: what is shown of it is the place where the words of the other side would stand. */
export function isPlaceOnly({ values }: Inconsistency, side: "older" | "newer"): boolean {
  const [own, other] = side === "older" ? (["before", "after"] as const) : (["after", "before"] as const);
  return values.some(({ role }) => role === other) && !values.some(({ role }) => role === own);
}

/** What one finding says of each side; where both sides are one document, the first place is the older. */
export function sidesOf(
  { older, newer }: Comparison,
  finding: Inconsistency,
): { readonly older: Evidence | undefined; readonly newer: Evidence | undefined } {
  if (older.id !== newer.id) return { older: evidenceIn(finding, older), newer: evidenceIn(finding, newer) };
  return { older: finding.evidence[0], newer: finding.evidence.at(-1) };
}

function itemOf(record: DocumentRecord, evidence: Evidence | undefined) {
  if (!evidence) return undefined;
  return record.agendaItems.findLast(
    ({ span }) => span.start <= evidence.span.start && evidence.span.start < span.end,
  );
}

/** The item of the newer paper that is this one of the older: by its case number, or else by its title. */
function counterpartOf(newer: DocumentRecord, item: DocumentRecord["agendaItems"][number] | undefined) {
  if (!item) return undefined;
  const sameCase = newer.agendaItems.filter(({ caseNumbers }) =>
    caseNumbers.some((number) => item.caseNumbers.includes(number)),
  );
  const sameTitle = newer.agendaItems.filter(({ title }) => title !== "" && title === item.title);
  const [only, ...others] = sameCase.length === 1 ? sameCase : sameTitle;
  return others.length === 0 ? only : undefined;
}

/** Findings by agenda item, items in the order in which they are first met. What is gone is told at the item it is gone from. */
export function byItem(comparison: Comparison): readonly ItemFindings[] {
  const groups = new Map<string, { item: string | null; title: string | null; findings: Inconsistency[] }>();
  for (const finding of comparison.findings) {
    const sides = sidesOf(comparison, finding);
    const before = itemOf(comparison.older, sides.older);
    const item = itemOf(comparison.newer, sides.newer) ?? counterpartOf(comparison.newer, before) ?? before;
    const key = item ? `${item.number} ${item.title}` : "";
    const group = groups.get(key) ?? { item: item?.number ?? null, title: item?.title ?? null, findings: [] };
    group.findings.push(finding);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The words around a place, in one line each side, at most `width` characters of them. */
export function around(
  record: DocumentRecord,
  { span }: Evidence,
  width: number,
): readonly [string, string, string] {
  const inLine = (text: string) => text.replace(/\s+/gu, " ");
  const quote = inLine(record.text.slice(span.start, span.end));
  const room = Math.max(0, Math.floor((width - quote.length) / 2));
  const before = inLine(record.text.slice(Math.max(0, span.start - room), span.start)).replace(
    span.start > room ? /^\S+/u : /^\b$/u,
    "",
  );
  const after = inLine(record.text.slice(span.end, span.end + room)).replace(
    span.end + room < record.text.length ? /\S+$/u : /^\b$/u,
    "",
  );
  return [before, quote, after];
}
