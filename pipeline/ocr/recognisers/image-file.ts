import type { GreyImage } from "./recogniser.ts";

const fileHeaderBytes = 14;
const infoHeaderBytes = 40;
const paletteBytes = 256 * 4;

/**
 * The image as an uncompressed 8-bit BMP, the format that Leptonica takes in fastest: whole rows are copied,
 * where PGM is read byte by byte.
 */
export function encodeImage({ width, height, pixels }: GreyImage): Uint8Array {
  const stride = (width + 3) & ~3;
  const dataOffset = fileHeaderBytes + infoHeaderBytes + paletteBytes;
  const file = new Uint8Array(dataOffset + stride * height);
  const view = new DataView(file.buffer);
  view.setUint16(0, 0x4d42, true);
  view.setUint32(2, file.length, true);
  view.setUint32(10, dataOffset, true);
  view.setUint32(14, infoHeaderBytes, true);
  view.setInt32(18, width, true);
  view.setInt32(22, height, true);
  view.setUint16(26, 1, true);
  view.setUint16(28, 8, true);
  view.setUint32(34, stride * height, true);
  view.setUint32(46, 256, true);
  for (let level = 0; level < 256; level += 1)
    view.setUint32(fileHeaderBytes + infoHeaderBytes + level * 4, level * 0x010101, true);
  // BMP holds the rows from bottom to top.
  for (let row = 0; row < height; row += 1)
    file.set(pixels.subarray(row * width, (row + 1) * width), dataOffset + (height - 1 - row) * stride);
  return file;
}
