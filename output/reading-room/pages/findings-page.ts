import type { DocumentRecord } from "../../../schemas/record.ts";
import { type Markup, markup } from "../../markup.ts";
import { page, type Visit } from "../layout.ts";
import { documentHead } from "../parts/document-head.ts";
import { documentName } from "../parts/document-name.ts";
import { type FindingView, findingCard } from "../parts/finding-card.ts";
import { notice } from "../parts/notice.ts";

/** What does not agree inside a document, both places side by side. */
export function findingsPage(record: DocumentRecord, findings: readonly FindingView[], visit: Visit): Markup {
  const words = visit.texts.findings;
  const cards = findings.map((view, index) => findingCard(view, index + 1, [words.here, words.there], visit));
  const main = markup`${documentHead(record, "findings", visit.texts)}
${notice(visit, words)}
<h2 class="visually-hidden">${visit.texts.document.findings}</h2>
<p class="lead">${findings.length === 0 ? words.none : words.lead}</p>
<ol class="findings">
${cards}</ol>`;
  const name = documentName({ ...record, path: record.source.path }, visit.texts);
  return page(visit, {
    title: `${visit.texts.document.findings}, ${name}`,
    section: null,
    width: "wide",
    main,
  });
}
