import { z } from "zod";

/** A half-open range of UTF-16 offsets into a text: `text.slice(start, end)`. */
export const Span = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine((span) => span.start <= span.end, "a span ends where it starts or after it");
export type Span = z.infer<typeof Span>;
