import type { Diagnostic } from "../../schemas/diagnostic.ts";
import type { DocumentReading } from "../../schemas/reading.ts";
import type { Edit } from "./edits.ts";

/** What a second reading of the same ink said, as edits of the raw text. */
export function rereadEdits(reading: DocumentReading): { edits: Edit[]; diagnostics: Diagnostic[] } {
  const edits: Edit[] = [];
  const diagnostics: Diagnostic[] = [];
  let offset = 0;
  for (const page of reading.pages) {
    for (const { span, before, after, confidence, rule } of page.rereads) {
      if (page.text.slice(span.start, span.end) !== before) {
        diagnostics.push({
          code: "reread-not-placed",
          severity: "warning",
          message: `Unexpected text where “${before}” was read again as “${after}”, expected the first reading`,
          page: page.number,
          span: null,
        });
        continue;
      }
      const note = { rule, confidence, evidence: "re-read" as const, runnersUp: [] };
      edits.push({ start: offset + span.start, end: offset + span.end, replacement: after, note });
    }
    offset += page.text.length + 1;
  }
  return { edits, diagnostics };
}
