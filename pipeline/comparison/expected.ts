import type { FindingDraft } from "./finding.ts";
import type { PreparedDocument } from "./prepared.ts";

/**
 * What minutes add to their agenda as a matter of course: decisions, and who was there. An agenda has no decisions that
 * could have changed. Between any other two papers nothing is expected.
 */
export function isExpected(finding: FindingDraft, older: PreparedDocument, newer: PreparedDocument): boolean {
  if (older.record.kind !== "agenda" || newer.record.kind !== "minutes") return false;
  const at = finding.evidence.find(({ document }) => document === newer.record.id)?.span;
  const isNew = finding.kind === "added" || finding.kind === "reworded";
  const { agendaItems } = newer.record;
  const first = agendaItems[0];
  if (!at || !first) return false;
  if (at.end <= first.span.start) return isNew;
  return agendaItems.some(({ sections }) =>
    sections.some(({ kind, span }) => kind === "decision" && span.start <= at.start && at.end <= span.end),
  );
}
