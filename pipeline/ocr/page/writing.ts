import type { InkComponent } from "./components.ts";
import type { InkMap } from "./ink-map.ts";

/** So many pieces of like size, each next to another, are a word; specks fall so by chance too rarely to matter. */
const piecesOfWord = 4;
/** Letters stand no farther apart than this, in heights of the larger. */
const letterGap = 1.2;
/** Letters of one line differ in size by no more than this. */
const likeSize = 4;
/** One piece that is so much longer than tall, and so long in inches, is a word whose letters touch. */
const wordShape = 2;
const wordInches = 0.14;

/** True where pieces of ink stand side by side as letters do, or one piece has the shape of a word, in either direction. */
export function holdsWriting(components: readonly InkComponent[], map: InkMap): boolean {
  return (
    components.some((piece) => isWordShaped(piece, map)) || longestChain(components, map) >= piecesOfWord
  );
}

function isWordShaped(piece: InkComponent, { dpi }: InkMap): boolean {
  const [across, down] = [piece.right - piece.left, piece.bottom - piece.top];
  const [long, short] = [Math.max(across, down), Math.min(across, down)];
  // Thinner than letters of any size, and it is a stroke: a hair, a fold, a scratch.
  return long >= wordInches * dpi && long >= wordShape * short && short >= 0.04 * dpi;
}

/** The pieces of the longest run of neighbours. Looks no further once it is long enough. */
function longestChain(components: readonly InkComponent[], { dpi }: InkMap): number {
  const cell = Math.max(8, Math.round(dpi / 4));
  const cells = new Map<number, InkComponent[]>();
  const place = (x: number, y: number) => Math.floor(y / cell) * 65536 + Math.floor(x / cell);
  for (const piece of components) {
    const key = place(piece.left, piece.top);
    const there = cells.get(key);
    if (there) there.push(piece);
    else cells.set(key, [piece]);
  }
  const seen = new Set<InkComponent>();
  let longest = 0;
  for (const start of components) {
    if (seen.has(start)) continue;
    seen.add(start);
    const open = [start];
    let size = 0;
    for (let piece = open.pop(); piece !== undefined; piece = open.pop()) {
      size += 1;
      if (size >= piecesOfWord) return size;
      for (let dy = -cell; dy <= cell; dy += cell)
        for (let dx = -cell; dx <= cell; dx += cell)
          for (const other of cells.get(place(piece.left + dx, piece.top + dy)) ?? [])
            if (!seen.has(other) && areNeighbours(piece, other)) {
              seen.add(other);
              open.push(other);
            }
    }
    longest = Math.max(longest, size);
  }
  return longest;
}

function areNeighbours(one: InkComponent, other: InkComponent): boolean {
  const sizes = [sizeOf(one), sizeOf(other)].sort((first, second) => first - second);
  const [small = 0, large = 0] = sizes;
  if (large > likeSize * small) return false;
  const gapAcross = Math.max(one.left, other.left) - Math.min(one.right, other.right);
  const gapDown = Math.max(one.top, other.top) - Math.min(one.bottom, other.bottom);
  // Side by side in one line: apart one way, level the other.
  return Math.max(gapAcross, gapDown) <= letterGap * large && Math.min(gapAcross, gapDown) <= -0.3 * small;
}

function sizeOf({ left, top, right, bottom }: InkComponent): number {
  return Math.max(right - left, bottom - top);
}
