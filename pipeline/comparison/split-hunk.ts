import type { RangePair } from "./alignment/range.ts";
import type { PreparedDocument } from "./prepared.ts";
import type { DocumentPair } from "./rules/difference.ts";
import { outcomeClass } from "./rules/outcome-words.ts";
import type { Token } from "./words/token.ts";

/** From this many words on, words that stand on one side only are a block of their own. */
const blockWords = 5;

export interface SplitHunk {
  /** Whole sentences, list points or paragraphs that one side does not have. */
  readonly blocks: readonly RangePair[];
  /** What changed inside sentences. */
  readonly changes: readonly RangePair[];
}

const letters = (tokens: readonly Token[]): number => tokens.reduce((sum, { text }) => sum + text.length, 0);

/** The whole sentences in a range: from the first word that opens one to the last that closes one. */
function wholeUnits(
  tokens: readonly Token[],
  start: number,
  end: number,
): readonly [number, number] | undefined {
  let from = start;
  while (from < end && !tokens[from]?.opens) from++;
  let to = end;
  while (to > from && !tokens[to - 1]?.closes) to--;
  return to > from ? [from, to] : undefined;
}

type Range = readonly [start: number, end: number];

/** Words of a line that says what was decided and nothing more. */
const verdictWords = 3;

/** What kind of value a line holds alone: a day or figure, or an outcome; undefined for any other line. */
function soleValueOf(line: readonly Token[]): "figure" | "verdict" | undefined {
  if (line.every(({ kind }) => kind !== "word")) return "figure";
  const isVerdict = line.length <= verdictWords && line.some(({ key }) => outcomeClass(key) !== undefined);
  return isVerdict ? "verdict" : undefined;
}

/** Whether a word stands first on its line, with a capital: a heading without a blank line under it ends there. */
function beginsLine({ tokens, record }: PreparedDocument, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token) return true;
  return token.capital && record.text.slice(before.end, token.start).includes("\n");
}

/** Lines that say nothing but a day or a figure, as the first column of a plan does, or nothing but an outcome. */
function valueLines(document: PreparedDocument, start: number, end: number): readonly Range[] {
  const { tokens } = document;
  const lines: Range[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    if (!tokens[at]?.closes) continue;
    const line = tokens.slice(from, at + 1);
    if (line[0]?.opens && soleValueOf(line) !== undefined) lines.push([from, at + 1]);
    else {
      let first = at;
      while (first > from && !beginsLine(document, first)) first--;
      if (beginsLine(document, first) && soleValueOf(tokens.slice(first, at + 1)) === "verdict")
        lines.push([first, at + 1]);
    }
    from = at + 1;
  }
  return lines;
}

/** What is left of a range without some ranges in it. */
function around(start: number, end: number, inside: readonly Range[]): readonly Range[] {
  const parts: Range[] = [];
  let from = start;
  for (const [first, last] of [...inside, [end, end] as const]) {
    if (first > from) parts.push([from, first]);
    from = last;
  }
  return parts;
}

/**
 * Parts rewritten lines of a plan from their days: where both sides have as many days alone on their lines, each is the
 * other one changed, whatever became of the text beside it. Undefined for any other stretch.
 */
function byValueLines({ older, newer }: DocumentPair, hunk: RangePair): readonly RangePair[] | undefined {
  const olds = valueLines(older, hunk.oldStart, hunk.oldEnd);
  const news = valueLines(newer, hunk.newStart, hunk.newEnd);
  const words = hunk.oldEnd - hunk.oldStart + hunk.newEnd - hunk.newStart;
  if (olds.length === 0 || olds.length !== news.length || words < 2 * blockWords) return undefined;
  const areAlike = olds.every(([start, end], index) => {
    const other = news[index];
    return (
      other &&
      soleValueOf(older.tokens.slice(start, end)) === soleValueOf(newer.tokens.slice(other[0], other[1]))
    );
  });
  if (!areAlike) return undefined;
  const pairs = olds.map(([oldStart, oldEnd], index) => {
    const [newStart, newEnd] = news[index] ?? [hunk.newEnd, hunk.newEnd];
    return { oldStart, oldEnd, newStart, newEnd };
  });
  const rest = [
    ...around(hunk.oldStart, hunk.oldEnd, olds).map(([oldStart, oldEnd]) => ({
      oldStart,
      oldEnd,
      newStart: hunk.newEnd,
      newEnd: hunk.newEnd,
    })),
    ...around(hunk.newStart, hunk.newEnd, news).map(([newStart, newEnd]) => ({
      oldStart: hunk.oldEnd,
      oldEnd: hunk.oldEnd,
      newStart,
      newEnd,
    })),
  ];
  return [...pairs, ...rest];
}

/** Parts what is new or gone as a whole from what changed inside a sentence. */
export function splitHunk(documents: DocumentPair, hunk: RangePair): SplitHunk {
  const { older, newer } = documents;
  const olds = hunk.oldEnd - hunk.oldStart;
  const news = hunk.newEnd - hunk.newStart;
  if (olds === 0 || news === 0) {
    const tokens = olds > 0 ? older.tokens : newer.tokens;
    const start = olds > 0 ? hunk.oldStart : hunk.newStart;
    const end = olds > 0 ? hunk.oldEnd : hunk.newEnd;
    const whole = wholeUnits(tokens, start, end);
    const complete = whole !== undefined && whole[0] === start && whole[1] === end;
    if (complete && letters(tokens.slice(start, end)) < 4) return { blocks: [], changes: [] };
    return complete || end - start >= blockWords
      ? { blocks: [hunk], changes: [] }
      : { blocks: [], changes: [hunk] };
  }
  const lines = byValueLines(documents, hunk);
  if (lines) {
    const isPair = ({ oldStart, oldEnd, newStart, newEnd }: RangePair) =>
      oldStart < oldEnd && newStart < newEnd;
    const others = lines.filter((line) => !isPair(line)).map((line) => splitHunk(documents, line));
    return {
      blocks: others.flatMap((part) => part.blocks),
      changes: [...lines.filter(isPair), ...others.flatMap((part) => part.changes)],
    };
  }
  const oldUnits = wholeUnits(older.tokens, hunk.oldStart, hunk.oldEnd);
  const newUnits = wholeUnits(newer.tokens, hunk.newStart, hunk.newEnd);
  const size = (units: readonly [number, number] | undefined) => (units ? units[1] - units[0] : 0);
  const blocks: RangePair[] = [];
  let rest = hunk;
  const bothWhole = size(oldUnits) >= blockWords && size(newUnits) >= blockWords;
  if (oldUnits && size(oldUnits) >= blockWords && (bothWhole || size(oldUnits) > 2 * news)) {
    blocks.push({
      oldStart: oldUnits[0],
      oldEnd: oldUnits[1],
      newStart: hunk.newStart,
      newEnd: hunk.newStart,
    });
    rest =
      oldUnits[0] === hunk.oldStart ? { ...rest, oldStart: oldUnits[1] } : { ...rest, oldEnd: oldUnits[0] };
  }
  if (newUnits && size(newUnits) >= blockWords && (bothWhole || size(newUnits) > 2 * olds)) {
    blocks.push({ oldStart: hunk.oldEnd, oldEnd: hunk.oldEnd, newStart: newUnits[0], newEnd: newUnits[1] });
    rest =
      newUnits[0] === hunk.newStart ? { ...rest, newStart: newUnits[1] } : { ...rest, newEnd: newUnits[0] };
  }
  const empty = rest.oldStart >= rest.oldEnd && rest.newStart >= rest.newEnd;
  if (!empty && (rest.oldStart >= rest.oldEnd || rest.newStart >= rest.newEnd)) {
    const left = splitHunk(documents, rest);
    return { blocks: [...blocks, ...left.blocks], changes: left.changes };
  }
  return { blocks, changes: empty ? [] : [rest] };
}
