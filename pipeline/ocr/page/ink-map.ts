import type { GreyImage } from "../recognisers/recogniser.ts";

/** The page at about 100 dpi, as ink on even paper: enough to see lines and letters, and cheap to look at often. */
export interface InkMap {
  readonly width: number;
  readonly height: number;
  /** Pixels of the page image to one of the map, along each side. */
  readonly scale: number;
  /** Pixels per inch of the map. */
  readonly dpi: number;
  /** Darker than the paper around by so many grey levels, 0..255; row by row. */
  readonly contrast: Uint8Array;
  /** Grey levels by which bare paper varies: standard deviation, told from the median so that ink has no say. */
  readonly noise: number;
}

const mapDpi = 100;
/** Side of the squares in which the paper's brightness is told, inches: wider than any stroke, finer than a shadow. */
const tileInches = 0.4;
/** Share of a square that is taken to be paper: the brightest pixels, short of the very brightest. */
const paperPercentile = 0.7;

/** Makes the map: averages pixels, then takes off the paper's own shade square by square. */
export function mapInk(image: GreyImage, dpi: number): InkMap {
  const scale = Math.max(1, Math.round(dpi / mapDpi));
  const reduced = reduce(image, scale);
  const paper = estimatePaper(reduced, Math.max(8, Math.round((tileInches * dpi) / scale)));
  const { width, height, pixels } = reduced;
  const contrast = new Uint8Array(width * height);
  for (let index = 0; index < contrast.length; index += 1) {
    const darker = (paper[index] ?? 0) - (pixels[index] ?? 0);
    if (darker > 0) contrast[index] = darker;
  }
  return { width, height, scale, dpi: dpi / scale, contrast, noise: noiseOf(reduced) };
}

/** Every `scale` × `scale` pixels become their mean. Rest rows and columns at the far edges are left out. */
function reduce({ width, height, pixels }: GreyImage, scale: number): GreyImage {
  if (scale === 1) return { width, height, pixels };
  const [columns, rows] = [Math.floor(width / scale), Math.floor(height / scale)];
  const reduced = new Uint8Array(columns * rows);
  const sums = new Uint32Array(columns);
  const area = scale * scale;
  for (let row = 0; row < rows; row += 1) {
    sums.fill(0);
    for (let y = row * scale; y < (row + 1) * scale; y += 1) {
      let at = y * width;
      // By far the most scans are of 300 dpi: for them the loop is written out.
      if (scale === 3)
        for (let column = 0; column < columns; column += 1, at += 3)
          sums[column] =
            (sums[column] ?? 0) + (pixels[at] ?? 0) + (pixels[at + 1] ?? 0) + (pixels[at + 2] ?? 0);
      else
        for (let column = 0; column < columns; column += 1) {
          let sum = 0;
          for (let x = 0; x < scale; x += 1) sum += pixels[at++] ?? 0;
          sums[column] = (sums[column] ?? 0) + sum;
        }
    }
    for (let column = 0; column < columns; column += 1)
      reduced[row * columns + column] = (sums[column] ?? 0) / area;
  }
  return { width: columns, height: rows, pixels: reduced };
}

/** The paper's brightness under every pixel: a high percentile of each square, smooth in between. */
function estimatePaper({ width, height, pixels }: GreyImage, tile: number): Uint8Array {
  const [columns, rows] = [Math.ceil(width / tile), Math.ceil(height / tile)];
  const levels = new Float64Array(columns * rows);
  const histogram = new Uint32Array(256);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      histogram.fill(0);
      let count = 0;
      for (let y = row * tile; y < Math.min(height, (row + 1) * tile); y += 1)
        for (let x = column * tile; x < Math.min(width, (column + 1) * tile); x += 1) {
          const level = pixels[y * width + x] ?? 0;
          histogram[level] = (histogram[level] ?? 0) + 1;
          count += 1;
        }
      levels[row * columns + column] = percentile(histogram, count, paperPercentile);
    }
  return interpolate(raiseDarkTiles(levels, columns, rows), columns, rows, tile, width, height);
}

/** A square all of ink (a bar, a picture) takes its paper from the brightest of its neighbours. */
function raiseDarkTiles(levels: Float64Array, columns: number, rows: number): Float64Array {
  return levels.map((level, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    let brightest = level;
    for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y += 1)
      for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x += 1)
        brightest = Math.max(brightest, levels[y * columns + x] ?? 0);
    return brightest - level > 60 ? brightest : level;
  });
}

function interpolate(
  levels: Float64Array,
  columns: number,
  rows: number,
  tile: number,
  width: number,
  height: number,
): Uint8Array {
  const paper = new Uint8Array(width * height);
  const lefts = new Uint16Array(width);
  const shares = new Float64Array(width);
  for (let x = 0; x < width; x += 1) {
    const u = Math.min(Math.max(x / tile - 0.5, 0), columns - 1);
    lefts[x] = Math.floor(u);
    shares[x] = u - Math.floor(u);
  }
  // One level more, so that the last has a neighbour.
  const row = new Float64Array(columns + 1);
  for (let y = 0; y < height; y += 1) {
    const v = Math.min(Math.max(y / tile - 0.5, 0), rows - 1);
    const [top, bottom, down] = [Math.floor(v), Math.min(Math.floor(v) + 1, rows - 1), v - Math.floor(v)];
    for (let column = 0; column < columns; column += 1)
      row[column] =
        (levels[top * columns + column] ?? 0) * (1 - down) + (levels[bottom * columns + column] ?? 0) * down;
    row[columns] = row[columns - 1] ?? 0;
    for (let x = 0, to = y * width; x < width; x += 1, to += 1) {
      const left = lefts[x] ?? 0;
      const level = row[left] ?? 0;
      paper[to] = level + ((row[left + 1] ?? 0) - level) * (shares[x] ?? 0);
    }
  }
  return paper;
}

/** Median step between neighbouring pixels, as the standard deviation that normal noise with that median has. */
function noiseOf({ width, height, pixels }: GreyImage): number {
  const histogram = new Uint32Array(256);
  let count = 0;
  for (let y = 0; y < height; y += 2)
    for (let x = 1; x < width; x += 2) {
      const at = y * width + x;
      const difference = Math.abs((pixels[at] ?? 0) - (pixels[at - 1] ?? 0));
      histogram[difference] = (histogram[difference] ?? 0) + 1;
      count += 1;
    }
  return percentile(histogram, count, 0.5) / 0.954;
}

function percentile(histogram: Uint32Array, count: number, share: number): number {
  let seen = 0;
  for (let level = 0; level < histogram.length; level += 1) {
    seen += histogram[level] ?? 0;
    if (seen >= count * share) return level;
  }
  return histogram.length - 1;
}
