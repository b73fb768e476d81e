import type { DocumentKind } from "../../../schemas/document-kind.ts";
import type { Span } from "../../../schemas/span.ts";
import { type Markup, markup } from "../../markup.ts";
import type { Texts } from "../texts/index.ts";
import { dateText } from "./dates.ts";
import { documentName } from "./document-name.ts";
import { glance, type Outline } from "./glance.ts";
import { placeLink } from "./place-link.ts";

export interface HitView {
  readonly document: {
    readonly id: string;
    readonly path: string;
    readonly title: string;
    readonly kind: DocumentKind;
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
  /** To say what was decided; undefined where it could not be had. */
  readonly outline: Outline | undefined;
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

/** An item or a page that was found, with what was decided on it, under which provisions and when. */
export function hitCard(view: HitView, texts: Texts): Markup {
  const { document, unit, outline } = view;
  const isItem = unit.kind === "item";
  const name = documentName(document, texts);
  const title = isItem ? (unit.title ?? name) : name;
  const item = isItem ? outline?.item : undefined;
  const onPage = view.page === null ? null : `/document/${document.id}/page/${view.page}`;
  const address = item
    ? `/document/${document.id}#item-${item.order + 1}`
    : (onPage ?? `/document/${document.id}`);
  const pageAddress = item && onPage ? `${onPage}#item-${item.index + 1}` : onPage;
  const place = [
    texts.kinds[document.kind],
    document.body ?? document.authority,
    document.date && dateText(document.date, texts),
  ].filter((part) => part !== null);
  const link = view.page === null || pageAddress === null ? null : placeLink(pageAddress, view.page, texts);
  return markup`<li class="hit-card">
<h3 lang="da"><a href="${address}">${isItem && unit.number !== null && markup`<span class="number">${unit.number}</span> `}${title}</a></h3>
<p class="meta">${place.join(" · ")} ${link}</p>
${outline && glance(outline, isItem, texts)}
<p class="snippet" lang="da">${snippetMarkup(view.snippet)}</p>
</li>
`;
}
