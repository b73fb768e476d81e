import sharp from "sharp";
import type { Box } from "../../../schemas/word-box.ts";
import { mapInk } from "../../ocr/page/ink-map.ts";
import { findTextInk } from "../../ocr/page/text-ink.ts";
import { holdsWriting } from "../../ocr/page/writing.ts";
import { applyToBox } from "../layout/matrix.ts";
import type { SourceImage } from "../page-source.ts";

/** Pixels per inch at which the ink is looked at. */
const lookingDpi = 100;
/** Grey levels by which ink is darker than its paper, and how often that must pass the paper's unevenness. */
const clearContrast = 24;
const overNoise = 5;
/** Points around a word's box in which ink is taken to be the word's: text layers lie askew on their scans. */
const slack = 4;
/** Pieces of ink beside all words that are more than a stamp or a signature, and their share of all pieces. */
const fewestPieces = 40;
const leastShare = 0.1;

/**
 * True where the image of a page has writing on which no word of the text layer stands: a layer that covers part of
 * its page reads well, and what it leaves out would be lost without a trace. `boxes` in points of the page as shown.
 */
export async function leavesInkUnread(image: SourceImage, boxes: readonly Box[]): Promise<boolean> {
  const { width, height, dpi, encoding, bytes } = image;
  const source = encoding === "grey" ? sharp(bytes, { raw: { width, height, channels: 1 } }) : sharp(bytes);
  const small = Math.max(1, Math.round((width * Math.min(dpi, lookingDpi)) / dpi));
  const { data, info } = await source
    .flatten({ background: "white" })
    .resize({ width: small })
    .toColourspace("b-w")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const pixels = new Uint8Array(data.buffer, data.byteOffset, data.length);
  const map = mapInk({ width: info.width, height: info.height, pixels }, (dpi * info.width) / width);
  const { components } = findTextInk(map, Math.max(clearContrast, overNoise * map.noise));
  const scale = (width / info.width) * map.scale;
  const isWord = coveredBy(boxes);
  const unread = components.filter(({ left, top, right, bottom }) => {
    const placed = applyToBox(image.toPage, [left * scale, top * scale, right * scale, bottom * scale]);
    return !isWord((placed[0] + placed[2]) / 2, (placed[1] + placed[3]) / 2);
  });
  return (
    unread.length >= fewestPieces &&
    unread.length >= leastShare * components.length &&
    holdsWriting(unread, map)
  );
}

/** Tells whether a point lies on one of the boxes, which are sorted into strips of the page to be found fast. */
function coveredBy(boxes: readonly Box[]): (x: number, y: number) => boolean {
  const strip = 20;
  const strips = new Map<number, Box[]>();
  for (const box of boxes)
    for (let at = Math.floor((box[1] - slack) / strip); at <= Math.floor((box[3] + slack) / strip); at += 1)
      strips.set(at, [...(strips.get(at) ?? []), box]);
  return (x, y) =>
    (strips.get(Math.floor(y / strip)) ?? []).some(
      ([left, top, right, bottom]) =>
        x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack,
    );
}
