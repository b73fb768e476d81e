/**
 * Black-and-white pixels as a TIFF of one bit a pixel, an eighth of their size: pages cross between processes so.
 * `undefined` where a pixel is neither black nor white.
 */
export function bitonalTiff(grey: Uint8Array, width: number, height: number): Uint8Array | undefined {
  const rowBytes = (width + 7) >> 3;
  const headerLength = 8;
  const data = rowBytes * height;
  const entries: readonly (readonly [tag: number, value: number])[] = [
    [256, width],
    [257, height],
    [258, 1],
    [259, 1],
    // Black is zero.
    [262, 1],
    [273, headerLength],
    [277, 1],
    [278, height],
    [279, data],
  ];
  const directory = (headerLength + data + 1) & ~1;
  const file = new Uint8Array(directory + 2 + entries.length * 12 + 4);
  for (let y = 0, from = 0; y < height; y += 1) {
    const row = headerLength + y * rowBytes;
    for (let x = 0; x < width; x += 1, from += 1) {
      const pixel = grey[from];
      if (pixel === 255) file[row + (x >> 3)] = (file[row + (x >> 3)] ?? 0) | (0x80 >> (x & 7));
      else if (pixel !== 0) return undefined;
    }
  }
  const view = new DataView(file.buffer);
  view.setUint16(0, 0x4949, true);
  view.setUint16(2, 42, true);
  view.setUint32(4, directory, true);
  view.setUint16(directory, entries.length, true);
  entries.forEach(([tag, value], index) => {
    const at = directory + 2 + index * 12;
    view.setUint16(at, tag, true);
    // 4: a 32-bit number.
    view.setUint16(at + 2, 4, true);
    view.setUint32(at + 4, 1, true);
    view.setUint32(at + 8, value, true);
  });
  return file;
}
