import type { Box } from "../../../../schemas/word-box.ts";
import type { GreyImage } from "../../recognisers/recogniser.ts";

/** The ink of a part of a page, as large as its pieces can be told apart. */
export interface InkCut {
  readonly width: number;
  readonly height: number;
  /** 0 for the brightest paper in it, 1 for the darkest ink; row by row. */
  readonly darkness: Float32Array;
  /** Pixels of the page where it begins. */
  readonly left: number;
  readonly top: number;
  /** Pixels of the cut to one of the page. */
  readonly scale: number;
}

/** Page pixels around the box. */
const padding = 3;
/** Letters that are less tall, in pixels of the page, are drawn larger: their strokes lie a pixel apart. */
const small = 26;

/** Cuts out a box; undefined where it holds no ink to speak of. `capHeight` is that of its letters, in pixels. */
export function cutInk(image: GreyImage, box: Box, capHeight: number): InkCut | undefined {
  const left = Math.max(0, Math.floor(box[0]) - padding);
  const top = Math.max(0, Math.floor(box[1]) - padding);
  const right = Math.min(image.width, Math.ceil(box[2]) + padding);
  const bottom = Math.min(image.height, Math.ceil(box[3]) + padding);
  if (right <= left || bottom <= top) return undefined;
  let [darkest, brightest] = [255, 0];
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      const level = image.pixels[y * image.width + x] ?? 255;
      if (level < darkest) darkest = level;
      if (level > brightest) brightest = level;
    }
  const contrast = brightest - darkest;
  if (contrast < 20) return undefined;
  const scale = capHeight < small ? 2 : 1;
  const [width, height] = [scale * (right - left), scale * (bottom - top)];
  const darkness = new Float32Array(width * height);
  const level = (x: number, y: number) => image.pixels[y * image.width + x] ?? 255;
  if (scale === 1) {
    for (let y = 0, to = 0; y < height; y += 1)
      for (let x = 0, from = (top + y) * image.width + left; x < width; x += 1, from += 1, to += 1)
        darkness[to] = (brightest - (image.pixels[from] ?? 255)) / contrast;
    return { width, height, darkness, left, top, scale };
  }
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [px, py] = [left + x / scale, top + y / scale];
      const [x0, y0] = [Math.floor(px), Math.floor(py)];
      const [x1, y1] = [Math.min(right - 1, x0 + 1), Math.min(bottom - 1, y0 + 1)];
      const [across, down] = [px - x0, py - y0];
      const upper = level(x0, y0) * (1 - across) + level(x1, y0) * across;
      const lower = level(x0, y1) * (1 - across) + level(x1, y1) * across;
      darkness[y * width + x] = (brightest - upper * (1 - down) - lower * down) / contrast;
    }
  return { width, height, darkness, left, top, scale };
}

/** Darkness between two pixels of a row; 0 outside. */
export function darknessAt({ width, height, darkness }: InkCut, x: number, y: number): number {
  if (y < 0 || y >= height) return 0;
  const x0 = Math.floor(x);
  const share = x - x0;
  const one = x0 >= 0 && x0 < width ? (darkness[y * width + x0] ?? 0) : 0;
  const other = x0 + 1 >= 0 && x0 + 1 < width ? (darkness[y * width + x0 + 1] ?? 0) : 0;
  return one * (1 - share) + other * share;
}

/** Ink that hangs together. Right and bottom are exclusive. */
export interface InkPiece {
  /** Indexes into the cut. */
  readonly pixels: readonly number[];
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** From this darkness on it is ink. */
const inked = 0.5;

/** The pieces of ink, corners touching, without the pixels for which `isOut` says so. */
export function inkPieces(cut: InkCut, isOut: (x: number, y: number) => boolean = () => false): InkPiece[] {
  const { width, height, darkness } = cut;
  const open = new Uint8Array(darkness.length);
  for (let y = 0, at = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, at += 1)
      if ((darkness[at] ?? 0) >= inked && !isOut(x, y)) open[at] = 1;
  const pieces: InkPiece[] = [];
  for (let start = 0; start < open.length; start += 1) {
    if (open[start] !== 1) continue;
    open[start] = 0;
    const pixels = [start];
    let [left, right, bottom] = [width, 0, 0];
    for (let next = 0; next < pixels.length; next += 1) {
      const at = pixels[next] ?? 0;
      const y = Math.floor(at / width);
      const x = at - y * width;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      bottom = Math.max(bottom, y + 1);
      for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny += 1)
        for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx += 1) {
          const beside = ny * width + nx;
          if (open[beside] !== 1) continue;
          open[beside] = 0;
          pixels.push(beside);
        }
    }
    pieces.push({ pixels, left, top: Math.floor(start / width), right, bottom });
  }
  return pieces;
}

/** Around all of the pieces. */
export function extentOf(pieces: readonly InkPiece[]): Omit<InkPiece, "pixels"> {
  return {
    left: Math.min(...pieces.map((piece) => piece.left)),
    top: Math.min(...pieces.map((piece) => piece.top)),
    right: Math.max(...pieces.map((piece) => piece.right)),
    bottom: Math.max(...pieces.map((piece) => piece.bottom)),
  };
}

/** Groups of pieces one after the other on one baseline, as a line of figures to be read; dark on white. */
export function setInLine(cut: InkCut, groups: readonly (readonly InkPiece[])[]): GreyImage {
  const extents = groups.map(extentOf);
  const tallest = Math.max(...extents.map(({ top, bottom }) => bottom - top));
  const gap = Math.max(2, Math.round(0.25 * tallest));
  let reached = 0;
  const placed = groups.map((pieces, index) => {
    const { left = 0, right = 0, bottom = 0 } = extents[index] ?? {};
    const place = { pieces, right: reached - left, down: tallest - bottom };
    reached += right - left + gap;
    return place;
  });
  return draw(cut, placed, reached - gap, tallest);
}

/** Pieces where they stand, without what stands beside them. */
export function setApart(cut: InkCut, pieces: readonly InkPiece[]): GreyImage {
  const { left, top, right, bottom } = extentOf(pieces);
  return draw(cut, [{ pieces, right: -left, down: -top }], right - left, bottom - top);
}

/** Draws pieces, moved so far, on paper with a margin around `width` by `height`. */
function draw(
  cut: InkCut,
  groups: readonly { readonly pieces: readonly InkPiece[]; readonly right: number; readonly down: number }[],
  width: number,
  height: number,
): GreyImage {
  const margin = Math.round(0.35 * height) + 1;
  const size = { width: width + 2 * margin, height: height + 2 * margin };
  const pixels = new Uint8Array(size.width * size.height).fill(255);
  for (const { pieces, right, down } of groups)
    for (const at of pieces.flatMap((piece) => rimmed(cut, piece))) {
      const y = Math.floor(at / cut.width);
      const [toX, toY] = [margin + right + at - y * cut.width, margin + down + y];
      if (toX < 0 || toX >= size.width || toY < 0 || toY >= size.height) continue;
      pixels[toY * size.width + toX] = 255 - Math.round(255 * Math.min(1, cut.darkness[at] ?? 0));
    }
  return { ...size, pixels };
}

/** The piece and the paler pixels beside it, which make its edge smooth. */
export function rimmed(
  { width, height, darkness }: InkCut,
  { pixels, left, right, top, bottom }: InkPiece,
): number[] {
  const own = new Set(pixels);
  for (const at of pixels) {
    const y = Math.floor(at / width);
    const x = at - y * width;
    for (let ny = Math.max(top, y - 1); ny < Math.min(bottom, height, y + 2); ny += 1)
      for (let nx = Math.max(0, left - 1, x - 1); nx < Math.min(width, right + 1, x + 2); nx += 1)
        if ((darkness[ny * width + nx] ?? 0) < inked) own.add(ny * width + nx);
  }
  return [...own];
}
