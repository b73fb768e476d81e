import type { Deadline } from "../../schemas/deadline.ts";
import type { Span } from "../../schemas/span.ts";
import type { Cue } from "./cue.ts";

/** A deadline before its obligation is read. */
export type Found = Pick<Deadline, "kind" | "date" | "duration" | "anchor" | "roundTo" | "basis"> & {
  readonly span: Span;
  /** The row of a plan that holds it; its own sentence or list item where that is null. */
  readonly row: Span | null;
};

/** What a cue alone tells, from its first character to `end`. */
export function plain(cue: Cue, end: number): Found {
  return {
    span: { start: cue.start, end },
    kind: cue.kind,
    date: null,
    duration: null,
    anchor: null,
    roundTo: null,
    basis: "stated",
    row: null,
  };
}
