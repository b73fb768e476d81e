import type { Page } from "../../../schemas/page.ts";
import type { DocumentRecord } from "../../../schemas/record.ts";
import { type Markup, markup } from "../../markup.ts";
import type { PlacedWord } from "../../page-text/placed-words.ts";
import type { Fact } from "../facts.ts";
import type { Texts } from "../texts/index.ts";
import { factName } from "./fact-card.ts";
import { pageOverlay } from "./page-overlay.ts";

/** `there` where a picture of the page can be had, else why not; `none` where the source has no pages to look at. */
export type PictureState = "there" | "none" | "gone" | "changed";

/** The picture of a page with its facts drawn over it; what is said where there is no picture; null where none is due. */
export function sheet(
  record: DocumentRecord,
  page: Page,
  words: readonly PlacedWord[],
  facts: readonly Fact[],
  picture: PictureState,
  texts: Texts,
): Markup | null {
  if (picture === "none") return null;
  if (picture === "gone") return markup`<p class="empty">${texts.reader.sourceGone}</p>`;
  if (picture === "changed") return markup`<p class="notice">${texts.reader.sourceChanged}</p>`;
  const alt = `${texts.reader.original}, ${texts.reader.page.toLowerCase()} ${page.number}`;
  // A page that failed early has no size: the picture then has its own.
  const size =
    page.width > 0 && page.height > 0
      ? markup` width="${Math.round(page.width)}" height="${Math.round(page.height)}"`
      : null;
  const address = `/document/${record.id}/page/${page.number}/image`;
  return markup`<div class="sheet"><img src="${address}"${size} alt="${alt}">
${size && pageOverlay(page, words, facts, (fact) => factName(record, fact, texts))}</div><p class="enlarge"><a href="${address}">${texts.reader.enlarge}</a></p>`;
}
