import { darknessAt, extentOf, type InkCut, type InkPiece, inkPieces } from "./ink-cut.ts";

/** Where a line of figures stands in a cut, in its pixels. */
export interface FigureLine {
  readonly top: number;
  readonly baseline: number;
}

/** A slanted stroke with a small sign on each side of it: a fraction, or a sign for percent. */
export interface FractionInk {
  readonly upper: readonly InkPiece[];
  readonly lower: readonly InkPiece[];
  /** What stands in the cut before it, and behind it. */
  readonly before: readonly InkPiece[];
  readonly behind: readonly InkPiece[];
}

/** By its places on the baseline and at the top of the line, in pixels of the cut. */
interface Stroke {
  readonly foot: number;
  readonly head: number;
  /** Mean darkness. */
  readonly dark: number;
}

/** How far strokes of fractions and of percent lean, in heights of the figures, seen in twelve typefaces: 0.44 to 0.72. */
const lean = { least: 0.35, most: 0.95 };
/** The stroke need not reach so far up and down, in heights of the figures. */
const shortfall = 0.2;
/** Along a stroke the ink is nowhere paler. */
const palest = 0.35;
/** Strokes nearer to each other than this are one, in heights. */
const apart = 0.35;

/** Finds what may be fractions, the darkest stroke first. */
export function findFractions(cut: InkCut, line: FigureLine): FractionInk[] {
  if (line.baseline - line.top < 8) return [];
  return strokesOf(cut, line).flatMap((stroke) => partsBeside(cut, line, stroke) ?? []);
}

function strokesOf(cut: InkCut, { top, baseline }: FigureLine): Stroke[] {
  const height = baseline - top;
  const [first, last] = [Math.round(top + shortfall * height), Math.round(baseline - shortfall * height)];
  const centre = Math.round((first + last) / 2);
  const found: Stroke[] = [];
  for (let foot = Math.floor(-0.1 * height); foot < cut.width; foot += 1)
    for (let run = lean.least * height; run <= lean.most * height; run += 1) {
      if (foot + run > cut.width + 0.1 * height) break;
      if (darknessAt(cut, foot + ((baseline - centre) / height) * run, centre) < palest) continue;
      let sum = 0;
      let y = first;
      for (; y <= last; y += 1) {
        const value = darknessAt(cut, foot + ((baseline - y) / height) * run, y);
        if (value < palest) break;
        sum += value;
      }
      if (y > last) found.push({ foot, head: foot + run, dark: sum / (last - first + 1) });
    }
  const middle = ({ foot, head }: Stroke) => (foot + head) / 2;
  return found
    .sort((one, other) => other.dark - one.dark)
    .reduce<Stroke[]>((kept, stroke) => {
      if (kept.every((other) => Math.abs(middle(other) - middle(stroke)) >= apart * height))
        kept.push(stroke);
      return kept;
    }, []);
}

/** What is left of the ink without the stroke: a sign up to the left, another down to the right, or undefined. */
function partsBeside(
  cut: InkCut,
  { top, baseline }: FigureLine,
  { foot, head }: Stroke,
): FractionInk | undefined {
  const height = baseline - top;
  const at = (y: number) => foot + ((baseline - y) / height) * (head - foot);
  const half = strokeWidth(cut, at, top, height) / 2 + 0.5;
  const pieces = inkPieces(cut, (x, y) => Math.abs(x - at(y)) <= half).filter(
    ({ pixels }) => pixels.length >= 0.01 * height ** 2,
  );
  const beside = ({ left, right, top: high, bottom: low }: InkPiece) =>
    ((left + right) / 2 - at((high + low) / 2)) / height;
  const upper = pieces.filter(
    (piece) =>
      piece.bottom <= baseline - 0.28 * height &&
      piece.top >= top - 0.25 * height &&
      beside(piece) < 0 &&
      beside(piece) > -0.75,
  );
  const lower = pieces.filter(
    (piece) =>
      piece.top >= baseline - 0.72 * height &&
      piece.bottom <= baseline + 0.25 * height &&
      beside(piece) > 0 &&
      beside(piece) < 0.75,
  );
  if (!isFigure(upper, height) || !isFigure(lower, height)) return undefined;
  const others = pieces.filter((piece) => !upper.includes(piece) && !lower.includes(piece));
  const [start, end] = [extentOf(upper), extentOf(lower)];
  const middle = ({ left, right }: InkPiece) => (left + right) / 2;
  return {
    upper,
    lower,
    before: others.filter((piece) => middle(piece) < start.left),
    behind: others.filter((piece) => middle(piece) > Math.max(head, (end.left + end.right) / 2)),
  };
}

/** A third of the line's height and more: what is lower is the bar of a 7 or the foot of a 2. */
function isFigure(pieces: readonly InkPiece[], height: number): boolean {
  if (pieces.length === 0) return false;
  const { top, bottom } = extentOf(pieces);
  return bottom - top >= 0.33 * height;
}

/** Along its paler third the stroke stands free: there its width shows. */
function strokeWidth(cut: InkCut, at: (y: number) => number, top: number, height: number): number {
  const widths: number[] = [];
  for (let y = Math.round(top + 0.1 * height); y < top + 0.9 * height; y += 1) {
    const reach = (step: number) => {
      let far = 0;
      while (far < height && darknessAt(cut, at(y) + step * far, y) > 0.45) far += 0.5;
      return far;
    };
    widths.push(reach(-1) + reach(1));
  }
  return widths.sort((one, other) => one - other)[Math.floor(0.3 * widths.length)] ?? 0;
}
