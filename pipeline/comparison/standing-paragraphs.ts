import type { RangePair } from "./alignment/range.ts";
import type { PreparedDocument } from "./prepared.ts";
import type { DocumentPair } from "./rules/difference.ts";
import { isNoise } from "./rules/noise.ts";

/** Shorter paragraphs are headings and phrases that papers repeat. */
const fewestWords = 5;
/** Paragraphs of which one is this much longer are not the same, whatever damage there is. */
const mostLonger = 1.25;

type Range = readonly [start: number, end: number];

/** The paragraphs of a stretch, which blank lines part. */
function paragraphsIn({ tokens, record }: PreparedDocument, start: number, end: number): readonly Range[] {
  const parts: Range[] = [];
  let from = start;
  for (let at = start + 1; at <= end; at++) {
    const [last, next] = [tokens[at - 1], tokens[at]];
    const isEnd = at === end || (last && next && /\n\s*\n/u.test(record.text.slice(last.end, next.start)));
    if (!isEnd) continue;
    parts.push([from, at]);
    from = at;
  }
  return parts;
}

/** A block in pieces: each of the paragraphs in it by itself, and what is around them. */
function cut([start, end]: Range, paragraphs: readonly Range[]): readonly Range[] {
  const pieces: Range[] = [];
  let from = start;
  for (const [first, last] of [...paragraphs].sort(([one], [other]) => one - other)) {
    if (first > from) pieces.push([from, first]);
    pieces.push([first, last]);
    from = last;
  }
  return from < end ? [...pieces, [from, end]] : pieces;
}

/**
 * Parts blocks of several paragraphs where one of them stands in a block of the other text too: it is neither gone nor new,
 * and what is about it is told without it.
 */
export function apartFromStanding(
  { older, newer }: DocumentPair,
  blocks: readonly RangePair[],
): readonly RangePair[] {
  const isGone = ({ oldStart, oldEnd }: RangePair) => oldStart < oldEnd;
  const long = ([start, end]: Range) => end - start >= fewestWords;
  const come = blocks
    .filter((block) => !isGone(block))
    .flatMap((block) =>
      paragraphsIn(newer, block.newStart, block.newEnd)
        .filter(long)
        .map((range) => ({ block, range })),
    );
  const cuts = new Map<RangePair, Range[]>();
  const taken = new Set<(typeof come)[number]>();
  const note = (block: RangePair, range: Range) => cuts.set(block, [...(cuts.get(block) ?? []), range]);
  for (const block of blocks.filter(isGone)) {
    for (const range of paragraphsIn(older, block.oldStart, block.oldEnd).filter(long)) {
      const words = older.tokens.slice(...range);
      const twin = come.find((one) => {
        if (taken.has(one)) return false;
        const others = newer.tokens.slice(...one.range);
        const [short, longer] = [words.length, others.length].sort((left, right) => left - right);
        return (longer ?? 0) <= mostLonger * (short ?? 0) && isNoise(words, others);
      });
      if (!twin) continue;
      taken.add(twin);
      note(block, range);
      note(twin.block, twin.range);
    }
  }
  return blocks.flatMap((block) => {
    const inside = cuts.get(block);
    if (!inside) return [block];
    return isGone(block)
      ? cut([block.oldStart, block.oldEnd], inside).map(([oldStart, oldEnd]) => ({
          ...block,
          oldStart,
          oldEnd,
        }))
      : cut([block.newStart, block.newEnd], inside).map(([newStart, newEnd]) => ({
          ...block,
          newStart,
          newEnd,
        }));
  });
}
