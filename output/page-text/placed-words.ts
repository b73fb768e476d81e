import type { DocumentReading } from "../../schemas/reading.ts";
import type { Span } from "../../schemas/span.ts";
import type { Box } from "../../schemas/word-box.ts";

/** A change from the raw text to the text; offsets into the document's raw text. */
export interface TextEdit {
  readonly rawStart: number;
  readonly rawEnd: number;
  readonly replacement: string;
}

/** What stands at a place of a page, after repair. */
export interface PlacedWord {
  /** As repaired; as read where the word is page furniture or was left out of the text. Never empty. */
  readonly content: string;
  /** As read, with what was joined to it. */
  readonly raw: string;
  readonly box: Box;
  /** OCR confidence 0..100; null for a text layer. */
  readonly confidence: number | null;
  /** Index of the line on the page. */
  readonly line: number;
  /** In the document's text; null where the text leaves the word out. */
  readonly span: Span | null;
  readonly furniture: boolean;
  /** The whole word, where this is the first or the second part of one that was divided over two lines. */
  readonly divided: { readonly part: 1 | 2; readonly whole: string } | null;
}

interface RawWord {
  readonly start: number;
  readonly end: number;
  readonly box: Box;
  readonly confidence: number | null;
  readonly line: number;
  readonly furniture: boolean;
}

interface MovedEdit extends TextEdit {
  /** Where the replacement stands in the text. */
  readonly textStart: number;
}

function moved(edits: readonly TextEdit[]): MovedEdit[] {
  let shift = 0;
  return edits.map((edit) => {
    const textStart = edit.rawStart + shift;
    shift += edit.replacement.length - (edit.rawEnd - edit.rawStart);
    return { ...edit, textStart };
  });
}

/** Index of the first edit that ends after the offset. */
function firstEndingAfter(edits: readonly MovedEdit[], offset: number): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.rawEnd ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function unionOf(boxes: readonly Box[]): Box {
  return [
    Math.min(...boxes.map((box) => box[0])),
    Math.min(...boxes.map((box) => box[1])),
    Math.max(...boxes.map((box) => box[2])),
    Math.max(...boxes.map((box) => box[3])),
  ];
}

/** Words that one edit wrote anew together stay together; an edit that only leaves out or joins binds nothing. */
function groups(words: readonly RawWord[], edits: readonly MovedEdit[]): RawWord[][] {
  const result: RawWord[][] = [];
  for (const word of words) {
    const last = result.at(-1)?.at(-1);
    const edit = last && edits[firstEndingAfter(edits, last.end - 1)];
    const bound =
      last !== undefined &&
      edit !== undefined &&
      edit.rawStart < last.end &&
      edit.rawEnd > word.start &&
      edit.replacement.trim() !== "";
    if (bound) result.at(-1)?.push(word);
    else result.push([word]);
  }
  return result;
}

/** The text that a raw range became, with the replacements of all edits that it touches taken whole. */
function become(raw: string, start: number, end: number, edits: readonly MovedEdit[]) {
  let content = "";
  let at = start;
  let index = firstEndingAfter(edits, start);
  const before = edits[index - 1];
  let textStart = before ? before.textStart + before.replacement.length + (start - before.rawEnd) : start;
  const first = edits[index];
  if (first && first.rawStart < start) textStart = first.textStart;
  for (let edit = first; edit && edit.rawStart < end; edit = edits[++index]) {
    content += raw.slice(at, Math.max(at, edit.rawStart)) + edit.replacement;
    at = Math.max(at, edit.rawEnd);
  }
  if (at < end) content += raw.slice(at, end);
  return { content, span: { start: textStart, end: textStart + content.length } };
}

/** A replacement dealt out over the pieces that it took the place of: word for word, else by their lengths. */
function deal(content: string, lengths: readonly number[]): string[] {
  const parts = content.split(/\s+/u);
  if (parts.length === lengths.length) return parts;
  const letters = [...content];
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let taken = 0;
  let share = 0;
  return lengths.map((length) => {
    share += length;
    const until = Math.round((letters.length * share) / total);
    const part = letters.slice(taken, until).join("");
    taken = until;
    return part;
  });
}

const startOf = (words: readonly RawWord[]) => Math.min(...words.map((word) => word.start));
const endOf = (words: readonly RawWord[]) => Math.max(...words.map((word) => word.end));

function placedGroup(raw: string, words: readonly RawWord[], edits: readonly MovedEdit[]): PlacedWord[] {
  const { content, span } = become(raw, startOf(words), endOf(words), edits);
  const trimmed = content.trim();
  const lead = content.length - content.trimStart().length;
  const leftOut = trimmed === "";
  const lines = Map.groupBy(words, (word) => word.line);
  const perLine = lines.size > 1 ? [...lines.values()] : [[...words]];
  const onOneLine = perLine.length === 1;
  const wordForWord = !leftOut && trimmed.split(/\s+/u).length === words.length;
  const pieces = wordForWord || leftOut ? words.map((word) => [word]) : perLine;
  const contents = leftOut
    ? words.map((word) => raw.slice(word.start, word.end))
    : deal(
        trimmed,
        // A hyphen at the line's end is not a letter of the word.
        pieces.map(
          (piece) => raw.slice(startOf(piece), endOf(piece)).replace(/[-\u00ad\u2010¬]$/u, "").length,
        ),
      );
  let at = span.start + lead;
  return pieces.flatMap((piece, index) => {
    const text = contents[index] ?? "";
    if (text === "" || !piece[0]) return [];
    const found = leftOut ? at : span.start + content.indexOf(text, at - span.start);
    const place = found >= span.start ? found : at;
    if (!leftOut) at = place + text.length;
    const confidences = piece.flatMap((word) => (word.confidence === null ? [] : [word.confidence]));
    return [
      {
        content: text,
        raw: raw.slice(startOf(piece), endOf(piece)),
        box: unionOf(piece.map((word) => word.box)),
        confidence: confidences.length === 0 ? null : Math.min(...confidences),
        line: piece[0].line,
        span: leftOut ? null : { start: place, end: place + text.length },
        furniture: piece.every((word) => word.furniture),
        divided:
          onOneLine || wordForWord || leftOut || index > 1
            ? null
            : { part: index === 0 ? (1 as const) : (2 as const), whole: trimmed },
      },
    ];
  });
}

/** Notes which words are the two halves of one that the line end divided: nothing stands between them in the text. */
function withDivisions(placed: readonly PlacedWord[]): PlacedWord[] {
  const words = [...placed];
  for (let index = 0; index + 1 < words.length; index += 1) {
    const first = words[index];
    const second = words[index + 1];
    if (!first?.span || !second?.span || first.divided || second.divided) continue;
    if (first.line === second.line || first.span.end !== second.span.start) continue;
    const whole = first.content + second.content;
    words[index] = { ...first, divided: { part: 1, whole } };
    words[index + 1] = { ...second, divided: { part: 2, whole } };
  }
  return words;
}

/**
 * Places the words of one page of a reading, by its index, when they are asked for: a book has hundreds of pages, and who
 * looks at it looks at one.
 */
export function pagePlacer(
  reading: DocumentReading,
  edits: readonly TextEdit[],
): (index: number) => PlacedWord[] {
  const raw = reading.pages.map((page) => page.text).join("\f");
  const inOrder = moved(edits);
  let offset = 0;
  const bases = reading.pages.map((page) => {
    const base = offset;
    offset += page.text.length + 1;
    return base;
  });
  return (index) => {
    const page = reading.pages[index];
    const base = bases[index] ?? 0;
    if (!page) return [];
    const words = page.words.map((word) => ({
      start: base + word.span.start,
      end: base + word.span.end,
      box: word.box,
      confidence: word.confidence,
      line: word.line,
      furniture: page.furniture.some((span) => span.start <= word.span.start && word.span.end <= span.end),
    }));
    const kept = words.filter((word) => word.end > word.start);
    return withDivisions(groups(kept, inOrder).flatMap((group) => placedGroup(raw, group, inOrder)));
  };
}

/**
 * The words of each page as repaired, each with its box and its place in the text. One entry a page of the reading, in
 * order. Pages without word boxes give an empty list.
 */
export function placedWords(reading: DocumentReading, edits: readonly TextEdit[]): PlacedWord[][] {
  const place = pagePlacer(reading, edits);
  return reading.pages.map((_, index) => place(index));
}
