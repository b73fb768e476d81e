import { z } from "zod";
import { WordBox } from "../../schemas/word-box.ts";

/** Six numbers of an affine map: x' = a x + c y + e, y' = b x + d y + f. */
const Affine = z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()]);

/** A page image as it crosses from a worker, ready for an OCR engine. */
export const SourceImage = z.object({
  width: z.int().positive(),
  height: z.int().positive(),
  dpi: z.number().positive(),
  encoding: z.enum(["encoded", "grey"]),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  /** From pixels of this image to points of the page as shown. */
  toPage: Affine,
});
export type SourceImage = z.infer<typeof SourceImage>;

/** Text that the source itself holds for a page, and how good it is. */
export const LayerText = z.object({
  text: z.string(),
  words: z.array(WordBox),
  rotation: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
  width: z.number(),
  height: z.number(),
  quality: z.number(),
});
export type LayerText = z.infer<typeof LayerText>;

/** What a page offers to be read from, and which of it is to be taken. */
export const PageSource = z.object({
  number: z.int().positive(),
  /** Points, as shown. */
  width: z.number(),
  height: z.number(),
  layer: LayerText.nullable(),
  take: z.enum(["layer", "image", "both", "nothing"]),
  reason: z.string(),
  image: SourceImage.nullable(),
  /** True where the page paints an image of any size that matters. */
  hasImage: z.boolean(),
  /** Images over a good part of the page that could not be decoded. */
  lost: z.array(z.string()),
  /** What the library said on the way; it tells a blank page from one that was drawn blank. */
  warnings: z.array(z.string()),
  /** What the source has lost of the page, or may have lost, whatever can still be read; null for none. */
  missing: z.string().nullable(),
});
export type PageSource = z.infer<typeof PageSource>;
