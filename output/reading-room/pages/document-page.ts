import type { DocumentRecord } from "../../../schemas/record.ts";
import type { Span } from "../../../schemas/span.ts";
import { type Markup, markup } from "../../markup.ts";
import { hasPages } from "../../page-text/has-pages.ts";
import { page, type Visit } from "../layout.ts";
import { answers } from "../parts/answers.ts";
import { documentHead } from "../parts/document-head.ts";
import { documentName } from "../parts/document-name.ts";
import { itemCard } from "../parts/item-card.ts";
import { notes } from "../parts/notes.ts";
import { attendance, correspondence } from "../parts/people.ts";
import type { Texts } from "../texts/index.ts";

export interface DocumentView {
  readonly record: DocumentRecord;
  /** Id of the family of drafts that it belongs to. */
  readonly family: string | null;
}

/** Letters of a document up to which each item carries its text along. */
const longestWithText = 250_000;

/** What lies before, between and after the items: in papers without items, everything. */
function outside(record: DocumentRecord): Span[] {
  const gaps: Span[] = [];
  let at = 0;
  for (const { span } of record.agendaItems.toSorted((a, b) => a.span.start - b.span.start)) {
    if (span.start > at) gaps.push({ start: at, end: span.start });
    at = Math.max(at, span.end);
  }
  gaps.push({ start: at, end: record.text.length + 1 });
  return gaps;
}

const formats = ["json", "alto", "hocr"] as const;

/** What the document can be taken away as: the source itself, the record, the words where they have boxes. */
function takeAway(record: DocumentRecord, words: Texts["document"]): Markup {
  const { id } = record;
  const link = (path: string, label: string) =>
    markup`<li><a href="/document/${id}/${path}" download data-said="${words.downloading}">${label}</a></li>`;
  const links = (hasPages(record.source) ? formats : (["json"] as const)).map((format) =>
    link(`export/${format}`, words.formats[format]),
  );
  // A PDF that needed no OCR has its text already.
  const searchable =
    hasPages(record.source) && record.pages.some(({ textSource }) => textSource === "ocr")
      ? link("export/pdf", words.formats.pdf)
      : null;
  return markup`<section class="people"><h2 class="small">${words.takeAway}</h2><p class="quiet">${words.takeAwayLead}</p><ul class="formats">${link("source", words.formats.source)}${searchable}${links}</ul><p class="quiet" id="downloading" role="status"></p></section>`;
}

/** The document at a glance: its items, and what was decided on each, on which provision, by when. */
export function documentPage({ record, family }: DocumentView, visit: Visit): Markup {
  const { texts } = visit;
  const words = texts.document;
  const loose = outside(record).flatMap((span) => answers(record, span, texts));
  const contents = record.agendaItems.map(
    (item) =>
      markup`<li><a href="#item-${item.order + 1}">${item.number !== null && markup`<span class="number">${item.number}</span> `}<span>${item.title}</span></a></li>`,
  );
  const withText = record.text.length <= longestWithText;
  const first = record.pages[0]?.number ?? 1;
  const readLabel = hasPages(record.source) ? words.read : words.readText;
  const isEmpty = record.agendaItems.length === 0 && loose.length === 0;
  const main = markup`${documentHead(record, "overview", texts)}
${family !== null && markup`<p class="notice calm-notice"><a href="/family/${family}">${words.family}</a></p>`}
<div class="overview"><div class="overview-main">
${notes(record, texts)}
${record.agendaItems.map((item) => itemCard(record, item, withText, texts))}
${loose.length > 0 && markup`<section class="item loose">${record.agendaItems.length > 0 && markup`<h2>${words.withoutItem}</h2>`}${loose}</section>`}
${isEmpty && markup`<p class="empty">${words.nothing}</p><p><a class="button" href="/document/${record.id}/page/${first}">${readLabel}</a></p>`}
</div><aside class="overview-side">
<p><a class="button" href="/document/${record.id}/page/${first}">${readLabel}</a></p>
${contents.length > 1 && markup`<nav aria-label="${words.contents}"><h2 class="small">${words.contents}</h2><ol class="contents" lang="da">${contents}</ol></nav>`}
${attendance(record, texts)}${correspondence(record, texts)}
${takeAway(record, words)}
</aside></div>`;
  const title = documentName({ ...record, path: record.source.path }, texts);
  return page(visit, { title, section: null, width: "wide", main });
}
