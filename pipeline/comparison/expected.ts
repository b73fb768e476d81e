import type { FindingDraft } from "./finding.ts";
import type { PreparedDocument } from "./prepared.ts";

/**
 * What minutes add to their agenda as a matter of course: decisions, and who was there. Between any other two papers
 * nothing is expected.
 */
export function isExpected(finding: FindingDraft, older: PreparedDocument, newer: PreparedDocument): boolean {
  if (older.record.kind !== "agenda" || newer.record.kind !== "minutes") return false;
  if (finding.kind !== "added" && finding.kind !== "reworded") return false;
  const at = finding.evidence.at(-1)?.span;
  const { agendaItems } = newer.record;
  const first = agendaItems[0];
  if (!at || !first) return false;
  if (at.end <= first.span.start) return true;
  return agendaItems.some(({ sections }) =>
    sections.some(({ kind, span }) => kind === "decision" && span.start <= at.start && at.end <= span.end),
  );
}
