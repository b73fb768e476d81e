import type { Span } from "../../../schemas/span.ts";

const unit = "(?:stk|nr|pkt|litra)\\.?\\s{0,3}(?:\\d{1,3}|[a-zæøå]\\b)";
const citation = new RegExp(
  `§{1,2}\\s{0,3}\\d{1,3}(?:\\s{0,2}[a-zæøå](?![\\p{L}]))?(?:\\s{0,2}(?:,|og|eller|samt|-|–|til|jf\\.)\\s{0,3}(?:§{0,2}\\s{0,2}\\d{1,3}(?:\\s?[a-zæøå](?![\\p{L}]))?|${unit}|\\d{1,2}\\.\\s?pkt\\.)){0,12}`,
  "giu",
);
const named =
  /(?:\blov|\blovbekendtgørelsen?|\bbekendtgørelsen?|\bcirkulære|\bvejledning|\bLBK|\bBEK|\bkapitel|\blovforslag)\s{1,3}(?:nr\.?\s{0,3})?[A-Z]?\s?\d{1,4}(?=\D)/giu;

/** Where a text cites law: a § with its parts, an act by number, a chapter. Sorted, not overlapping. */
export function legalSpansOf(text: string): readonly Span[] {
  const spans = [citation, named]
    .flatMap((form) => [...text.matchAll(form)].map((m) => ({ start: m.index, end: m.index + m[0].length })))
    .sort((left, right) => left.start - right.start);
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && span.start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}
