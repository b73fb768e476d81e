import type { DocumentReading, PageReading } from "../../schemas/reading.ts";
import type { Edit } from "./edits.ts";
import type { RawDiagnostic } from "./finish.ts";

/** A second reading that is less likely than not changes nothing and is said aloud. */
const likelyEnough = 0.5;

/** What a second reading of the same ink said, as edits of the raw text. */
export function rereadEdits(reading: DocumentReading): { edits: Edit[]; diagnostics: RawDiagnostic[] } {
  const edits: Edit[] = [];
  const diagnostics: RawDiagnostic[] = [];
  let offset = 0;
  for (const page of reading.pages) {
    for (const reread of page.rereads) {
      const { span, before, after, confidence, rule } = reread;
      const place = { start: offset + span.start, end: offset + span.end };
      if (page.text.slice(span.start, span.end) !== before) diagnostics.push(notPlaced(page, reread));
      else if (confidence < likelyEnough)
        diagnostics.push({
          code: "uncertain-number",
          severity: "warning",
          message: `Unexpected “${before}”, which may be “${after}”; left as read: look at the page`,
          candidates: [before, after],
          page: page.number,
          rawSpan: place,
        });
      else {
        const note = { rule, confidence, evidence: "re-read" as const, runnersUp: [] };
        edits.push({ ...place, replacement: after, note });
      }
    }
    offset += page.text.length + 1;
  }
  return { edits, diagnostics };
}

function notPlaced(page: PageReading, { before, after }: PageReading["rereads"][number]): RawDiagnostic {
  return {
    code: "reread-not-placed",
    severity: "warning",
    message: `Unexpected text where “${before}” was read again as “${after}”, expected the first reading`,
    page: page.number,
    rawSpan: null,
  };
}
