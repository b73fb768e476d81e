import type { Page } from "../../../schemas/page.ts";
import type { DocumentRecord } from "../../../schemas/record.ts";
import { type Inlay, type Markup, markup } from "../../markup.ts";
import type { PlacedWord } from "../../page-text/placed-words.ts";
import { type Fact, type FactFamily, factFamilies, factsOf } from "../facts.ts";
import { page as frame, type Visit } from "../layout.ts";
import { documentHead } from "../parts/document-head.ts";
import { factDetail, factName } from "../parts/fact-card.ts";
import { markedText } from "../parts/marked-text.ts";
import { pageOverlay } from "../parts/page-overlay.ts";
import type { Texts } from "../texts/index.ts";

export interface ReaderView {
  readonly record: DocumentRecord;
  readonly page: Page;
  readonly words: readonly PlacedWord[];
  /** `shown` where there is a picture of the page, else why there is none. */
  readonly image: "shown" | "none" | "gone";
}

/** Amounts and repairs are many: they are marked when asked for. */
const quietAtFirst: ReadonlySet<FactFamily> = new Set(["amount"]);

function legend(facts: readonly Fact[], texts: Texts): Markup {
  const boxes = factFamilies.flatMap((family) => {
    const count = facts.filter((fact) => fact.family === family).length;
    if (count === 0) return [];
    const checked = quietAtFirst.has(family) ? null : markup` checked`;
    return [
      markup`<label class="chip f-${family}"><input type="checkbox" id="show-${family}"${checked}><span>${texts.factPlural[family]} <span class="count">${count}</span></span></label>`,
    ];
  });
  return markup`<fieldset class="legend"><legend>${texts.reader.show}</legend>${boxes}</fieldset>`;
}

function pager(record: DocumentRecord, number: number, texts: Texts): Markup {
  const words = texts.reader;
  const link = (to: number, rel: string, label: string, arrow: string) =>
    to >= 1 && to <= record.pages.length
      ? markup`<a class="button small" rel="${rel}" href="/document/${record.id}/page/${to}" aria-label="${label}">${arrow}</a>`
      : markup`<span class="button small off" aria-hidden="true">${arrow}</span>`;
  return markup`<nav class="pager" aria-label="${words.page}">${link(number - 1, "prev", words.previous, "←")}
<span>${words.page} <strong>${number}</strong> ${words.of} ${record.pages.length}</span>
${link(number + 1, "next", words.next, "→")}</nav>`;
}

function original(view: ReaderView, facts: readonly Fact[], texts: Texts): Markup | null {
  const { record, page, words, image } = view;
  if (image === "none") return null;
  if (image === "gone") return markup`<p class="empty">${texts.reader.sourceGone}</p>`;
  const alt = `${texts.reader.original}, ${texts.reader.page.toLowerCase()} ${page.number}`;
  const width = Math.round(page.width);
  const height = Math.round(page.height);
  return markup`<div class="sheet"><img src="/document/${record.id}/page/${page.number}/image" width="${width}" height="${height}" alt="${alt}">
${pageOverlay(page, words, facts, (fact) => factName(record, fact, texts))}</div>`;
}

function pageText(view: ReaderView, facts: readonly Fact[], texts: Texts): Inlay {
  const { record, page } = view;
  if (page.status === "failed")
    return markup`<div class="notice"><p>${texts.reader.failed}: ${page.failure?.message}</p><p>${page.failure?.remedy}</p></div>`;
  const isEmpty = record.text.slice(page.span.start, page.span.end).trim() === "";
  if (page.status === "ok" && isEmpty) return markup`<p class="empty">${texts.reader.noText}</p>`;
  if (page.status === "blank") return markup`<p class="empty">${texts.reader.blank}</p>`;
  return markup`<div class="page-text" lang="da">${markedText(record.text, page.span, facts)}</div>`;
}

/** A page of the original beside its text; everything found is marked in both. */
export function readerPage(view: ReaderView, visit: Visit): Markup {
  const { texts } = visit;
  const { record, page } = view;
  const facts = factsOf(record).filter(
    ({ span }) => span.start < page.span.end && span.end > page.span.start,
  );
  const source = { ocr: texts.reader.ocr, "text-layer": texts.reader.textLayer, plain: texts.reader.plain }[
    page.textSource
  ];
  const confidence =
    page.confidence === null ? "" : `, ${texts.reader.confidence} ${Math.round(page.confidence)} %`;
  const cards = facts.map(
    (fact) =>
      markup`<li class="fact f-${fact.family}" data-f="${fact.key}"><a href="#${fact.key}"><span class="family">${texts.fact[fact.family]}</span> ${factName(record, fact, texts)}</a>${factDetail(record, fact, texts)}</li>\n`,
  );
  const sheet = original(view, facts, texts);
  const main = markup`${documentHead(record, "readShort", texts)}
<div class="reader-bar">${pager(record, page.number, texts)}${facts.length > 0 && legend(facts, texts)}</div>
<div class="reader${sheet === null ? " text-only" : ""}" data-pages="${record.pages.length}">
${sheet !== null && markup`<section class="pane original" aria-label="${texts.reader.original}">${sheet}</section>`}
<section class="pane text" aria-label="${texts.reader.text}"><p class="quiet how">${source}${confidence}${sheet === null && markup` · ${texts.reader.noImage}`}</p>
${pageText(view, facts, texts)}</section>
<aside class="pane found" aria-label="${texts.reader.facts}"><h2 class="small">${texts.reader.facts}</h2>
${facts.length === 0 ? markup`<p class="quiet">${texts.reader.nothing}</p>` : markup`<ol class="facts">${cards}</ol>`}
<p class="quiet keys">${texts.reader.keys}</p></aside>
</div>`;
  const title = `${record.title}, ${texts.reader.page.toLowerCase()} ${page.number}`;
  return frame(visit, { title, section: null, width: "wide", main, script: true });
}
