import type { Span } from "../../../schemas/span.ts";

/** A text with parts left out, and the way back: offset in the shorter text to offset in the whole one. */
export interface ShorterText {
  readonly text: string;
  /** For the first character of something; an end is the offset after its last character. */
  at(offset: number): number;
}

/** What a paragraph that goes on over the page ends with, before it goes on with a capital. */
const goesOver =
  /(?:[,(–-]|(?<!\p{L})(?:og|eller|samt|i|på|af|for|til|fra|med|ved|om|mellem|den|det|de|en|et|er|at|som|hos|under|efter|jf\.|nr\.|stk\.))\s*$/u;

/** Line breaks that part what stands before a page break and after it: a capital after whole words begins a paragraph. */
function breakBetween(before: string, after: string): string {
  return /^["”»(]?\p{Lu}/u.test(after) && !goesOver.test(before) ? "\n\n" : "\n";
}

/**
 * Leaves parts of a text out, with the blank lines around them. What stood on both sides is then a line break or two
 * apart, as it goes on or does not, or grown together where `grow` is set.
 */
export function withoutSpans(text: string, spans: readonly Span[], grow = false): ShorterText {
  if (spans.length === 0) return { text, at: (offset) => offset };
  const kept: { from: number; start: number }[] = [];
  let shorter = "";
  let end = 0;
  const keep = (start: number, stop: number) => {
    if (stop <= start) return;
    kept.push({ from: shorter.length, start });
    shorter += text.slice(start, stop);
  };
  for (const span of [...spans].sort((left, right) => left.start - right.start)) {
    if (span.end <= end) continue;
    let start = span.start;
    while (start > end && /\s/u.test(text.charAt(start - 1))) start--;
    let stop = span.end;
    while (stop < text.length && /\s/u.test(text.charAt(stop))) stop++;
    keep(end, start);
    if (!grow && !/\s$/u.test(shorter)) {
      kept.push({ from: shorter.length, start });
      shorter += breakBetween(shorter.slice(-24), text.slice(stop, stop + 2));
    }
    end = Math.max(end, stop);
  }
  keep(end, text.length);
  const at = (offset: number): number => {
    let low = 0;
    let high = kept.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((kept[middle]?.from ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const piece = kept[low];
    return piece ? piece.start + offset - piece.from : offset;
  };
  return { text: shorter, at };
}
