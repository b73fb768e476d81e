import type { DeadlineKind } from "../../../schemas/deadline.ts";
import type { DocumentKind } from "../../../schemas/document-kind.ts";
import { type Markup, markup } from "../../markup.ts";
import { page, type Visit } from "../layout.ts";
import { badDateNotice } from "../parts/bad-date.ts";
import { dateText, fieldDate, monthText } from "../parts/dates.ts";
import { documentName } from "../parts/document-name.ts";
import { placeLink } from "../parts/place-link.ts";
import { shortened } from "../parts/shortened.ts";
import type { Texts } from "../texts/index.ts";

/** Letters of an obligation that are shown: a table that was read as one sentence would fill the page. */
const longest = 240;
/** Letters of the words that stand in the place of a date. */
const longestWords = 60;

export interface DeadlineView {
  readonly document: string;
  readonly title: string;
  readonly documentKind: DocumentKind;
  readonly body: string | null;
  readonly documentDate: string | null;
  readonly item: { readonly number: string | null; readonly title: string | null } | null;
  readonly position: number;
  readonly page: number;
  readonly kind: DeadlineKind;
  /** null where no date is known; then `words` are those of the paper. */
  readonly date: string | null;
  readonly words: string | null;
  readonly obligation: string;
  readonly responsible: string | null;
}

/** What was asked for, as in the address of the page; absent where not asked. */
export interface DeadlineFilter {
  /** `1` for the deadlines without a date. */
  readonly undated?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly authority?: string | undefined;
  readonly body?: string | undefined;
  readonly kind?: DeadlineKind | undefined;
}

export interface DeadlinesView {
  readonly filter: DeadlineFilter;
  readonly deadlines: readonly DeadlineView[];
  readonly skipped: number;
  readonly perPage: number;
  readonly total: number;
  /** Without a date, for the same body and kind: no span of time holds them. */
  readonly undated: number;
  /** Over the whole range of time, for the same body and kind. */
  readonly years: readonly { readonly value: string; readonly count: number }[];
  readonly bodies: readonly string[];
  /** How many lie before today, of which `deadlines` are the latest, where nothing lies ahead; else null. */
  readonly past: number | null;
  readonly authorities: readonly string[];
  /** Fields in which something stands that is no date: nothing is shown then. */
  readonly badDates: readonly ("from" | "to")[];
}

export function deadlinesAddress(
  filter: DeadlineFilter,
  change: Readonly<Record<string, string | number | undefined>> = {},
  path = "/deadlines",
): string {
  const query = new URLSearchParams();
  // An empty start says from the beginning, where none says from today.
  const asked: Readonly<Record<string, string | number | undefined>> = { ...filter, ...change };
  for (const [name, value] of Object.entries(asked))
    if (value !== undefined && value !== 0 && (value !== "" || name === "from"))
      query.set(name, String(value));
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}

function filterForm({ filter, bodies, authorities }: DeadlinesView, texts: Texts): Markup {
  const words = texts.deadlines;
  const option = (value: string, text: string, chosen: string | undefined) =>
    markup`<option value="${value}"${value === (chosen ?? "") && markup` selected`}>${text}</option>`;
  const date = (name: "from" | "to", label: string) =>
    markup`<label class="field"><span>${label}</span><input name="${name}" value="${fieldDate(filter[name] ?? "", texts)}" placeholder="${texts.search.dateHint}" autocomplete="off" maxlength="60"></label>`;
  const kinds = Object.entries(texts.deadlineKinds);
  return markup`<form class="filter-form" method="get" action="/deadlines">${filter.undated ? markup`<input type="hidden" name="undated" value="1">` : markup`${date("from", words.from)}${date("to", words.to)}`}
${authorities.length > 1 && markup`<label class="field"><span>${words.authority}</span><select name="authority">${option("", words.any, filter.authority)}${authorities.map((name) => option(name, name, filter.authority))}</select></label>`}
${bodies.length > 0 && markup`<label class="field"><span>${words.body}</span><select name="body">${option("", words.any, filter.body)}${bodies.map((body) => option(body, body, filter.body))}</select></label>`}
<label class="field"><span>${words.kind}</span><select name="kind">${option("", words.any, filter.kind)}${kinds.map(([kind, text]) => option(kind, text, filter.kind))}</select></label>
<button type="submit">${words.show}</button></form>`;
}

function row(view: DeadlineView, texts: Texts): Markup {
  const { document, date, kind, obligation, responsible, item, body } = view;
  const place = `/document/${document}/page/${view.page}#deadline-${view.position + 1}`;
  const paper = documentName(
    { title: view.title, kind: view.documentKind, body, date: view.documentDate },
    texts,
  );
  const number = item?.number === null || item?.number === undefined ? "" : `${item.number} `;
  const about = item ? `${number}${item.title ?? ""}` : null;
  const when =
    date === null
      ? markup`<span class="undated" lang="da">${shortened(view.words ?? "", longestWords)}</span>`
      : markup`<time datetime="${date}">${date.length === 10 ? dateText(date, texts) : texts.deadlines.noDay}</time>`;
  return markup`<li>${when}<div><p lang="da"><a href="${place}">${shortened(obligation, longest)}</a></p><p class="meta"><span class="tag">${texts.deadlineKinds[kind]}</span> ${responsible && markup`${texts.document.responsible}: ${responsible} · `}${about && markup`<span lang="da">${about}</span> · `}<a href="/document/${document}">${paper}</a> ${placeLink(place, view.page, texts)}</p></div></li>\n`;
}

function years(view: DeadlinesView, texts: Texts): Markup | null {
  if (view.years.length < 2) return null;
  const links = view.years.map(({ value, count }) => {
    const address = deadlinesAddress(view.filter, { from: value, to: value, undated: undefined });
    const here = view.filter.from === value && view.filter.to === value ? markup` aria-current="true"` : null;
    return markup`<li><a href="${address}"${here}>${value} <span class="count">${count.toLocaleString(texts.language)}</span></a></li>`;
  });
  return markup`<nav class="years" aria-label="${texts.deadlines.years}"><ul>${links}</ul></nav>`;
}

/** Deadlines with a date as a calendar list, a heading a month. */
export function deadlinesPage(view: DeadlinesView, visit: Visit): Markup {
  const { texts } = visit;
  const words = texts.deadlines;
  const { filter, skipped, total, perPage } = view;
  const months = Map.groupBy(view.deadlines, ({ date }) => date?.slice(0, 7) ?? "");
  const sections = [...months].map(
    ([month, found]) =>
      markup`<section class="month"><h2>${month === "" ? words.undated : monthText(month, texts)}</h2><ol class="calendar">
${found.map((one) => row(one, texts))}</ol></section>`,
  );
  const last = Math.min(total, skipped + perPage);
  const steps = markup`<nav class="steps" aria-label="${texts.reader.page}">${skipped > 0 && markup`<a class="button small" rel="prev" href="${deadlinesAddress(filter, { skip: Math.max(0, skipped - perPage) })}">← ${words.previous}</a>`} ${last < total && markup`<a class="button small" rel="next" href="${deadlinesAddress(filter, { skip: last })}">${words.next} →</a>`}</nav>`;
  const all = deadlinesAddress({ ...filter, from: "", to: undefined });
  const isPast = view.past !== null && view.past > 0;
  const ahead =
    isPast &&
    markup`<p role="status">${words.noneAhead(view.past ?? 0, view.deadlines.length)} <a href="${all}">${words.all}</a></p>`;
  const found = view.deadlines.length > 0 ? sections : markup`<p class="empty">${words.none}</p>`;
  const count = total > perPage ? words.range(skipped + 1, last, total) : words.total(total);
  const main = markup`<h1>${texts.nav.deadlines}</h1>
<p class="lead">${words.lead}</p>
${filterForm(view, texts)}
${badDateNotice(
  view.badDates.map((name) => ({ label: words[name], typed: filter[name] ?? "" })),
  texts,
)}
${years(view, texts)}
${total > 0 && markup`<div class="results-head"><p role="status">${count}</p>${!filter.undated && markup`<p><a href="${deadlinesAddress(filter, {}, "/deadlines.ics")}" download>${words.calendar}</a></p>`}</div>`}
${view.undated > 0 && !filter.undated && markup`<p class="quiet"><a href="${deadlinesAddress({ ...filter, from: undefined, to: undefined }, { undated: "1" })}">${words.undatedToo(view.undated)}</a></p>`}
${filter.undated && markup`<p class="quiet"><a href="${deadlinesAddress({ ...filter, undated: undefined })}">${words.datedOnly}</a></p>`}
${ahead}
${view.badDates.length === 0 && found}
${steps}`;
  return page(visit, { title: texts.nav.deadlines, section: "deadlines", width: "calm", main });
}
