import type { DocumentRecord } from "../../../schemas/record.ts";
import { type Markup, markup } from "../../markup.ts";
import type { Texts } from "../texts/index.ts";
import { placeLink } from "./place-link.ts";

/** Notes that are shown at once; a badly read book has thousands. */
const most = 60;

/** What could not be settled in the document, and where. */
export function notes(record: DocumentRecord, texts: Texts): Markup | null {
  const all = record.diagnostics;
  if (all.length === 0) return null;
  const lines = all.slice(0, most).map((diagnostic) => {
    const { span, page, severity } = diagnostic;
    const quote = span ? record.text.slice(span.start, span.end) : null;
    const place = page === null ? null : placeLink(`/document/${record.id}/page/${page}`, page, texts);
    return markup`<li class="s-${severity}">${texts.said.diagnostic(diagnostic, quote)} ${place}</li>`;
  });
  const rest = all.length > most && markup`<li class="quiet">${texts.runs.others(all.length - most)}</li>`;
  return markup`<details class="notes" id="notes"><summary>${texts.document.notes} <span class="count">${all.length}</span></summary><p class="quiet">${texts.document.notesLead}</p><ul>${lines}${rest}</ul></details>`;
}
