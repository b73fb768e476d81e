import { z } from "zod";
import { Span } from "./span.ts";

/** A quantity; `unit` is `DKK`, `percent`, `persons`, `m2`, `ha`, …, or the counted noun as written. */
export const Amount = z.object({ span: Span, quote: z.string(), value: z.number(), unit: z.string() });
export type Amount = z.infer<typeof Amount>;
