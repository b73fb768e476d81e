import type { Span } from "../../../schemas/span.ts";
import { type Markup, markup } from "../../markup.ts";
import type { PlacedWord } from "../../page-text/placed-words.ts";
import { strokesOf } from "./page-overlay.ts";

/** Points of the page that are shown around a word: enough to see the line that it stands in. */
const around = { x: 110, y: 14 };

/** The piece of the page that a place of the text was read from, with the place ringed; null where it has no box. */
export function crop(
  address: string,
  size: { readonly width: number; readonly height: number },
  words: readonly PlacedWord[],
  span: Span,
  label: string,
): Markup | null {
  const box = strokesOf({ span }, words)[0];
  if (!box) return null;
  const [left, top, right, bottom] = box;
  const x = Math.max(0, left - around.x);
  const y = Math.max(0, top - around.y);
  const width = Math.min(size.width, right + around.x) - x;
  const height = Math.min(size.height, bottom + around.y) - y;
  const points = (value: number) => Math.round(value * 10) / 10;
  return markup`<svg class="crop" viewBox="${points(x)} ${points(y)} ${points(width)} ${points(height)}" role="img" aria-label="${label}"><image href="${address}" x="0" y="0" width="${points(size.width)}" height="${points(size.height)}" preserveAspectRatio="none"/><rect class="ring" x="${points(left - 2)}" y="${points(top - 2)}" width="${points(right - left + 4)}" height="${points(bottom - top + 4)}" rx="2"/></svg>`;
}
