import type { Span } from "../../schemas/span.ts";
import type { Expression } from "./expression.ts";
import { isFunctionWord } from "./function-words.ts";
import { stem } from "./stem.ts";
import { type Token, tokens } from "./tokens.ts";

/** A piece of a text around what was found. */
export interface Snippet {
  readonly text: string;
  /** Where the piece lies in the whole text. */
  readonly span: Span;
  /** What was found, as offsets into `text`. */
  readonly marks: readonly Span[];
}

/** Characters that a snippet is about long. */
const snippetLength = 240;

/**
 * Cuts out of `text`, within `unit`, the piece that holds the most different words and facts of the query, and marks
 * them. Where none has a place it is the beginning, unmarked.
 * @param facts places in `text` of the facts that the unit was found by, a list a field
 */
export function snippetOf(
  text: string,
  unit: Span,
  expression: Expression,
  facts: readonly (readonly Span[])[] = [],
): Snippet {
  const words = wordMarks(text.slice(unit.start, unit.end), expression);
  const marks = inOrder([...words, ...facts.flatMap((spans, field) => factMarks(text, unit, spans, field))]);
  const best = bestWindow(marks);
  const lead = best ? Math.max(0, best.start - 60) : 0;
  const start = wordStart(text, unit.start + lead, unit);
  const end = wordEnd(
    text,
    Math.min(unit.end, Math.max(start + snippetLength, unit.start + (best?.end ?? 0))),
    unit,
  );
  const inside = marks
    .map((mark) => ({ start: mark.start + unit.start, end: mark.end + unit.start }))
    .filter((mark) => mark.start >= start && mark.end <= end)
    .map((mark) => ({ start: mark.start - start, end: mark.end - start }));
  return { text: text.slice(start, end), span: { start, end }, marks: inside };
}

interface Mark extends Span {
  /** Which term or field of the query. */
  readonly term: string;
  /** Where words and facts stand apart, the words are shown. */
  readonly weight: number;
}

/** Characters of a fact that are marked: a decision may be as long as the item. */
const factLength = 120;

function factMarks(text: string, unit: Span, spans: readonly Span[], field: number): readonly Mark[] {
  return spans.map((span) => {
    const end = span.end - span.start > factLength ? wordEnd(text, span.start + factLength, unit) : span.end;
    return {
      start: span.start - unit.start,
      end: Math.min(end, unit.end) - unit.start,
      term: `field ${field}`,
      weight: 0.9,
    };
  });
}

/** Every place where a term of the query stands; of `støtte til foreninger`, `til` is passed over. */
function wordMarks(text: string, { groups }: Expression): readonly Mark[] {
  const words = [...tokens(text)];
  const found: Mark[] = [];
  const terms = groups.flat();
  const telling = terms.some((term) => !isFunctionWord(term));
  terms.forEach((term, index) => {
    if (telling && isFunctionWord(term)) return;
    if (term.kind === "stem") {
      const stems = new Set(term.stems);
      for (const token of words) if (stems.has(stem(token.word))) found.push(markOf(token, token, index));
      return;
    }
    const last = term.words.length - 1;
    words.forEach((first, at) => {
      const end = words[at + last];
      const holds = term.words.every((word, step) => {
        const token = words[at + step]?.word;
        return step === last && term.prefix ? token?.startsWith(word) === true : token === word;
      });
      if (end && holds) found.push(markOf(first, end, index));
    });
  });
  return found;
}

/** In the order of the text, without overlaps: of two marks in one place the longer stays. */
function inOrder(found: readonly Mark[]): readonly Mark[] {
  let reached = 0;
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((mark) => {
      if (mark.start < reached) return false;
      reached = mark.end;
      return true;
    });
}

function markOf(first: Token, last: Token, term: number): Mark {
  return { start: first.start, end: last.end, term: `word ${term}`, weight: 1 };
}

/** The stretch of about a snippet's length with the most different terms, the earliest of equals. */
function bestWindow(marks: readonly Mark[]): Span | undefined {
  let best: Span | undefined;
  let bestWeight = 0;
  marks.forEach((from, index) => {
    const terms = new Map<string, number>();
    let end = from.end;
    for (const mark of marks.slice(index, index + 50)) {
      if (mark.end - from.start > snippetLength - 60) break;
      terms.set(mark.term, mark.weight);
      end = mark.end;
    }
    const weight = [...terms.values()].reduce((sum, one) => sum + one, 0);
    if (weight > bestWeight) {
      bestWeight = weight;
      best = { start: from.start, end };
    }
  });
  return best ?? marks[0];
}

function wordStart(text: string, offset: number, unit: Span): number {
  let at = offset;
  while (at > unit.start && /\S/.test(text[at - 1] ?? " ")) at -= 1;
  while (at < unit.end && /\s/.test(text[at] ?? "x")) at += 1;
  return at;
}

function wordEnd(text: string, offset: number, unit: Span): number {
  let at = offset;
  while (at < unit.end && /\S/.test(text[at] ?? " ")) at += 1;
  while (at > unit.start && /\s/.test(text[at - 1] ?? "x")) at -= 1;
  return at;
}
