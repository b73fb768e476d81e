import type { Page } from "../../../schemas/page.ts";
import type { Span } from "../../../schemas/span.ts";
import { type Inlay, type Markup, markup } from "../../markup.ts";
import type { PlacedWord } from "../../page-text/placed-words.ts";
import type { Texts } from "../texts/index.ts";
import { crop } from "./crop.ts";
import { placeLink } from "./place-link.ts";

/** A place to judge, with the text around it and its picture. */
export interface ReviewPlace {
  readonly document: string;
  readonly title: string;
  readonly page: number;
  /** Where it is shown beside the original. */
  readonly address: string;
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  readonly picture: {
    readonly page: Page;
    readonly words: readonly PlacedWord[];
    readonly span: Span;
  } | null;
}

/** The text of a place, and its picture. */
export function placeParts(
  place: ReviewPlace | null,
  label: string,
  texts: Texts,
): { text: Inlay; picture: Inlay } {
  if (!place) return { text: null, picture: null };
  const { picture } = place;
  return {
    text: markup`<p class="context" lang="da">… ${place.before}<strong>${place.quote}</strong>${place.after} …</p>
<p class="meta"><a href="/document/${place.document}" lang="da">${place.title}</a> ${placeLink(place.address, place.page, texts)}</p>`,
    picture: picture && crop(place.document, picture.page, picture.words, picture.span, label, "line"),
  };
}

/** Something to judge, with its picture beside it. */
export function reviewCard(what: Inlay, text: Inlay, forms: Inlay, picture: Inlay, number: number): Markup {
  return markup`<li class="repair" id="judge-${number}" tabindex="-1" data-judge>
<div class="repair-what">${what}
${text}
${forms}</div>
${picture && markup`<div class="repair-picture">${picture}</div>`}
</li>
`;
}
