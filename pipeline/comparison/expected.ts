import type { FindingDraft } from "./finding.ts";
import type { PreparedDocument } from "./prepared.ts";

/** What a paper of a meeting calls itself. */
const paperName =
  /^(?:åben(?:t)?\s|foreløbig(?:t)?\s)?(?:dagsorden|referat|mødereferat|beslutningsreferat|beslutningsprotokol|protokol)$/iu;

/**
 * What minutes add to their agenda as a matter of course: decisions, and who was there. Words of the agenda that went,
 * moved or changed are never expected, wherever they stood. Between any other two papers nothing is expected.
 */
export function isExpected(finding: FindingDraft, older: PreparedDocument, newer: PreparedDocument): boolean {
  if (older.record.kind !== "agenda" || newer.record.kind !== "minutes") return false;
  const at = finding.evidence.find(({ document }) => document === newer.record.id)?.span;
  const isNew = finding.kind === "added" || finding.kind === "reworded";
  const isOver = finding.kind === "moved" || finding.values.some(({ role }) => role === "before");
  const { agendaItems } = newer.record;
  const first = agendaItems[0];
  if (!at || !first) return false;
  const isPaperName =
    finding.values.length > 0 && finding.values.every(({ written }) => paperName.test(written));
  if (at.end <= first.span.start) return isNew || isPaperName;
  if (isOver && !isNew) return false;
  return agendaItems.some(({ sections }) =>
    sections.some(({ kind, span }) => kind === "decision" && span.start <= at.start && at.end <= span.end),
  );
}
