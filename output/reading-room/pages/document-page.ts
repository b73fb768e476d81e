import type { AgendaItem } from "../../../schemas/agenda-item.ts";
import type { DocumentRecord } from "../../../schemas/record.ts";
import type { Span } from "../../../schemas/span.ts";
import { type Inlay, type Markup, markup } from "../../markup.ts";
import { pageAt } from "../facts.ts";
import { page, type Visit } from "../layout.ts";
import { deadlineList, decisionBlock, lawList, within } from "../parts/answer.ts";
import { documentHead } from "../parts/document-head.ts";
import { personText } from "../parts/vote.ts";
import type { Texts } from "../texts/index.ts";

export interface DocumentView {
  readonly record: DocumentRecord;
  /** Id of the family of drafts that it belongs to. */
  readonly family: string | null;
}

function block(kind: string, label: string, content: Inlay): Markup {
  return markup`<div class="answer a-${kind}"><h3>${label}</h3><div>${content}</div></div>`;
}

/** What a stretch of the text answers: what was decided, under which provisions, by when. */
function answers(record: DocumentRecord, span: Span, texts: Texts): Markup[] {
  const words = texts.document;
  const decisions = within(record.decisions, span);
  const recommendations = within(record.recommendations, span);
  const laws = lawList(record, within(record.legalReferences, span), texts);
  const deadlines = deadlineList(record, within(record.deadlines, span), texts);
  const blocks: Markup[] = [];
  if (decisions.length > 0) {
    const blocksOfDecisions = decisions.map((one) => decisionBlock(record, one, texts));
    blocks.push(block("decision", words.decided, blocksOfDecisions));
  }
  if (laws.length > 0) blocks.push(block("law", words.law, markup`<ul class="plain">${laws}</ul>`));
  if (deadlines.length > 0)
    blocks.push(block("deadline", words.by, markup`<ul class="plain">${deadlines}</ul>`));
  if (recommendations.length > 0) {
    const items = recommendations.map(
      (one) =>
        markup`<li>${one.text}${one.by.length > 0 && markup` <span class="quiet">${one.by.join(", ")}</span>`}</li>`,
    );
    blocks.push(block("recommendation", words.recommended, markup`<ul class="plain">${items}</ul>`));
  }
  return blocks;
}

function itemCard(record: DocumentRecord, item: AgendaItem, texts: Texts): Markup {
  const words = texts.document;
  const found = answers(record, item.span, texts);
  const decided = within(record.decisions, item.span).length > 0;
  const missing = record.kind === "agenda" ? words.agendaOnly : words.noDecision;
  const number = pageAt(record, item.span.start);
  const cases =
    item.caseNumbers.length > 0 && markup`<span>${words.caseNumbers} ${item.caseNumbers.join(", ")}</span>`;
  const attachments =
    item.attachments.length > 0 &&
    markup`<details><summary>${words.attachments} (${item.attachments.length})</summary><ul>${item.attachments.map((one) => markup`<li>${one.title}${one.reference && markup` <span class="quiet">${one.reference}</span>`}</li>`)}</ul></details>`;
  return markup`<article class="item" id="item-${item.order + 1}" tabindex="-1">
<h2>${item.number !== null && markup`<span class="number">${item.number}</span> `}${item.title}</h2>
<p class="meta">${!item.public && markup`<span class="badge">${words.closed}</span> `}${cases} <a href="/document/${record.id}/page/${number}">${words.showOnPage(number)}</a></p>
${!decided && markup`<p class="quiet">${missing}</p>`}
${found}
${attachments}
</article>
`;
}

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

function attendance(record: DocumentRecord, texts: Texts): Markup | null {
  const { meeting } = record;
  if (!meeting) return null;
  const row = (label: string, people: readonly string[]) =>
    people.length > 0 && markup`<div><dt>${label}</dt><dd>${people.join(", ")}</dd></div>`;
  const rows = [
    row(texts.document.chair, meeting.chair ? [personText(meeting.chair)] : []),
    row(texts.document.present, meeting.present.map(personText)),
    row(texts.document.absent, meeting.absent.map(personText)),
  ];
  return rows.some((one) => one !== false) ? markup`<dl class="people">${rows}</dl>` : null;
}

function letterFacts(record: DocumentRecord): Markup | null {
  const { letter } = record;
  if (!letter) return null;
  const lines = [
    [letter.sender, ...letter.recipients].filter((one) => one !== null).join(" → "),
    letter.subject ?? "",
    letter.journalNumber ?? "",
  ].filter((line) => line !== "");
  return markup`<div class="people">${lines.map((line) => markup`<p>${line}</p>`)}</div>`;
}

/** The document at a glance: its items, and what was decided on each, on which provision, by when. */
export function documentPage({ record, family }: DocumentView, visit: Visit): Markup {
  const { texts } = visit;
  const words = texts.document;
  const loose = outside(record).flatMap((span) => answers(record, span, texts));
  const contents = record.agendaItems.map(
    (item) =>
      markup`<li><a href="#item-${item.order + 1}">${item.number !== null && markup`<span class="number">${item.number}</span> `}${item.title}</a></li>`,
  );
  const notes = record.diagnostics.map(
    ({ message, severity, page: number }) =>
      markup`<li class="s-${severity}">${message}${number !== null && markup` <a href="/document/${record.id}/page/${number}">${words.showOnPage(number)}</a>`}</li>`,
  );
  const main = markup`${documentHead(record, "overview", texts)}
${family !== null && markup`<p class="notice calm-notice"><a href="/family/${family}">${words.family}</a></p>`}
<div class="overview"><div class="overview-main">
${record.agendaItems.map((item) => itemCard(record, item, texts))}
${loose.length > 0 && markup`<article class="item loose">${record.agendaItems.length > 0 && markup`<h2>${words.withoutItem}</h2>`}${loose}</article>`}
${record.agendaItems.length === 0 && loose.length === 0 && markup`<p><a class="button" href="/document/${record.id}/page/1">${words.read}</a></p>`}
</div><aside class="overview-side">
<p><a class="button" href="/document/${record.id}/page/1">${words.read}</a></p>
${contents.length > 1 && markup`<nav aria-label="${words.item}"><ol class="contents">${contents}</ol></nav>`}
${attendance(record, texts)}${letterFacts(record)}
${notes.length > 0 && markup`<details class="notes"><summary>${words.notes} (${notes.length})</summary><p class="quiet">${words.notesLead}</p><ul>${notes}</ul></details>`}
</aside></div>`;
  return page(visit, { title: record.title, section: null, width: "wide", main });
}
