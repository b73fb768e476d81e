import type { WordBox } from "../../../schemas/word-box.ts";
import { cellSeparator } from "../text/block-text.ts";
import type { PlacedWord } from "./placed-word.ts";
import { blocksInReadingOrder } from "./reading-order.ts";
import { type Row, segmentOf } from "./rows.ts";
import { joinWrappedRows } from "./wrapped-cells.ts";

export interface PageText {
  readonly text: string;
  readonly words: WordBox[];
}

/** A gap, in font sizes, from which two words have a space between them. */
const wordGap = 0.12;
/** A step down, in font sizes, that no raised mark makes. */
const nextLine = 0.8;
/** Line spacing, relative to the page's usual one, from which a blank line is left. */
const paragraphSpacing = 1.45;

/** Lays words out as text: reading order, a line a row, a blank line where the page leaves more room than usual. */
export function layOutPage(words: readonly PlacedWord[]): PageText {
  const blocks = blocksInReadingOrder(words);
  const leading = usualLeading(blocks);
  let text = "";
  let line = -1;
  const boxes: WordBox[] = [];
  for (const block of blocks) {
    let previous: Row | undefined;
    for (const { row, last } of withWholeCells(block)) {
      line += 1;
      if (text !== "") text += isFarBelow(row, previous, leading) ? "\n\n" : "\n";
      previous = last;
      row.segments.forEach((segment, index) => {
        if (index > 0) text += cellSeparator;
        let last: PlacedWord | undefined;
        for (const word of segment.words) {
          if (last && isApart(last, word)) text += " ";
          last = word;
          boxes.push({
            span: { start: text.length, end: text.length + word.text.length },
            box: word.box,
            confidence: word.confidence,
            line,
          });
          text += word.text;
        }
      });
    }
  }
  return { text, words: joinGlued(boxes, text) };
}

/** The rows with the further lines of their wrapped cells; `last` is the row's last line, to measure spacing from. */
function withWholeCells(block: readonly Row[]): { readonly row: Row; readonly last: Row | undefined }[] {
  const joined = joinWrappedRows(block.map(({ segments }) => segments.map(({ words }) => words)));
  return joined.flatMap(({ at, isJoined, cells }, index) => {
    const row = block[at];
    if (row === undefined) return [];
    const last = block[(joined[index + 1]?.at ?? block.length) - 1];
    return [{ row: isJoined ? { ...row, segments: cells.map(segmentOf) } : row, last }];
  });
}

/** A space stands between words that have a gap between them, and between the lines of a cell. */
function isApart(word: PlacedWord, next: PlacedWord): boolean {
  const isNextLine = next.baseline - word.baseline > nextLine * Math.max(next.fontSize, word.fontSize);
  return isNextLine || next.box[0] - word.box[2] > wordGap * Math.min(next.fontSize, word.fontSize);
}

/** Words with no space between them are one word of the text, with one box. */
function joinGlued(boxes: readonly WordBox[], text: string): WordBox[] {
  const joined: WordBox[] = [];
  for (const word of boxes) {
    const last = joined.at(-1);
    if (!last || last.span.end !== word.span.start || /\s/.test(text[word.span.start] ?? "")) {
      joined.push(word);
      continue;
    }
    joined[joined.length - 1] = {
      ...last,
      span: { start: last.span.start, end: word.span.end },
      box: [
        Math.min(last.box[0], word.box[0]),
        Math.min(last.box[1], word.box[1]),
        Math.max(last.box[2], word.box[2]),
        Math.max(last.box[3], word.box[3]),
      ],
    };
  }
  return joined;
}

/** Line spacing in font sizes, the median over the page; a block is never judged by its own few lines. */
function usualLeading(blocks: readonly Row[][]): number {
  const spacings: number[] = [];
  for (const block of blocks) {
    block.forEach((row, index) => {
      const above = block[index - 1];
      const size = row.segments[0]?.fontSize ?? 0;
      if (above && size > 0) spacings.push((row.baseline - above.baseline) / size);
    });
  }
  const sorted = spacings.filter((spacing) => spacing > 0.5 && spacing < 4).sort((a, b) => a - b);
  return Math.min(Math.max(sorted[Math.floor(sorted.length * 0.4)] ?? 1.2, 1), 2.2);
}

function isFarBelow(row: Row, above: Row | undefined, leading: number): boolean {
  if (!above) return true;
  const size = Math.max(row.segments[0]?.fontSize ?? 0, above.segments[0]?.fontSize ?? 0);
  return row.baseline - above.baseline > leading * paragraphSpacing * size;
}
