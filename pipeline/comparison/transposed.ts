import type { RangePair } from "./alignment/range.ts";
import type { DocumentPair } from "./rules/difference.ts";
import type { Token } from "./words/token.ts";

/** Words that may lie between two differences of one table: headings of columns that kept their order. */
const apart = 8;
/** Smaller stretches are a list of figures that changed. */
const fewestWords = 6;
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

/** Figures of a table that must stand where they would, were it read the other way. */
const inGrid = 0.6;

/**
 * The place of each figure in the other text, were the table read by rows in the one and by columns in the other; the
 * number of columns is the one for which most figures are the same. Undefined where none explains the table.
 */
function gridOf(own: readonly Token[], other: readonly Token[]): ((index: number) => number) | undefined {
  const count = own.length;
  if (count !== other.length) return undefined;
  const ways = [...Array(count).keys()]
    .filter((columns) => columns > 1 && columns < count && count % columns === 0)
    .map((columns) => {
      const rows = count / columns;
      const place = (index: number) => (index % columns) * rows + Math.floor(index / columns);
      const same = own.filter(({ key }, index) => other[place(index)]?.key === key).length;
      return { place, same };
    })
    .sort((one, two) => two.same - one.same);
  const [best] = ways;
  return best && best.same >= inGrid * count ? best.place : undefined;
}

/** The figures that changed, each with the one in its cell: indexes in the two stretches. */
function changedCells(
  left: readonly Token[],
  right: readonly Token[],
): readonly (readonly [number, number])[] | undefined {
  const figuresIn = (tokens: readonly Token[]) =>
    tokens.flatMap((token, index) => (token.kind === "word" ? [] : [{ token, index }]));
  const [olds, news] = [figuresIn(left), figuresIn(right)];
  const tokensOf = (figures: typeof olds) => figures.map(({ token }) => token);
  const place = gridOf(tokensOf(olds), tokensOf(news));
  if (!place) return undefined;
  return olds.flatMap(({ token, index }, at) => {
    const other = news[place(at)];
    return other && other.token.key !== token.key ? [[index, other.index] as const] : [];
  });
}

/** Words beside a table's differences that may be its first and last cells: read either way, these stand in one place. */
const mostBeside = 6;

/** A stretch with more and more of the words beside it, the narrowest first. */
function widenings({ oldStart, oldEnd, newStart, newEnd }: RangePair): readonly RangePair[] {
  const steps = [...Array(mostBeside + 1).keys()];
  return steps
    .flatMap((back) => steps.map((on) => ({ back, on })))
    .filter(({ back }) => back <= Math.min(oldStart, newStart))
    .sort((one, other) => one.back + one.on - other.back - other.on)
    .map(({ back, on }) => ({
      oldStart: oldStart - back,
      oldEnd: oldEnd + on,
      newStart: newStart - back,
      newEnd: newEnd + on,
    }));
}

/** The changed words of a table that one text reads by rows and the other by columns; undefined for any other stretch. */
function changesInTable(
  { older, newer, similarity }: DocumentPair,
  cluster: readonly RangePair[],
): readonly RangePair[] | undefined {
  const [first, last] = [cluster[0], cluster.at(-1)];
  if (!first || !last) return undefined;
  const bare = { ...first, oldEnd: last.oldEnd, newEnd: last.newEnd };
  const stretchOf = ({ oldStart, oldEnd, newStart, newEnd }: RangePair) =>
    [older.tokens.slice(oldStart, oldEnd), newer.tokens.slice(newStart, newEnd)] as const;
  const hasFigures = stretchOf(bare).every(
    (tokens) => tokens.filter(({ kind }) => kind === "number").length >= (figureShare / 2) * tokens.length,
  );
  if (!hasFigures) return undefined;
  const whole = widenings(bare)
    .map((range) => ({ range, cells: changedCells(...stretchOf(range)) }))
    .find(({ cells }) => cells !== undefined);
  const { oldStart, newStart } = whole?.range ?? bare;
  const [left, right] = stretchOf(whole?.range ?? bare);
  const isTable = (tokens: readonly Token[]) =>
    tokens.length >= fewestWords &&
    tokens.filter(({ kind }) => kind === "number").length >= figureShare * tokens.length;
  if (!isTable(left) || !isTable(right)) return undefined;
  const gone = withoutEqual(left, right, (one, other) => similarity.same(one, other));
  const come = withoutEqual(right, left, (one, other) => similarity.same(one, other));
  const isWord = (tokens: readonly Token[]) => (at: number) => tokens[at]?.kind === "word";
  const [goneWords, comeWords] = [gone.filter(isWord(left)), come.filter(isWord(right))];
  const cells = whole?.cells;
  if (goneWords.length !== comeWords.length) return undefined;
  if (!cells && (gone.length !== come.length || gone.length > mostUnlike * left.length)) return undefined;
  const inOrder = cells ? goneWords : gone;
  const others = cells ? comeWords : come;
  const pairs = [...inOrder.map((at, index) => [at, others[index] ?? 0] as const), ...(cells ?? [])];
  return pairs
    .toSorted(([one], [other]) => one - other)
    .map(([at, otherAt]) => {
      const [oldAt, newAt] = [oldStart + at, newStart + otherAt];
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
