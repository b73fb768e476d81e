import { z } from "zod";
import { Span } from "./span.ts";

/** `ok` was read, `blank` was looked at and holds no ink, `failed` could not be read: `failure` says why. */
export const PageStatus = z.enum(["ok", "blank", "failed"]);
export type PageStatus = z.infer<typeof PageStatus>;

/** `ocr` also where a poor text layer was merged into what OCR read: `sourceReason` tells. */
export const TextSource = z.enum(["text-layer", "ocr", "plain"]);
export type TextSource = z.infer<typeof TextSource>;

/** Why one page could not be read. `remedy` is what the user can do about it. */
export const PageFailure = z.object({ code: z.string(), message: z.string(), remedy: z.string() });
export type PageFailure = z.infer<typeof PageFailure>;

export const Page = z.object({
  /** Counted from 1, in the order of the source. */
  number: z.int().positive(),
  /** PDF points (1/72 inch), as the page is shown, after `rotation`. */
  width: z.number().nonnegative(),
  height: z.number().nonnegative(),
  status: PageStatus,
  failure: PageFailure.nullable(),
  textSource: TextSource,
  /** 0..1, how much the page reads like Danish or another real language, before repair. */
  quality: z.number().min(0).max(1),
  /** Mean OCR word confidence, 0..100; null where the page was not OCRed. */
  confidence: z.number().min(0).max(100).nullable(),
  /** Clockwise degrees by which the source was turned to stand upright: 0, 90, 180 or 270. */
  rotation: z.number(),
  /** Degrees by which the lines of the scan rise (negative) or fall (positive). */
  skew: z.number(),
  /** Where the page lies in `text`. */
  span: Span,
  /** Where the page lies in `rawText`. */
  rawSpan: Span,
  /** Why the text layer was taken, merged or read again. */
  sourceReason: z.string(),
});
export type Page = z.infer<typeof Page>;
