import { inkOf, joinLines } from "./lines.ts";

/** An entry of a printed list. `span` reaches from its label to its last character. */
export interface ListEntry {
  /** As printed, without dots and brackets: `1`, `A`, `2-3`; null for a bullet. */
  readonly label: string | null;
  readonly start: number;
  readonly end: number;
  /** Offset of the first character after the label. */
  readonly textStart: number;
  /** Lines joined, the label taken out wherever it stood. */
  readonly text: string;
  readonly form: "point" | "number" | "letter" | "bullet" | "trailing" | "at";
}

export interface PrintedList {
  readonly introEnd: number;
  readonly entries: readonly ListEntry[];
}

interface Mark {
  readonly at: number;
  readonly label: string | null;
  readonly form: ListEntry["form"];
  /** Characters of the trimmed line that are label, at its start or (trailing) at its end. */
  readonly length: number;
}

const POINT =
  /^(?:(?:Indstillingens?|Indstillings?|Forslagets?|Anbefalingens?)\s?(?:punkt|pkt\.?)\s?|Indstillingspunkt\s|Ad\.?\s?(?:punkt |pkt\.? ?)?|ad\.?\s?(?:pkt\.? ?|punkt )?|Punkt\s|Pkt\.\s)(?<label>\d{1,2}[a-e]?(?:\s?(?:[-–]|og|,|\+)\s?\d{1,2}[a-e]?){0,6})\s?[).:]?(?=\s|$)\s*[-–:]?\s*/;
const RANGE = /^(?<label>\d{1,2}\s?[.)]?\s?(?:[-–]|og)\s?\d{1,2})\s?[.):]*\s+(?=\S)/;
const NUMBER = /^(?:[Aa]t\s)?(?<label>\d{1,2})\s?[.)](?!\d)\s*/;
const LETTER = /^(?<label>[A-Za-zÆØÅæøå])\s?[.)](?=\s|$)\s*/;
/** `at …` at the start of two lines or more: the label is the word itself and stays. */
const CLAUSE = /^(?=at \p{L})/u;
const BULLET = /^(?:[•▪·●◦*–-])\s+(?=\S)/;
const TRAILING = /(?:^|(?<=[\p{L}\d.,;)%"”-]))\s?(?<label>\d{1,2})\.$/u;

/**
 * Reads a list from a stretch of text, at the start of lines (`1.`, `A)` alone on its line, `Ad 2-3`, bullets) or, where
 * the text was taken from a PDF that moved them, at the end of the first line of each entry (`tages til1.` above
 * `efterretning.`). Numbers must count from 1; a list that does not is none.
 */
export function readList(text: string, start: number, end: number): PrintedList | undefined {
  const lines = linesOf(text, start, end);
  const leading = markLines(lines);
  const trailing = markTrailing(lines);
  const marks = trailing.length > leading.length ? trailing : leading;
  if (marks.length === 0) return undefined;
  const first = marks[0];
  const entries = marks.map((mark, index): ListEntry => {
    const from = lines[mark.at];
    const to = marks[index + 1];
    const stop = to === undefined ? end : (lines[to.at]?.start ?? end);
    const parts = lines.slice(mark.at, to?.at ?? lines.length).map((line) => line.text);
    const head = parts[0] ?? "";
    parts[0] = mark.form === "trailing" ? head.slice(0, head.length - mark.length) : head.slice(mark.length);
    const span = inkOf(text, { start: from?.start ?? start, end: stop });
    return {
      label: mark.label,
      ...span,
      textStart: mark.form === "trailing" ? span.start : Math.min(span.end, span.start + mark.length),
      text: joinLines(parts),
      form: mark.form,
    };
  });
  return { introEnd: lines[first?.at ?? 0]?.start ?? start, entries };
}

interface TextLine {
  readonly start: number;
  readonly text: string;
}

function linesOf(text: string, start: number, end: number): TextLine[] {
  const lines: TextLine[] = [];
  let from = start;
  for (const part of text.slice(start, end).split(/[\n\f]/)) {
    lines.push({ start: from, text: part.trim() });
    from += part.length + 1;
  }
  return lines;
}

function markLines(lines: readonly TextLine[]): Mark[] {
  const points = collect(lines, POINT, "point");
  if (points.length > 0) return points;
  const numbers = counted(
    [...collect(lines, RANGE, "number"), ...collect(lines, NUMBER, "number")].sort((a, b) => a.at - b.at),
  );
  if (numbers.length > 0) return numbers;
  const letters = lettered(collect(lines, LETTER, "letter"));
  if (letters.length > 0) return letters;
  const clauses = collect(lines, CLAUSE, "at");
  if (clauses.length > 1) return clauses;
  return collect(lines, BULLET, "bullet");
}

function collect(lines: readonly TextLine[], pattern: RegExp, form: Mark["form"]): Mark[] {
  return lines.flatMap(({ text }, at) => {
    const match = pattern.exec(text);
    if (match === null) return [];
    const label =
      match.groups?.label
        ?.replace(/[\s.)]/g, "")
        .replace(/–/g, "-")
        .replace(/og|,|\+/g, "-") ?? null;
    return [{ at, label, form, length: match[0].length }];
  });
}

/** Keeps the entries that count up from 1, a range standing for all its numbers. */
function counted(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  let expected = 1;
  for (const mark of marks) {
    if (kept.at(-1)?.at === mark.at) continue;
    const [from, to] = (mark.label ?? "").split("-").map(Number);
    if (from !== expected) continue;
    kept.push(mark);
    expected = (to ?? from) + 1;
  }
  return kept;
}

function lettered(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks) {
    if ((mark.label ?? "").toLowerCase().charCodeAt(0) === 97 + kept.length) kept.push(mark);
  }
  return kept;
}

function markTrailing(lines: readonly TextLine[]): Mark[] {
  return counted(
    lines.flatMap(({ text }, at) => {
      if (text.length < 4) return [];
      const match = TRAILING.exec(text);
      return match === null
        ? []
        : [{ at, label: match.groups?.label ?? null, form: "trailing" as const, length: match[0].length }];
    }),
  );
}
