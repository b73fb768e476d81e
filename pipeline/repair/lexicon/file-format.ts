import type { Lexicon } from "./lexicon.ts";

const magic = "punktum-lexicon\n";
const arrays = [
  ["nodeEdges", Uint32Array],
  ["edgeTarget", Uint32Array],
  ["edgeSkip", Uint32Array],
  ["counts", Uint32Array],
  ["pairStart", Uint32Array],
  ["pairCount", Uint32Array],
  ["spelling", Float32Array],
  ["rank", Uint16Array],
  ["pairSecond", Uint16Array],
  ["nodeFinal", Uint8Array],
  ["edgeLabel", Uint8Array],
  ["bits", Uint8Array],
  ["prior", Uint8Array],
] as const;
const headerNumbers = 3 + arrays.length;

/** The lexicon as one block of bytes: a mark, a head of 32-bit numbers, and the arrays, each from a multiple of four. */
export function packLexicon(lexicon: Lexicon): Uint8Array {
  const { graph, ...rest } = lexicon;
  const all = { ...graph, ...rest };
  const views = arrays.map(([name]) => all[name]);
  const headBytes = magic.length + headerNumbers * 4;
  const padded = (bytes: number) => Math.ceil(bytes / 4) * 4;
  const size = views.reduce((sum, view) => sum + padded(view.byteLength), padded(headBytes));
  const packed = new Uint8Array(size);
  packed.set(new TextEncoder().encode(magic));
  const head = new Uint32Array(packed.buffer, magic.length, headerNumbers);
  head.set([size, lexicon.boundaryRank, lexicon.numeralRank, ...views.map((view) => view.length)]);
  let at = padded(headBytes);
  for (const view of views) {
    packed.set(new Uint8Array(view.buffer, view.byteOffset, view.byteLength), at);
    at += padded(view.byteLength);
  }
  return packed;
}

/** The lexicon over the same bytes, nothing copied; undefined where they are not a whole lexicon. */
export function unpackLexicon(packed: Uint8Array): Lexicon | undefined {
  const headBytes = magic.length + headerNumbers * 4;
  if (packed.length < headBytes || packed.byteOffset % 4 !== 0) return undefined;
  if (new TextDecoder().decode(packed.subarray(0, magic.length)) !== magic) return undefined;
  const head = new Uint32Array(packed.buffer, packed.byteOffset + magic.length, headerNumbers);
  if (head[0] !== packed.length) return undefined;
  let at = packed.byteOffset + Math.ceil(headBytes / 4) * 4;
  const place = (index: number, bytes: number) => {
    const length = head[3 + index] ?? 0;
    const start = at;
    at += Math.ceil((length * bytes) / 4) * 4;
    return [packed.buffer, start, length] as const;
  };
  const nodeEdges = new Uint32Array(...place(0, 4));
  const edgeTarget = new Uint32Array(...place(1, 4));
  const edgeSkip = new Uint32Array(...place(2, 4));
  const counts = new Uint32Array(...place(3, 4));
  const pairStart = new Uint32Array(...place(4, 4));
  const pairCount = new Uint32Array(...place(5, 4));
  const spelling = new Float32Array(...place(6, 4));
  const rank = new Uint16Array(...place(7, 2));
  const pairSecond = new Uint16Array(...place(8, 2));
  const nodeFinal = new Uint8Array(...place(9, 1));
  const edgeLabel = new Uint8Array(...place(10, 1));
  const bits = new Uint8Array(...place(11, 1));
  const prior = new Uint8Array(...place(12, 1));
  return {
    graph: { nodeEdges, nodeFinal, edgeLabel, edgeTarget, edgeSkip },
    bits,
    prior,
    rank,
    counts,
    pairStart,
    pairSecond,
    pairCount,
    spelling,
    boundaryRank: head[1] ?? 0,
    numeralRank: head[2] ?? 0,
  };
}
