import { z } from "zod";
import { PageFailure, PageStatus, TextSource } from "./page.ts";
import { Repair } from "./repair.ts";
import { Span } from "./span.ts";
import { WordBox } from "./word-box.ts";

/** One page as the read stage leaves it: raw text in reading order and where each word stands. */
export const PageReading = z.object({
  number: z.int().positive(),
  width: z.number().nonnegative(),
  height: z.number().nonnegative(),
  status: PageStatus,
  failure: PageFailure.nullable(),
  textSource: TextSource,
  quality: z.number().min(0).max(1),
  confidence: z.number().min(0).max(100).nullable(),
  rotation: z.number(),
  skew: z.number(),
  sourceReason: z.string(),
  /** Raw text in reading order, running headers and footers included. Never ends in a line break. */
  text: z.string(),
  words: z.array(WordBox),
  /** Parts of `text` that are page furniture (running headers, footers, page numbers): left out of the record's `text`. */
  furniture: z.array(Span),
  /** Characters that the first reading could not write and a second one could (`8 79b` read again as `§ 79b`); spans in `text`. With a confidence under a half it is a doubt. */
  rereads: z.array(
    Repair.pick({ before: true, after: true, confidence: true, rule: true }).extend({ span: Span }),
  ),
});
export type PageReading = z.infer<typeof PageReading>;

/** A whole document as read. The document's raw text is its pages' texts joined by a form feed. */
export const DocumentReading = z.object({
  mediaType: z.string(),
  pages: z.array(PageReading),
  /** Title from the source's own metadata or markup, if it has one. */
  metadataTitle: z.string().nullable(),
});
export type DocumentReading = z.infer<typeof DocumentReading>;
