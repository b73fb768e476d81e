import type { PlacedWord } from "./placed-words.ts";

/** Share of a word's height that lies under the baseline, in the mean of Latin text. */
const descent = 0.2;
/** Words of a line from which its slope can be told: with fewer, letters that hang down would tilt it. */
const wordsForSlope = 4;
/**
 * Heights of its words by which a line may climb or fall from end to end. Beyond half a height poppler's pdftotext takes
 * the rest of a crooked line for another one, and sentences come out in pieces: words at its ends then stand a little
 * off their ink instead.
 */
const mostClimb = 0.4;

export interface Baseline {
  /** Height of the line's words, in points. */
  readonly size: number;
  /** Height of the baseline on the page (downwards from its top) at a place across it. */
  at(x: number): number;
}

const medianOf = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/**
 * One baseline for all words of a line. Boxes around words end where their own letters do; text set by them would hop,
 * and programs that read it would take each hop for a new line. The slope is fitted by least squares to the middles.
 */
export function baselineOf(line: readonly PlacedWord[]): Baseline {
  const points = line.map(({ box }) => ({ x: (box[0] + box[2]) / 2, y: (box[1] + box[3]) / 2 }));
  const meanX = points.reduce((sum, { x }) => sum + x, 0) / points.length;
  const meanY = points.reduce((sum, { y }) => sum + y, 0) / points.length;
  const spread = points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  const together = points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0);
  const size = Math.max(1, medianOf(line.map(({ box }) => box[3] - box[1])));
  const width = Math.max(...points.map(({ x }) => x)) - Math.min(...points.map(({ x }) => x));
  const steepest = width > 0 ? (mostClimb * size) / width : 0;
  const fitted = line.length >= wordsForSlope && spread > 0 ? together / spread : 0;
  const slope = Math.max(-steepest, Math.min(steepest, fitted));
  const base = medianOf(line.map(({ box }, index) => box[3] - slope * ((points[index]?.x ?? 0) - meanX)));
  return { size, at: (x) => base - descent * size + slope * (x - meanX) };
}
