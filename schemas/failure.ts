import { z } from "zod";

/** Why a document could not be read. */
export const FailureCode = z.enum([
  "not-found",
  "unreadable-file",
  "empty-file",
  "unknown-format",
  "unsupported-format",
  "encrypted",
  "damaged",
  "no-pages",
  "all-pages-failed",
  "too-large",
  "timed-out",
  "worker-died",
  "schema-violation",
  /** A fault of the program on this document. */
  "internal-error",
]);
export type FailureCode = z.infer<typeof FailureCode>;

export const DocumentFailure = z.object({
  path: z.string(),
  code: FailureCode,
  message: z.string(),
  remedy: z.string(),
});
export type DocumentFailure = z.infer<typeof DocumentFailure>;
