import type { Page } from "../../../schemas/page.ts";
import type { Span } from "../../../schemas/span.ts";
import { type Markup, markup } from "../../markup.ts";
import { type PlacedWord, unionOf } from "../../page-text/placed-words.ts";
import { strokesOf } from "./page-overlay.ts";

/** How much of the page is shown around a place, in points: the line that it stands in, or the paragraph. */
const around = {
  line: { x: 110, y: 14 },
  paragraph: { x: Number.POSITIVE_INFINITY, y: 110 },
} as const;

const points = (value: number) => Math.round(value * 10) / 10;

/**
 * The piece of a page that a place of the text was read from, with the place ringed; null where it has no box. The
 * picture is cut out by the server and fetched when it comes into view: a list may show a hundred of them.
 */
export function crop(
  document: string,
  page: Page,
  words: readonly PlacedWord[],
  span: Span,
  label: string,
  shown: keyof typeof around,
): Markup | null {
  const strokes = strokesOf({ span }, words);
  if (strokes.length === 0 || page.width <= 0 || page.height <= 0) return null;
  // A repair is of one word; of a longer place all of it is shown, as far as one look takes it in.
  const [left, top, right, bottom] =
    shown === "line" ? (strokes[0] ?? [0, 0, 0, 0]) : unionOf(strokes.slice(0, 12));
  const margin = around[shown];
  const x = Math.max(0, left - margin.x);
  const y = Math.max(0, top - margin.y);
  const width = Math.max(1, Math.min(page.width, right + margin.x) - x);
  const height = Math.max(1, Math.min(page.height, bottom + margin.y) - y);
  const query = new URLSearchParams({
    x: String(points(x)),
    y: String(points(y)),
    w: String(points(width)),
    h: String(points(height)),
  });
  const rings = strokes.map(
    ([x0, y0, x1, y1]) =>
      markup`<rect class="ring" x="${points(x0 - 2)}" y="${points(y0 - 2)}" width="${points(x1 - x0 + 4)}" height="${points(y1 - y0 + 4)}" rx="2"/>`,
  );
  return markup`<span class="crop crop-${shown}"><img loading="lazy" src="/document/${document}/page/${page.number}/image?${query.toString()}" width="${Math.round(width * 2)}" height="${Math.round(height * 2)}" alt="${label}"><svg viewBox="${points(x)} ${points(y)} ${points(width)} ${points(height)}" preserveAspectRatio="none" aria-hidden="true" focusable="false">${rings}</svg></span>`;
}
