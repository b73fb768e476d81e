import type { Page } from "../../../schemas/page.ts";
import type { DocumentRecord } from "../../../schemas/record.ts";
import { type Inlay, type Markup, markup } from "../../markup.ts";
import type { PlacedWord } from "../../page-text/placed-words.ts";
import { type Fact, type FactFamily, factFamilies, factsIn } from "../facts.ts";
import { page as frame, type Visit } from "../layout.ts";
import { documentHead } from "../parts/document-head.ts";
import { documentName } from "../parts/document-name.ts";
import { factDetail, factName } from "../parts/fact-card.ts";
import { markedText } from "../parts/marked-text.ts";
import { type PictureState, sheet } from "../parts/sheet.ts";
import type { Texts } from "../texts/index.ts";

export interface ReaderView {
  readonly record: DocumentRecord;
  readonly page: Page;
  readonly words: readonly PlacedWord[];
  readonly picture: PictureState;
}

/** Amounts are many and headings are seen without colour: they are marked when asked for. */
const quietAtFirst: ReadonlySet<FactFamily> = new Set(["amount"]);

function legend(facts: readonly Fact[], texts: Texts): Markup {
  const boxes = factFamilies.flatMap((family) => {
    const count = new Set(facts.flatMap((fact) => (fact.family === family ? [fact.index] : []))).size;
    if (count === 0) return [];
    const checked = quietAtFirst.has(family) ? null : markup` checked`;
    return [
      markup`<label class="chip f-${family}"><input type="checkbox" id="show-${family}"${checked}><span>${texts.factPlural[family]} <span class="count">${count}</span></span></label>`,
    ];
  });
  return markup`<fieldset class="legend"><legend>${texts.reader.show}</legend>${boxes}</fieldset>`;
}

function pager(record: DocumentRecord, page: Page, texts: Texts): Markup {
  const words = texts.reader;
  const at = record.pages.indexOf(page);
  const link = (to: Page | undefined, rel: string, label: string, arrow: string) =>
    to
      ? markup`<a class="button small" rel="${rel}" href="/document/${record.id}/page/${to.number}" aria-label="${label}" title="${label}">${arrow}</a>`
      : markup`<span class="button small off" aria-hidden="true">${arrow}</span>`;
  const last = record.pages.at(-1)?.number ?? page.number;
  const jump =
    record.pages.length > 2
      ? markup`<form class="jump" action="/document/${record.id}/page" method="get"><label class="visually-hidden" for="to">${words.goTo}</label><input id="to" name="number" type="number" min="1" max="${last}" value="${page.number}" inputmode="numeric" required> <span>${words.of} ${last}</span> <button class="small" type="submit">${words.go}</button></form>`
      : markup`<strong>${page.number}</strong> ${words.of} ${last}`;
  return markup`<nav class="pager" aria-label="${words.page}">${link(record.pages[at - 1], "prev", words.previous, "←")}
<span class="of">${words.page} ${jump}</span>
${link(record.pages[at + 1], "next", words.next, "→")}</nav>`;
}

function pageText({ record, page }: ReaderView, facts: readonly Fact[], texts: Texts): Inlay {
  if (page.status === "failed") {
    const failure = page.failure ? texts.said.failure(page.failure) : null;
    return markup`<div class="notice bad" role="status"><p><strong>${texts.reader.failed}.</strong> ${failure?.message}</p><p>${failure?.remedy}</p></div>`;
  }
  if (page.status === "blank") return markup`<p class="empty">${texts.reader.blank}</p>`;
  const isEmpty = record.text.slice(page.span.start, page.span.end).trim() === "";
  if (isEmpty) return markup`<p class="empty">${texts.reader.noText}</p>`;
  return markup`<div class="page-text" lang="da">${markedText(record.text, page.span, facts)}</div>`;
}

function howRead({ page }: ReaderView, hasSheet: boolean, texts: Texts): Markup {
  const words = texts.reader;
  const source = { ocr: words.ocr, "text-layer": words.textLayer, plain: words.plain }[page.textSource];
  const parts = [
    page.confidence === null ? source : `${source}, ${words.confidence} ${Math.round(page.confidence)} %`,
    page.rotation === 0 ? null : `${words.turned} ${page.rotation}°`,
    hasSheet ? null : words.noImage,
  ].filter((part) => part !== null);
  return markup`<p class="quiet how">${parts.join(" · ")}</p>`;
}

/** A page of the original beside its text; everything found is marked in both. */
export function readerPage(view: ReaderView, visit: Visit): Markup {
  const { texts } = visit;
  const { record, page, words } = view;
  const facts = factsIn(record, page.span);
  // A finding has several places: it is marked at each and listed once.
  const cards = [...Map.groupBy(facts, ({ family, index }) => `${family} ${index}`).values()].flatMap(
    (places) =>
      places
        .slice(0, 1)
        .map(
          (fact) =>
            markup`<li class="fact f-${fact.family}" data-f="${places.map(({ key }) => key).join(" ")}"><a href="#${fact.key}"><span class="family">${texts.fact[fact.family]}</span> <span lang="da">${factName(record, fact, texts)}</span></a>${factDetail(record, fact, texts)}</li>\n`,
        ),
  );
  const picture = sheet(record, page, words, facts, view.picture, texts);
  const main = markup`${documentHead(record, "readShort", texts)}
<div class="reader-bar">${pager(record, page, texts)}${facts.length > 0 && legend(facts, texts)}</div>
<div class="reader${picture === null ? " text-only" : ""}">
${picture !== null && markup`<section class="pane original" aria-label="${texts.reader.original}" tabindex="0">${picture}</section>`}
<section class="pane text" aria-label="${texts.reader.text}">${howRead(view, picture !== null, texts)}
${pageText(view, facts, texts)}</section>
<section class="pane found" aria-label="${texts.reader.facts}" tabindex="0"><h2 class="small">${texts.reader.facts}</h2>
${facts.length === 0 ? markup`<p class="quiet">${texts.reader.nothing}</p>` : markup`<ol class="facts">${cards}</ol>`}
<p class="quiet keys">${texts.reader.keys}</p>${words.length > 0 && markup`<p class="quiet keys">${texts.reader.low}</p>`}</section>
</div>`;
  const name = documentName({ ...record, path: record.source.path }, texts);
  const title = `${name}, ${texts.reader.page.toLowerCase()} ${page.number}`;
  return frame(visit, { title, section: null, width: "wide", main });
}
