import type { PageReading } from "../../../schemas/reading.ts";
import type { Span } from "../../../schemas/span.ts";
import { headersInText } from "./headers-in-text.ts";
import { isPageNumber } from "./page-number.ts";
import { runningLines } from "./running-lines.ts";

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/**
 * Marks running headers, footers and page numbers. What a header says and the paper says nowhere else (often the
 * committee and the date) stays where it stands first, if that is the head of the paper: no fact is lost with it.
 */
export function markFurniture(pages: readonly PageReading[]): PageReading[] {
  const found = new Map<number, Span[]>(pages.map((page) => [page.number, []]));
  const [only] = pages;
  if (pages.length === 1 && only && only.words.length === 0) {
    for (const block of headersInText(only.text)) found.get(only.number)?.push(...block);
  } else {
    for (const group of runningLines(pages))
      for (const { page, start, end } of group) found.get(page)?.push({ start, end });
  }
  const marked = pages.map((page) => ({ ...page, furniture: sorted(found.get(page.number) ?? []) }));
  return keepWhatIsSaidOnce(marked);
}

function sorted(spans: readonly Span[]): Span[] {
  return spans.toSorted((a, b) => a.start - b.start);
}

function keepWhatIsSaidOnce(pages: readonly PageReading[]): PageReading[] {
  const [first, ...others] = pages;
  if (!first || first.furniture.length === 0) return [...pages];
  const isHead = headOf(first);
  const rest = ` ${pages.map((page) => wordsOf(withoutSpans(page.text, page.furniture))).join(" ")} `;
  const furniture = first.furniture.filter((span) => {
    const line = first.text.slice(span.start, span.end);
    return !isHead(span) || isPageNumber(line) || rest.includes(` ${wordsOf(line)} `);
  });
  return [{ ...first, furniture }, ...others];
}

/** Tells what stands before the paper's own text begins. */
function headOf(page: PageReading): (span: Span) => boolean {
  let end = 0;
  for (const span of page.furniture) {
    if (page.text.slice(end, span.start).trim() !== "") break;
    end = span.end;
  }
  return (span) => span.end <= end;
}

function withoutSpans(text: string, spans: readonly Span[]): string {
  let kept = "";
  let from = 0;
  for (const span of spans) {
    kept += `${text.slice(from, span.start)} `;
    from = span.end;
  }
  return kept + text.slice(from);
}
