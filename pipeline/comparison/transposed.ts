import type { RangePair } from "./alignment/range.ts";
import type { DocumentPair } from "./rules/difference.ts";
import type { Token } from "./words/token.ts";

/** Words that may lie between two differences of one table: headings of columns that kept their order. */
const apart = 8;
/** Smaller stretches are a list of figures that changed. */
const fewestWords = 8;
/** Share of figures that makes a table of a stretch. */
const figureShare = 0.4;
/** Share of the words that may be on one side only: figures that changed in the table. */
const mostUnlike = 0.25;

/** Differences close to each other in both texts. */
function clustersOf(hunks: readonly RangePair[]): readonly (readonly RangePair[])[] {
  const clusters: RangePair[][] = [];
  for (const hunk of hunks) {
    const last = clusters.at(-1)?.at(-1);
    const gaps = last ? [hunk.oldStart - last.oldEnd, hunk.newStart - last.newEnd] : [];
    if (last && gaps.every((gap) => gap >= 0 && gap <= apart)) clusters.at(-1)?.push(hunk);
    else clusters.push([hunk]);
  }
  return clusters;
}

/** A letter alone: the `I` of `I alt` that a scanner makes an `l` or a line of the table of. */
const isSpeck = ({ kind, text }: Token): boolean => kind === "word" && text.length === 1;

/** Indexes of the words of one side that the other side has no equal for, whatever the order. */
function withoutEqual(
  own: readonly Token[],
  other: readonly Token[],
  same: (one: Token, two: Token) => boolean,
): readonly number[] {
  const free = new Set(other);
  return own.flatMap((token, index) => {
    const equal = [...free].find((one) => one.key === token.key) ?? [...free].find((one) => same(token, one));
    if (equal !== undefined) free.delete(equal);
    return equal !== undefined || isSpeck(token) ? [] : [index];
  });
}

/** The changed words of a table that one text reads by rows and the other by columns; undefined for any other stretch. */
function changesInTable(
  { older, newer, similarity }: DocumentPair,
  cluster: readonly RangePair[],
): readonly RangePair[] | undefined {
  const [first, last] = [cluster[0], cluster.at(-1)];
  if (!first || !last) return undefined;
  const left = older.tokens.slice(first.oldStart, last.oldEnd);
  const right = newer.tokens.slice(first.newStart, last.newEnd);
  const isTable = (tokens: readonly Token[]) =>
    tokens.length >= fewestWords &&
    tokens.filter(({ kind }) => kind === "number").length >= figureShare * tokens.length;
  if (!isTable(left) || !isTable(right)) return undefined;
  const gone = withoutEqual(left, right, (one, other) => similarity.same(one, other));
  const come = withoutEqual(right, left, (one, other) => similarity.same(one, other));
  if (gone.length !== come.length || gone.length > mostUnlike * left.length) return undefined;
  return gone.map((at, index) => {
    const [oldAt, newAt] = [first.oldStart + at, first.newStart + (come[index] ?? 0)];
    return { oldStart: oldAt, oldEnd: oldAt + 1, newStart: newAt, newEnd: newAt + 1 };
  });
}

/** The differences with those left out that only say that a table was read by rows here and by columns there. */
export function withoutTransposed(
  documents: DocumentPair,
  hunks: readonly RangePair[],
): readonly RangePair[] {
  return clustersOf(hunks).flatMap((cluster) => changesInTable(documents, cluster) ?? cluster);
}
