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

/** What may go well another time though nothing has changed: reading such a document or page again can mend it. */
const mayPass: ReadonlySet<string> = new Set<FailureCode>(["timed-out", "worker-died", "internal-error"]);

/** @param code of a document or of a page */
export function isWorthRetrying(code: string): boolean {
  return mayPass.has(code);
}

export const DocumentFailure = z.object({
  path: z.string(),
  code: FailureCode,
  message: z.string(),
  remedy: z.string(),
});
export type DocumentFailure = z.infer<typeof DocumentFailure>;
