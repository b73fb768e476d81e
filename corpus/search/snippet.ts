import type { Span } from "../../schemas/span.ts";
import type { Expression } from "./expression.ts";
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
 * Cuts out of `text`, within `unit`, the piece that holds the most different words of the query, and marks them. Where
 * nothing is found (search by field alone) it is the beginning, unmarked.
 */
export function snippetOf(text: string, unit: Span, expression: Expression): Snippet {
  const marks = marksIn(text.slice(unit.start, unit.end), expression);
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
  /** Which term of the query. */
  readonly term: number;
}

/** Every place where a term of the query stands, in order, without overlaps. */
function marksIn(text: string, { groups }: Expression): readonly Mark[] {
  const words = [...tokens(text)];
  const found: Mark[] = [];
  groups.flat().forEach((term, index) => {
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
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return found.filter((mark) => {
    if (mark.start < reached) return false;
    reached = mark.end;
    return true;
  });
}

function markOf(first: Token, last: Token, term: number): Mark {
  return { start: first.start, end: last.end, term };
}

/** The stretch of about a snippet's length with the most different terms, the earliest of equals. */
function bestWindow(marks: readonly Mark[]): Span | undefined {
  let best: Span | undefined;
  let bestTerms = 0;
  marks.forEach((from, index) => {
    const terms = new Set<number>();
    let end = from.end;
    for (const mark of marks.slice(index, index + 50)) {
      if (mark.end - from.start > snippetLength - 60) break;
      terms.add(mark.term);
      end = mark.end;
    }
    if (terms.size > bestTerms) {
      bestTerms = terms.size;
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
