import sharp from "sharp";
import type { Box } from "../../../schemas/word-box.ts";
import type { GreyImage } from "../recognisers/recogniser.ts";
import { judgeInk } from "./blank.ts";
import { mapInk } from "./ink-map.ts";
import { collectPoints } from "./line-direction.ts";
import { findLie } from "./orientation.ts";
import { boxBeforeDeskew, deskew, turn } from "./straighten.ts";

export type Rotation = 0 | 90 | 180 | 270;

/** A page made ready to be read: upright, level, at the resolution that reads best for its time. */
export interface PreparedPage {
  readonly image: GreyImage;
  /** Pixels per inch of `image`. */
  readonly dpi: number;
  readonly rotation: Rotation;
  readonly skew: number;
  /** What the skew would be if the lines ran the other way, from top to bottom of the page as it was laid. */
  readonly skewAcross: number;
  /** What the ink looked like before it was read. */
  readonly looksLike: "writing" | "faint" | "picture" | "traces";
  /** From pixels of `image` to pixels of the upright page at its own resolution. */
  readonly toPage: (box: Box) => Box;
}

/** Finer scans are brought down to this: a tenth is saved, and the errors stay the same (scripts/bench-ocr.ts). */
const readingDpi = 240;
const tooFineDpi = 270;
/** Under this, letters are brought up to a size that the model was taught. */
const tooCoarseDpi = 220;
/** Pieces of ink from which the lines' direction can be told. */
const fewestPieces = 12;
/** Below this many degrees Tesseract's own line finder does as well. */
const levelEnough = 0.2;

/** Looks at the page and makes it ready. Undefined where it is blank. `dpi` is that of the image given. */
export async function preparePage(page: GreyImage, dpi: number): Promise<PreparedPage | undefined> {
  const map = mapInk(page, dpi);
  const judged = judgeInk(map);
  if (judged.kind === "blank") return undefined;
  const looksLike = judged.kind;
  // Too little to tell how the page lies: most stand as they are.
  if (judged.ink.components.length < fewestPieces)
    return straighten(page, dpi, { rotation: 0, skew: 0, skewAcross: 0, looksLike });
  const lie = findLie(collectPoints(map, judged.ink));
  return straighten(page, dpi, { ...lie, looksLike });
}

type Findings = Pick<PreparedPage, "rotation" | "skew" | "skewAcross" | "looksLike">;

/** Turns, scales and levels the page by what was found. */
export async function straighten(page: GreyImage, dpi: number, findings: Findings): Promise<PreparedPage> {
  const { rotation, skew, skewAcross, looksLike } = findings;
  const scaled = await scaleForReading(page, dpi);
  const upright = turn(scaled, rotation);
  const scale = (rotation === 90 || rotation === 270 ? page.height : page.width) / upright.width;
  const mustLevel = Math.abs(skew) >= levelEnough;
  return {
    image: mustLevel ? deskew(upright, skew, 255) : upright,
    dpi: dpi / scale,
    rotation,
    skew,
    // One by one: what is handed in may be a whole prepared page, whose image is not to win over this one.
    skewAcross,
    looksLike,
    toPage: (box) => {
      const before = mustLevel ? boxBeforeDeskew(box, upright.width, upright.height, skew) : box;
      return [before[0] * scale, before[1] * scale, before[2] * scale, before[3] * scale];
    },
  };
}

async function scaleForReading(page: GreyImage, dpi: number): Promise<GreyImage> {
  if (dpi >= tooCoarseDpi && dpi <= tooFineDpi) return page;
  const { width, height, pixels } = page;
  const { data, info } = await sharp(pixels, { raw: { width, height, channels: 1 } })
    .resize({ width: Math.round((width * readingDpi) / dpi), kernel: "lanczos3" })
    .toColourspace("b-w")
    .raw()
    .toBuffer({ resolveWithObject: true });
  return {
    width: info.width,
    height: info.height,
    pixels: new Uint8Array(data.buffer, data.byteOffset, data.length),
  };
}
