import type { DocumentKind } from "../../../schemas/document-kind.ts";
import { type Markup, markup } from "../../markup.ts";
import { page, type Visit } from "../layout.ts";
import { badDateNotice } from "../parts/bad-date.ts";
import { documentMeta, documentName } from "../parts/document-name.ts";
import { chips, type Facets, facetLists } from "../parts/facets.ts";
import { type HitView, hitCard } from "../parts/hit-card.ts";
import { searchForm } from "../parts/search-form.ts";
import { type SearchFields, searchAddress } from "../search-address.ts";
import type { Texts } from "../texts/index.ts";

/** What the same search finds with one of its parts left out. */
export interface Alternative {
  /** The part, in words. */
  readonly without: string;
  readonly address: string;
  readonly total: number;
}

export interface LatestView {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly kind: DocumentKind;
  readonly authority: string | null;
  readonly body: string | null;
  readonly date: string | null;
  readonly pages: number;
  readonly items: number;
  readonly decisions: number;
}

export interface SearchView {
  readonly fields: SearchFields;
  readonly asked: boolean;
  readonly total: number;
  readonly exact: boolean;
  /** Of the hits: by date also where the words weigh nothing. */
  readonly order: "relevance" | "date";
  readonly hits: readonly HitView[];
  readonly facets: Facets;
  /** So many more refer to the whole § of which a part was asked for. */
  readonly beyondPart: number;
  /** Papers that were passed over because they do not say what the search narrows down by. */
  readonly lacking: readonly { readonly field: "authority" | "body" | "date"; readonly documents: number }[];
  readonly cursor: string | null;
  /** Why the query could not be understood, in the words of the program. */
  readonly problem: string | null;
  /** Fields in which something stands that is no date: nothing is shown then. */
  readonly badDates: readonly ("from" | "to" | "dueAfter" | "dueBefore" | "dueTo")[];
  /** Where nothing was found. */
  readonly alternatives: readonly Alternative[];
  /** Where nothing was asked. */
  readonly latest: readonly LatestView[];
  /** Files that could not be read and so are not found: said where nothing was asked. */
  readonly unread: number;
}

function latestList(latest: readonly LatestView[], texts: Texts): Markup {
  const words = texts.search;
  if (latest.length === 0) return markup`<p class="empty">${words.emptyCorpus}</p>`;
  const items = latest.map((document) => {
    const holds = words.holds(document.items, document.decisions);
    const meta = [...documentMeta(document, texts), holds || texts.document.pages(document.pages)];
    return markup`<li class="paper"><h3 lang="da"><a href="/document/${document.id}">${documentName(document, texts)}</a></h3><p class="meta">${meta.join(" · ")}</p></li>\n`;
  });
  return markup`<h2 class="small" id="results">${words.latest}</h2>
<ol class="papers">
${items}</ol>
<p><a class="button quiet-button" href="/?sort=date">${words.everything}</a></p>`;
}

function unreadNotice(unread: number, texts: Texts): Markup | null {
  return unread > 0
    ? markup`<p class="notice bad"><a href="/runs#failures">${texts.search.unread(unread)}</a></p>`
    : null;
}

function nothingFound({ alternatives }: SearchView, texts: Texts): Markup {
  const words = texts.search;
  const links = alternatives.map(
    ({ without, address, total }) =>
      markup`<li><a href="${address}">${words.without(without, total)}</a></li>`,
  );
  return markup`<div class="nothing"><p>${words.none}</p>${links.length > 0 && markup`<ul>${links}</ul>`}</div>`;
}

/** What the search passed over, each with the way to see it. */
function passedOver({ fields, beyondPart, lacking }: SearchView, texts: Texts): Markup | null {
  const words = texts.search;
  const notes = [
    beyondPart > 0 &&
      markup`<a href="${searchAddress(fields, { whole: "1" })}">${words.beyondPart(beyondPart)}</a>`,
    ...lacking.map(({ field, documents }) => {
      const free =
        field === "date"
          ? { from: null, to: null, year: null, lacking: field }
          : { [field]: null, lacking: field };
      return markup`<a href="${searchAddress(fields, free)}">${words.lacking[field](documents)}</a>`;
    }),
  ].filter((note) => note !== false);
  return notes.length === 0
    ? null
    : markup`<ul class="quiet passed-over">${notes.map((note) => markup`<li>${note}</li>`)}</ul>`;
}

function found(view: SearchView, texts: Texts): Markup {
  const words = texts.search;
  const { fields } = view;
  const current = fields.sort ?? (fields.q ? "relevance" : "date");
  const sortLink = (sort: string, label: string) =>
    current === sort
      ? markup`<span aria-current="true">${label}</span>`
      : markup`<a href="${searchAddress(fields, { sort })}">${label}</a>`;
  const download = (format: string) =>
    markup`<a href="${searchAddress(fields, {}, `/search.${format}`)}" download>${format.toUpperCase()}</a>`;
  const heading = view.total === 0 ? words.noResults : words.results(view.total, view.exact);
  return markup`<div class="results-head"><h2 class="small" id="results">${heading}</h2>
${view.total > 0 && markup`<p class="sort"><span class="visually-hidden">${words.sort}: </span>${fields.q && sortLink("relevance", words.sortRelevance)} ${sortLink("date", words.sortDate)}<span class="takeaway">${words.download}: ${download("csv")} ${download("json")}</span></p>`}</div>
${chips(fields, texts)}
${!view.exact && current === "relevance" && markup`<p class="quiet">${view.order === "date" ? words.weightless : words.rankedAmong(view.total)}</p>`}
${passedOver(view, texts)}
${view.total === 0 && view.problem === null && view.badDates.length === 0 && nothingFound(view, texts)}
<ol class="hits">
${view.hits.map((one) => hitCard(one, texts))}</ol>
${view.cursor !== null && markup`<p><a class="button" rel="next" href="${searchAddress(fields, { cursor: view.cursor })}">${words.next}</a></p>`}`;
}

/** Search: what stands first when the room is opened. */
export function searchPage(view: SearchView, visit: Visit): Markup {
  const { texts } = visit;
  const words = texts.search;
  const problem =
    view.problem !== null &&
    markup`<div class="notice" role="alert"><p><strong>${words.misunderstood}.</strong> ${words.misunderstoodHelp}</p>${texts.language === "en" && markup`<p class="quiet">${view.problem}</p>`}</div>`;
  const badDates = badDateNotice(
    view.badDates.map((field) => ({ label: words[field], typed: view.fields[field] ?? "" })),
    texts,
  );
  const facets = facetLists(view.fields, view.facets, texts);
  const asked = [view.fields.q, view.fields.law].filter((part) => part !== undefined).join(" · ");
  return page(visit, {
    title: asked === "" ? words.title : `${asked} · ${words.submit}`,
    section: "search",
    width: "wide",
    main: markup`<div class="hero${view.asked ? " asked" : ""}"><h1${view.asked && markup` class="visually-hidden"`}>${words.title}</h1>${!view.asked && markup`<p class="lead">${words.lead}</p>`}
${searchForm(view.fields, texts)}</div>
${problem}${badDates}
<div class="search-grid"><section class="results" aria-labelledby="results">${view.asked ? found(view, texts) : markup`${unreadNotice(view.unread, texts)}${latestList(view.latest, texts)}`}</section>
${facets.length > 0 && markup`<aside class="facets" aria-labelledby="narrow"><h2 class="small" id="narrow">${words.filters}</h2>${facets}</aside>`}</div>`,
  });
}
