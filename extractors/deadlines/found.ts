import type { Deadline } from "../../schemas/deadline.ts";
import type { Span } from "../../schemas/span.ts";

/** A deadline before its obligation is read. */
export type Found = Pick<Deadline, "kind" | "date" | "duration" | "anchor" | "roundTo" | "basis"> & {
  readonly span: Span;
};
