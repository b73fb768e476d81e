import { boxAround, type Row, type Segment } from "./rows.ts";

/** A stretch of white that parts two columns over a run of rows. */
export interface Gutter {
  /** Where the right column begins, in points. */
  readonly at: number;
  /** Index of the first row, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** Left edges this near to one another are one edge. */
const edgeTolerance = 3;
const fewestRowsBeside = 3;
const narrowestGutter = 8;

/** Left edges at which several segments begin: where a column may start. */
function sharedLeftEdges(rows: readonly Row[]): number[] {
  const lefts = rows.flatMap((row) => row.segments.map((segment) => segment.box[0])).sort((a, b) => a - b);
  const edges: { at: number; count: number }[] = [];
  for (const left of lefts) {
    const last = edges.at(-1);
    if (last && left - last.at <= edgeTolerance) last.count += 1;
    else edges.push({ at: left, count: 1 });
  }
  return edges
    .slice(1)
    .filter((edge) => edge.count >= fewestRowsBeside)
    .map((edge) => edge.at);
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * True where the text on both sides of a gutter is read one side after the other. In a table the cells of a row share
 * their baseline and are short; columns of prose fill their width, and an address beside a letter keeps its own pace.
 */
function readsSideBySide(left: readonly Segment[], right: readonly Segment[]): boolean {
  const baselinesOf = (side: readonly Segment[]) => [...new Set(side.map((segment) => segment.baseline))];
  const leftBaselines = baselinesOf(left);
  const rightBaselines = baselinesOf(right);
  if (rightBaselines.length < fewestRowsBeside || leftBaselines.length < fewestRowsBeside) return false;
  const [fewer, more] =
    leftBaselines.length < rightBaselines.length
      ? [leftBaselines, rightBaselines]
      : [rightBaselines, leftBaselines];
  const top = Math.max(Math.min(...leftBaselines), Math.min(...rightBaselines));
  const bottom = Math.min(Math.max(...leftBaselines), Math.max(...rightBaselines));
  const beside = fewer.filter((baseline) => baseline >= top - 1 && baseline <= bottom + 1);
  if (beside.length < 2) return false;
  const aligned = beside.filter((baseline) => more.some((other) => Math.abs(other - baseline) <= 0.8));
  if (aligned.length < beside.length * 0.5) return true;
  return isProse(left) && isProse(right);
}

/** Lines of several words that fill the width they have, in one column or in each of several. */
function isProse(segments: readonly Segment[]): boolean {
  return columnsOf(segments).every(fillsColumn);
}

/** Segments by the stretches of the page's width that they cover together. */
function columnsOf(segments: readonly Segment[]): Segment[][] {
  const columns: Segment[][] = [];
  let reached = Number.NEGATIVE_INFINITY;
  for (const segment of segments.toSorted((a, b) => a.box[0] - b.box[0])) {
    if (segment.box[0] >= reached + narrowestGutter) columns.push([]);
    columns.at(-1)?.push(segment);
    reached = Math.max(reached, segment.box[2]);
  }
  return columns;
}

function fillsColumn(segments: readonly Segment[]): boolean {
  const [from, , to] = boxAround(segments.map((segment) => segment.box));
  const fill = segments.map((segment) => (segment.box[2] - segment.box[0]) / Math.max(to - from, 1));
  return (
    segments.length >= 5 &&
    median(fill) >= 0.75 &&
    median(segments.map((segment) => segment.words.length)) >= 4
  );
}

/** The gutter with most rows beside it, or none where the rows read straight across. */
export function findGutter(rows: readonly Row[]): Gutter | undefined {
  let best: (Gutter & { weight: number }) | undefined;
  for (const edge of sharedLeftEdges(rows)) {
    const at = edge - 0.5;
    for (const band of bandsBeside(rows, at)) {
      const segments = rows.slice(band.from, band.to).flatMap((row) => row.segments);
      const left = segments.filter((segment) => segment.box[0] < at);
      const right = segments.filter((segment) => segment.box[0] >= at);
      if (left.length === 0 || right.length === 0) continue;
      const width = at - Math.max(...left.map((segment) => segment.box[2]));
      if (width < narrowestGutter || !readsSideBySide(left, right)) continue;
      const weight = Math.min(left.length, right.length) * Math.min(width, 60);
      if (!best || weight > best.weight) best = { at, ...band, weight };
    }
  }
  return best && { at: best.at, from: best.from, to: best.to };
}

/** Runs of rows in which no segment crosses `at`. */
function bandsBeside(rows: readonly Row[], at: number): { from: number; to: number }[] {
  const bands: { from: number; to: number }[] = [];
  let from = 0;
  rows.forEach((row, index) => {
    const crossed = row.segments.some(
      (segment) => segment.box[0] < at && segment.box[2] > at - narrowestGutter,
    );
    if (!crossed) return;
    if (index > from) bands.push({ from, to: index });
    from = index + 1;
  });
  if (rows.length > from) bands.push({ from, to: rows.length });
  return bands;
}
