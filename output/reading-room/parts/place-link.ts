import { type Markup, markup } from "../../markup.ts";
import type { Texts } from "../texts/index.ts";

/** The way to the page that something stands on. */
export function placeLink(address: string, page: number, texts: Texts): Markup {
  const label = texts.document.showOnPage(page);
  return markup`<a class="place" href="${address}" title="${label}" aria-label="${label}">${texts.document.pageShort(page)}</a>`;
}
