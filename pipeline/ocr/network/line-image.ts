import type { GreyImage } from "../recognisers/recogniser.ts";

/** A line ready for the network: its pixels as the network takes them, with a frame around for the filter. */
export interface LineImage {
  /** Of the picture inside the frame. */
  readonly width: number;
  /** Pixels of a row with its frame. */
  readonly stride: number;
  /** -127..127, rows of `stride`, one row of frame above and below, one pixel before and at least two behind. */
  readonly pixels: Int16Array;
  /** Pixels of the page to one of the line. */
  readonly scale: number;
}

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Cuts a line out, brings it to the network's height and evens its light, as Tesseract does. */
export function lineImage(page: GreyImage, box: Rectangle, height: number): LineImage {
  const cut = { width: box.right - box.left, height: box.bottom - box.top };
  const scale = cut.height / height;
  const width = Math.max(1, Math.round(cut.width / scale));
  const grey = scale === 1 ? copy(page, box) : scaled(page, box, width, height);
  const { black, white } = blackAndWhite(grey.subarray(width * (height >> 1), width * ((height >> 1) + 1)));
  const contrast = Math.max((white - black) / 2, 1);
  const stride = width + 6;
  const pixels = noise(stride * (height + 2));
  const levels = Int16Array.from({ length: 256 }, (_, level) =>
    Math.max(-127, Math.min(127, Math.round(128 * ((level - black) / contrast - 1)))),
  );
  for (let y = 0; y < height; y += 1)
    for (let x = 0, from = y * width, to = (y + 1) * stride + 1; x < width; x += 1, from += 1, to += 1)
      pixels[to] = levels[grey[from] ?? 0] ?? 0;
  return { width, stride, pixels, scale };
}

/** The same line with light and dark exchanged. */
export function inverted(line: LineImage): LineImage {
  return { ...line, pixels: line.pixels.map((pixel) => -pixel) };
}

/** The models were taught with noise around the line: any will do, if it is always the same. */
function noise(length: number): Int16Array {
  const pixels = new Int16Array(length);
  let seed = 1;
  for (let index = 0; index < length; index += 1) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) | 0;
    pixels[index] = (seed >> 24) | 0;
  }
  return pixels;
}

function copy(page: GreyImage, box: Rectangle): Uint8Array {
  const width = box.right - box.left;
  const cut = new Uint8Array(width * (box.bottom - box.top));
  for (let y = box.top; y < box.bottom; y += 1)
    cut.set(
      page.pixels.subarray(y * page.width + box.left, y * page.width + box.right),
      (y - box.top) * width,
    );
  return cut;
}

/** From this size on a line is scaled between neighbours, below by the mean of what each pixel covers. */
const fine = 0.7;
/** From this size on there is nothing left to sharpen. */
const coarse = 1.4;

/** Scales and sharpens, in the same way as when the models were taught: Leptonica's, to the weights. */
function scaled(page: GreyImage, box: Rectangle, width: number, height: number): Uint8Array {
  const factor = height / (box.bottom - box.top);
  const isFine = factor >= fine;
  const sample = isFine ? between : covered;
  const across = sample(box.right - box.left, width);
  const down = sample(box.bottom - box.top, height);
  const rows = box.bottom - box.top;
  const narrow = new Float32Array(rows * width);
  const { pixels } = page;
  const { starts, weights, taps } = across;
  for (let y = 0; y < rows; y += 1) {
    const from = (box.top + y) * page.width + box.left;
    for (let x = 0, at = y * width; x < width; x += 1, at += 1) {
      const start = from + (starts[x] ?? 0);
      let sum = 0;
      for (let index = 0, tap = x * taps; index < taps; index += 1, tap += 1)
        sum += (weights[tap] ?? 0) * (pixels[start + index] ?? 0);
      narrow[at] = sum;
    }
  }
  const grey = new Float32Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const start = (down.starts[y] ?? 0) * width;
    for (let x = 0; x < width; x += 1) {
      let sum = 0;
      for (let index = 0, tap = y * down.taps; index < down.taps; index += 1, tap += 1)
        sum += (down.weights[tap] ?? 0) * (narrow[start + index * width + x] ?? 0);
      grey[y * width + x] = sum;
    }
  }
  if (factor >= coarse) return Uint8Array.from(grey, (value) => value + 0.5);
  return isFine ? sharpened(grey, width, height, 2, 0.4) : sharpened(grey, width, height, 1, 0.2);
}

/** What each sample takes of the pixels from its start on; `taps` weights a sample. */
interface Sampling {
  readonly starts: Int32Array;
  readonly weights: Float32Array;
  readonly taps: number;
}

function between(from: number, to: number): Sampling {
  const taps = Math.min(2, from);
  const starts = new Int32Array(to);
  const weights = new Float32Array(to * taps);
  for (let index = 0; index < to; index += 1) {
    const place = Math.min((index * from) / to, from - 1);
    const start = Math.min(Math.floor(place), from - taps);
    starts[index] = start;
    weights[index * taps] = 1 - (place - start);
    if (taps === 2) weights[index * taps + 1] = place - start;
  }
  return { starts, weights, taps };
}

function covered(from: number, to: number): Sampling {
  const step = from / to;
  const taps = Math.min(from, Math.ceil(step) + 1);
  const starts = new Int32Array(to);
  const weights = new Float32Array(to * taps);
  for (let index = 0; index < to; index += 1) {
    const start = Math.min(Math.floor(index * step), from - taps);
    starts[index] = start;
    for (let tap = 0; tap < taps; tap += 1) {
      const inside = Math.min(start + tap + 1, (index + 1) * step) - Math.max(start + tap, index * step);
      weights[index * taps + tap] = Math.max(0, inside) / step;
    }
  }
  return { starts, weights, taps };
}

/** Takes from each pixel a share of how far its neighbours, `reach` to each side, lie on the other side. */
function sharpened(
  grey: Float32Array,
  width: number,
  height: number,
  reach: number,
  share: number,
): Uint8Array {
  const sharp = new Uint8Array(grey.length);
  const area = (2 * reach + 1) ** 2;
  const columns = new Float32Array(width);
  for (let y = 0; y < height; y += 1) {
    const isEdgeRow = y < reach || y >= height - reach;
    if (!isEdgeRow)
      for (let x = 0; x < width; x += 1) {
        let sum = 0;
        for (let row = y - reach; row <= y + reach; row += 1) sum += grey[row * width + x] ?? 0;
        columns[x] = sum;
      }
    for (let x = 0, at = y * width; x < width; x += 1, at += 1) {
      let value = grey[at] ?? 0;
      if (!isEdgeRow && x >= reach && x < width - reach) {
        let sum = 0;
        for (let column = x - reach; column <= x + reach; column += 1) sum += columns[column] ?? 0;
        value += share * (value - sum / area);
      }
      sharp[at] = value < 0 ? 0 : value > 255 ? 255 : value + 0.5;
    }
  }
  return sharp;
}

/** The ink's and the paper's level, from the valleys and peaks along the middle row. */
function blackAndWhite(row: Uint8Array): { readonly black: number; readonly white: number } {
  const valleys: number[] = [];
  const peaks: number[] = [];
  for (let x = 1; x + 1 < row.length; x += 1) {
    const [before = 0, here = 0, after = 0] = row.subarray(x - 1, x + 2);
    if ((here < before && here <= after) || (here <= before && here < after)) valleys.push(here);
    if ((here > before && here >= after) || (here >= before && here > after)) peaks.push(here);
  }
  return { black: quantile(valleys, 0.25) ?? 0, white: quantile(peaks, 0.75) ?? 255 };
}

function quantile(values: number[], share: number): number | undefined {
  return values.sort((first, second) => first - second)[Math.floor(values.length * share)];
}
