import type { InkMap } from "./ink-map.ts";
import { findTextInk, type TextInk } from "./text-ink.ts";

/**
 * `ink`: there is writing. `faint`: something pale is there, writing or the other side shining through: only reading
 * tells. `blank`: nothing but paper, specks, dark edges, punch holes, or a page number alone.
 */
export type PageInk = { readonly kind: "ink" | "faint"; readonly ink: TextInk } | { readonly kind: "blank" };

/** Grey levels on the reduced map: plainly darker than a back shining through. */
const clearContrast = 24;
const faintContrast = 8;
/** Contrast must pass the paper's own unevenness so many times. */
const clearOverNoise = 5;
const faintOverNoise = 3;
/** Pieces of pale ink that are more than chance. */
const faintPieces = 8;
/** A page number has at most so many pieces and stands in the outer share of the page. */
const pageNumberPieces = 4;
const marginShare = 0.12;

/** Looks at the ink of a page, without reading it. */
export function judgeInk(map: InkMap): PageInk {
  const clear = findTextInk(map, Math.max(clearContrast, clearOverNoise * map.noise));
  if (clear.components.length > 0 && !isPageNumber(clear, map)) return { kind: "ink", ink: clear };
  const faint = findTextInk(map, Math.max(faintContrast, faintOverNoise * map.noise));
  if (faint.components.length >= faintPieces) return { kind: "faint", ink: faint };
  return { kind: "blank" };
}

function isPageNumber({ components }: TextInk, { height }: InkMap): boolean {
  if (components.length > pageNumberPieces) return false;
  const top = Math.min(...components.map((component) => component.top));
  const bottom = Math.max(...components.map((component) => component.bottom));
  return bottom < marginShare * height || top > (1 - marginShare) * height;
}
