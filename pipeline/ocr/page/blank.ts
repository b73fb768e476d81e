import { findComponents, type InkComponent } from "./components.ts";
import type { InkMap } from "./ink-map.ts";
import { findTextInk, type TextInk } from "./text-ink.ts";
import { holdsWriting } from "./writing.ts";

/**
 * `writing`: pieces of ink stand as letters do. `faint`: something pale is there, writing or the other side shining
 * through. `picture`: a drawing, a photograph, a stamp. `traces`: a few pieces that may be letters or dirt. Of the last
 * three only reading tells. `blank`: nothing but paper, specks, dark edges, punch holes, or a page number alone.
 */
export type PageInk =
  | { readonly kind: "writing" | "faint" | "picture" | "traces"; readonly ink: TextInk }
  | { readonly kind: "blank" };

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
/** Inches from which a piece is no speck: the x-height of 8 point type. */
const letterInches = 0.055;
/** Inches of a picture's piece along its longer and its shorter side; a fold or a hair is thinner. */
const pictureInches = 0.2;
const strokeInches = 0.05;

/** Looks at the ink of a page, without reading it. */
export function judgeInk(map: InkMap): PageInk {
  const threshold = Math.max(clearContrast, clearOverNoise * map.noise);
  const clear = findTextInk(map, threshold);
  const isNumberAlone = clear.components.length > 0 && isPageNumber(clear, map);
  if (!isNumberAlone && holdsWriting(clear.components, map)) return { kind: "writing", ink: clear };
  const faint = findTextInk(map, Math.max(faintContrast, faintOverNoise * map.noise));
  if (faint.components.length >= faintPieces && holdsWriting(faint.components, map))
    return { kind: "faint", ink: faint };
  if (findComponents(map, threshold).some((piece) => isOfPicture(piece, map)))
    return { kind: "picture", ink: clear };
  const isLetter = (piece: InkComponent) =>
    Math.max(piece.right - piece.left, piece.bottom - piece.top) >= letterInches * map.dpi;
  if (!isNumberAlone && clear.components.some(isLetter)) return { kind: "traces", ink: clear };
  return { kind: "blank" };
}

function isPageNumber({ components }: TextInk, { height }: InkMap): boolean {
  if (components.length > pageNumberPieces) return false;
  const top = Math.min(...components.map((component) => component.top));
  const bottom = Math.max(...components.map((component) => component.bottom));
  return bottom < marginShare * height || top > (1 - marginShare) * height;
}

/** Ink of some size in the inner part of the page, where no edge of the lid and no punch hole lies. */
function isOfPicture({ left, top, right, bottom }: InkComponent, { width, height, dpi }: InkMap): boolean {
  const [across, down] = [right - left, bottom - top];
  const isLarge =
    Math.max(across, down) >= pictureInches * dpi && Math.min(across, down) >= strokeInches * dpi;
  const [x, y] = [(left + right) / 2 / width, (top + bottom) / 2 / height];
  const isInside = Math.min(x, 1 - x, y, 1 - y) > marginShare;
  return isLarge && isInside;
}
