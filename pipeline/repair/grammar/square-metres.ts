import type { Edit } from "../edits.ts";

/** What is read for m² by a model that lacks the raised two; a small letter or a closing mark after it ends no question. */
export const misreadSquare =
  /(?<=(?<![\p{L}\p{N}])\p{N}[\p{N}.,]{0,14} ?)(?:m[?*]|rn[2²?*])(?=\s{1,3}\p{Ll}|\)?[.,;:](?!\p{N})|\))/gu;

/** Where a text counts in cubic metres too, the raised figure may be either. */
const cubic = /\bm[³3](?!\p{N})|kubikmeter|rummeter/iu;

const note = {
  rule: "square-metre",
  confidence: 0.9,
  evidence: "grammar" as const,
  runnersUp: [{ text: "m³", confidence: 0.07 }],
};

/**
 * Square metres after a number, where the page was read by OCR.
 * @param isOcr whether a place of the text was read by OCR.
 */
export function squareMetreEdits(text: string, isOcr: (offset: number) => boolean): Edit[] {
  const places = [...text.matchAll(misreadSquare)].filter(({ index }) => isOcr(index));
  if (places.length === 0 || cubic.test(text)) return [];
  return places.map(({ index, 0: read }) => ({
    start: index,
    end: index + read.length,
    replacement: "m²",
    note,
  }));
}
