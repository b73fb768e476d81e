import type { DocumentRecord } from "../../schemas/record.ts";
import { doubtTarget, repairTarget } from "../../schemas/review-target.ts";
import type { FactRow } from "./fact-row.ts";

/** The repairs of a record and the words left in doubt, as rows of the lists that people go through. */
export function* reviewRows(
  record: Pick<DocumentRecord, "id" | "text" | "repairs" | "diagnostics">,
): Generator<FactRow> {
  for (const [position, repair] of record.repairs.entries()) {
    const { page, before, after, confidence, evidence } = repair;
    yield {
      table: "repair",
      columns: {
        page,
        position,
        target: repairTarget(record.id, repair),
        before,
        after,
        confidence,
        evidence,
      },
    };
  }
  for (const { span, page, candidates, code } of record.diagnostics) {
    if (code !== "uncertain-word" || !span || !candidates) continue;
    const text = record.text.slice(span.start, span.end);
    yield {
      table: "doubt",
      columns: {
        page,
        ...span,
        text,
        target: doubtTarget(record.id, text),
        candidates: JSON.stringify(candidates),
      },
    };
  }
}
