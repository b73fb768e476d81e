import { z } from "zod";
import { Severity } from "./inconsistency.ts";
import { Span } from "./span.ts";

/** Something that was left unresolved, said aloud. `code` is kebab-case and stable. */
export const Diagnostic = z.object({
  code: z.string().regex(/^[a-z][a-z0-9-]*$/),
  severity: Severity,
  message: z.string(),
  page: z.int().positive().nullable(),
  span: Span.nullable(),
  /** What could stand there instead, most probable first; left out where nothing is proposed. */
  candidates: z.array(z.string()).optional(),
});
export type Diagnostic = z.infer<typeof Diagnostic>;
