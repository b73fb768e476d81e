import type { RangePair } from "./alignment/range.ts";
import type { DocumentPair } from "./rules/difference.ts";
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

/** Parts what is new or gone as a whole from what changed inside a sentence. */
export function splitHunk({ older, newer }: DocumentPair, hunk: RangePair): SplitHunk {
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
  return { blocks, changes: empty ? [] : [rest] };
}
