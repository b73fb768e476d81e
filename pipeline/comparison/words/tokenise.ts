import type { Span } from "../../../schemas/span.ts";
import { findDates, findMonths, isoOf } from "../danish/dates.ts";
import { findDamagedDates } from "./damaged-dates.ts";
import { legalSpansOf } from "./legal-spans.ts";
import { markersOf } from "./markers.ts";
import { canonicalNumber, numberWordValue } from "./number-key.ts";
import { skeletonOf } from "./skeleton.ts";
import type { Token, TokenKind } from "./token.ts";
import { withoutSpans } from "./without-spans.ts";

const torn = /(?<head>\p{L})[-\u00ad]\s{0,6}\n\s{0,40}(?!(?:og|eller|samt)\b)(?=\p{Ll})/gu;
const piece =
  /(?<number>(?<![\p{L}\d])[\dOoIlS|]{0,2}\d[\d.,:OoIlS|]*(?![\p{L}\d])|(?<![\p{L}])\d{2,}(?:[.,]\d+)*)|(?<word>[§$]+|\d?[\p{L}\p{M}&@]+(?:[-'’\u00ad]?[\p{L}\p{M}\d]+)*)|(?<rest>\d+(?:[.,]\d+)*)/gu;

/** Letters in a number stand for digits; more of them than digits make a word of it (`o.l`). */
function isNumber(printed: string): boolean {
  const letters = printed.replace(/[^OoIlS|]/gu, "").length;
  return letters === 0 || printed.replace(/\D/gu, "").length > letters;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly key: string;
  readonly kind: TokenKind;
}

/** What equal words share, as printed. */
export function wordKey(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFC")
    .replace(/[-'’\u00ad]/gu, "");
}

/** What lies between the halves of words that a line end has torn: hyphen and line end. */
function joints(text: string): readonly Span[] {
  return [...text.matchAll(torn)].map((match) => ({
    start: match.index + 1,
    end: match.index + match[0].length,
  }));
}

function cutPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const match of text.matchAll(piece)) {
    const printed = match[0].replace(/[.,:|]+$/u, (tail) => (tail.includes("|") ? tail : ""));
    const start = match.index;
    const end = start + printed.length;
    const value =
      match.groups?.word === undefined && isNumber(printed)
        ? canonicalNumber(printed)
        : numberWordValue(printed);
    pieces.push({
      start,
      end,
      text: printed,
      key: value === undefined ? wordKey(printed) : value,
      kind: value === undefined ? "word" : "number",
    });
  }
  return pieces;
}

/** Puts the written dates in the place of the words they are made of. */
function withDates(text: string, pieces: readonly Piece[]): Piece[] {
  const dates = [...findDates(text), ...findDamagedDates(text), ...findMonths(text)].sort(
    (left, right) => left.span.start - right.span.start || right.span.end - left.span.end,
  );
  const result: Piece[] = [];
  let next = 0;
  for (let index = 0; index < pieces.length; ) {
    const current = pieces[index];
    if (!current) break;
    while ((dates[next]?.span.end ?? Infinity) <= current.start) next++;
    const date = dates[next];
    if (date && date.span.start <= current.start && current.start < date.span.end) {
      const written = text.slice(date.span.start, date.span.end);
      result.push({ ...date.span, text: written.replace(/\s+/gu, " "), key: isoOf(date), kind: "date" });
      while ((pieces[index]?.start ?? Infinity) < date.span.end) index++;
      next++;
    } else {
      result.push(current);
      index++;
    }
  }
  return result;
}

const sentenceEnd = /[.!?:;]["”»)]?\s|\n\s*\n/u;
/** Before a figure a dot is that of an abbreviation (`nr. 5`, `pr. 1. maj`) more often than the end of a sentence. */
const endBeforeFigure = /(?<![\p{L}-])(?!\p{L}{0,12}nr\.)\p{L}{5,}[.!?]["”»)]?\s+\d$/u;

/** Whether a sentence, list point or heading begins at a word; `between` is what stands before it and its first letter. */
function isOpening(between: string, text: string, start: number): boolean {
  if (!sentenceEnd.test(between)) return false;
  if (/\n\s*\n|\n\s*\p{Lu}|\p{Lu}$/u.test(between)) return true;
  return /\d$/u.test(between) && endBeforeFigure.test(text.slice(Math.max(0, start - 30), start + 1));
}

/** Cuts a text into the tokens that are compared: markers of lists and items and the `furniture` of its pages are left out. */
export function tokenise(whole: string, furniture: readonly Span[]): readonly Token[] {
  const bare = withoutSpans(whole, furniture);
  const joined = withoutSpans(bare.text, joints(bare.text), true);
  const at = (offset: number) => bare.at(joined.at(offset));
  return tokensOf(joined.text).map((token) => ({
    ...token,
    start: at(token.start),
    end: at(token.end - 1) + 1,
  }));
}

function tokensOf(text: string): readonly Token[] {
  const left = [...markersOf(text)].sort((one, other) => one.start - other.start);
  const legal = legalSpansOf(text);
  const kept: Piece[] = [];
  const opensAfterMarker = new Set<number>();
  let leaving = 0;
  let marked = false;
  for (const candidate of withDates(text, cutPieces(text))) {
    while ((left[leaving]?.end ?? Infinity) <= candidate.start) {
      leaving++;
      marked = true;
    }
    const out = left[leaving];
    if (out && out.start <= candidate.start && candidate.end <= out.end) continue;
    if (marked) opensAfterMarker.add(kept.length);
    marked = false;
    kept.push(candidate);
  }
  let law = 0;
  const opens = kept.map((current, index) => {
    const before = kept[index - 1];
    if (!before || opensAfterMarker.has(index)) return true;
    return isOpening(text.slice(before.end, current.start + 1), text, current.start);
  });
  return kept.map((current, index) => {
    while ((legal[law]?.end ?? Infinity) <= current.start) law++;
    const inside = legal[law];
    return {
      ...current,
      unrepaired: null,
      typed: false,
      skeleton: current.kind === "word" ? skeletonOf(current.key) : current.key,
      legal: inside !== undefined && inside.start <= current.start && current.start < inside.end,
      capital: /^\p{Lu}/u.test(current.text),
      opens: opens[index] ?? true,
      closes: opens[index + 1] ?? true,
    };
  });
}
