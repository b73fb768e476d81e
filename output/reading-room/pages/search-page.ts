import type { DocumentRecord } from "../../../schemas/record.ts";
import type { Span } from "../../../schemas/span.ts";
import { type Markup, markup } from "../../markup.ts";
import { page, type Visit } from "../layout.ts";
import { deadlineWhen, outcomeBadge, within } from "../parts/answer.ts";
import { dateText } from "../parts/dates.ts";
import { provisionText } from "../parts/provision.ts";
import { searchForm } from "../parts/search-form.ts";
import type { Texts } from "../texts/index.ts";

type FacetName = keyof Texts["search"]["facets"];

/** What was asked for, as in the address of the page: absent where not asked. */
export type SearchFields = Readonly<Record<string, string>>;

export interface HitView {
  readonly document: {
    readonly id: string;
    readonly title: string;
    readonly kind: string;
    readonly authority: string | null;
    readonly body: string | null;
    readonly date: string | null;
  };
  readonly unit: {
    readonly kind: "item" | "page";
    readonly number: string | null;
    readonly title: string | null;
    readonly span: Span;
  };
  readonly page: number | null;
  readonly snippet: { readonly text: string; readonly span: Span; readonly marks: readonly Span[] };
  /** The whole record, to say what was decided; undefined where it could not be had. */
  readonly record: DocumentRecord | undefined;
}

export interface SearchView {
  readonly fields: SearchFields;
  readonly asked: boolean;
  readonly total: number;
  readonly exact: boolean;
  readonly hits: readonly HitView[];
  readonly facets: Readonly<
    Record<string, readonly { readonly value: string; readonly count: number }[]>
  > | null;
  readonly cursor: string | null;
  /** Why the query could not be understood. */
  readonly problem: { readonly message: string; readonly remedy: string } | null;
}

/** Address of the search with a field changed; `null` takes it out. The place in the list is left behind. */
export function searchAddress(fields: SearchFields, change: Readonly<Record<string, string | null>>): string {
  const next = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...fields, cursor: null, ...change })) {
    if (value !== null && value !== "") next.set(name, value);
  }
  const query = next.toString();
  return query === "" ? "/" : `/?${query}`;
}

/** Fields of the address that a value of a facet stands for. */
const facetFields = {
  authority: "authority",
  body: "body",
  year: "year",
  kind: "kind",
  outcome: "outcome",
  act: "law",
  inconsistency: "inconsistency",
} as const satisfies Record<FacetName, string>;

const shownValues = 8;

export function facetText(name: string, value: string, texts: Texts): string {
  const known: Readonly<Record<string, string>> =
    name === "outcome"
      ? texts.outcomes
      : name === "kind"
        ? texts.kinds
        : name === "inconsistency"
          ? texts.inconsistencyKinds
          : {};
  return known[value] ?? value;
}

function facet(name: FacetName, view: SearchView, texts: Texts): Markup | null {
  const field = facetFields[name];
  const chosen = view.fields[field];
  if (chosen !== undefined) {
    const text = facetText(name, chosen, texts);
    return markup`<section class="facet"><h3>${texts.search.facets[name]}</h3><ul><li><a class="chosen" href="${searchAddress(view.fields, { [field]: null })}" aria-label="${texts.search.remove}: ${text}"><span>${text}</span><span aria-hidden="true">×</span></a></li></ul></section>`;
  }
  const values = view.facets?.[name] ?? [];
  if (values.length === 0) return null;
  const items = values.slice(0, shownValues).map(({ value, count }) => {
    const address = searchAddress(view.fields, { [field]: value });
    return markup`<li><a href="${address}"><span>${facetText(name, value, texts)}</span> <span class="count">${count}</span></a></li>`;
  });
  return markup`<section class="facet"><h3>${texts.search.facets[name]}</h3><ul>${items}</ul></section>`;
}

function snippetMarkup({ text, marks }: HitView["snippet"]): Markup {
  let at = 0;
  const parts = marks.map(({ start, end }) => {
    const part = markup`${text.slice(at, start)}<mark class="hit">${text.slice(start, end)}</mark>`;
    at = end;
    return part;
  });
  return markup`${parts}${text.slice(at)}`;
}

/** What the item's record says at a glance: decided, under which provisions, by when. */
function glance(record: DocumentRecord, span: Span, texts: Texts): Markup | null {
  const decisions = within(record.decisions, span).filter((decision) => !decision.history);
  const laws = [
    ...new Set(
      within(record.legalReferences, span).map((one) =>
        `${provisionText(one)} ${one.act?.name ?? ""}`.trim(),
      ),
    ),
  ].filter((text) => text !== "");
  const deadlines = [...new Set(within(record.deadlines, span).map((one) => deadlineWhen(one, texts)))];
  const row = (label: string, content: readonly (Markup | string)[]) =>
    content.length > 0 &&
    markup`<div><dt>${label}</dt><dd>${content.slice(0, 4).map((one, index) => markup`${index > 0 ? " · " : ""}${one}`)}${content.length > 4 && " …"}</dd></div>`;
  const outcomes = [...new Set(decisions.map(({ outcome }) => outcome))];
  const rows = [
    row(
      texts.document.decided,
      outcomes.map((outcome) => outcomeBadge(outcome, texts)),
    ),
    row(texts.document.law, laws),
    row(texts.document.by, deadlines),
  ];
  return rows.some((one) => one !== false) ? markup`<dl class="glance">${rows}</dl>` : null;
}

function hit(view: HitView, texts: Texts): Markup {
  const { document, unit, record } = view;
  const isItem = unit.kind === "item";
  const title = isItem ? (unit.title ?? document.title) : document.title;
  const item = isItem ? record?.agendaItems.find(({ span }) => span.start === unit.span.start) : undefined;
  const address = item
    ? `/document/${document.id}#item-${item.order + 1}`
    : `/document/${document.id}${view.page === null ? "" : `/page/${view.page}`}`;
  const place = [
    document.body ?? document.authority,
    document.date && dateText(document.date, texts),
    facetText("kind", document.kind, texts),
    view.page === null ? null : `${texts.reader.page.toLowerCase()} ${view.page}`,
  ].filter((part) => part !== null);
  return markup`<li class="hit-card">
<h2><a href="${address}">${isItem && unit.number !== null && markup`<span class="number">${unit.number}</span> `}${title}</a></h2>
<p class="meta">${place.join(" · ")}</p>
${record && glance(record, unit.span, texts)}
<p class="snippet">${snippetMarkup(view.snippet)}</p>
</li>
`;
}

/** Search: what stands first when the room is opened. */
export function searchPage(view: SearchView, visit: Visit): Markup {
  const { texts } = visit;
  const words = texts.search;
  const names = Object.keys(words.facets) as FacetName[];
  const facets = names.map((name) => facet(name, view, texts));
  const sortLink = (sort: string, label: string) =>
    (view.fields.sort ?? "relevance") === sort
      ? markup`<span aria-current="true">${label}</span>`
      : markup`<a href="${searchAddress(view.fields, { sort })}">${label}</a>`;
  const results = markup`<div class="results-head"><h2 class="small" id="results" aria-live="polite">${view.asked ? words.results(view.total, view.exact) : words.latest}</h2>
${view.asked && markup`<p class="sort"><span class="visually-hidden">${words.sort}: </span>${sortLink("relevance", words.sortRelevance)} ${sortLink("date", words.sortDate)}</p>`}</div>
${view.hits.length === 0 && view.problem === null && markup`<p class="empty">${words.none}</p>`}
<ol class="hits">
${view.hits.map((one) => hit(one, texts))}</ol>
${view.cursor !== null && markup`<p><a class="button" rel="next" href="${searchAddress(view.fields, { cursor: view.cursor })}">${words.next}</a></p>`}`;
  const problem =
    view.problem &&
    markup`<div class="notice" role="alert"><p>${view.problem.message}</p><p>${view.problem.remedy}</p></div>`;
  return page(visit, {
    title: view.fields.q ? `${view.fields.q} · ${words.title}` : words.title,
    section: "search",
    width: "wide",
    main: markup`<div class="hero${view.asked ? " asked" : ""}"><h1>${words.title}</h1>${!view.asked && markup`<p class="lead">${words.lead}</p>`}
${searchForm(view.fields, texts)}</div>
${problem}
<div class="search-grid"><aside class="facets" aria-label="${words.filters}">${facets}</aside>
<div class="results">${results}</div></div>`,
  });
}
