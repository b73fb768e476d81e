import { z } from "zod";
import { Span } from "./span.ts";

/** Left, top, right, bottom in PDF points, origin top left of the page as shown. */
export const Box = z.tuple([z.number(), z.number(), z.number(), z.number()]);
export type Box = z.infer<typeof Box>;

/** One word of a page as read. `span` is in the page's own raw text (offset 0 is the page's first character). */
export const WordBox = z.object({
  span: Span,
  box: Box,
  /** OCR confidence, 0..100; null for a text layer. */
  confidence: z.number().nullable(),
  /** Index of the word's line on the page, in reading order. */
  line: z.int().nonnegative(),
});
export type WordBox = z.infer<typeof WordBox>;
