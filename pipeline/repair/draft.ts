import type { Span } from "../../schemas/span.ts";
import { applyEdits, composeEdits, type Edit, withoutOverlaps } from "./edits.ts";
import { makeOffsetMap, type OffsetMap } from "./offset-map.ts";

/** A text on its way from raw to repaired: what it is now, and every change since the raw text. */
export interface Draft {
  readonly raw: string;
  readonly text: string;
  /** From `raw` to `text`, in order, without overlaps. */
  readonly edits: readonly Edit[];
}

export function startDraft(raw: string): Draft {
  return { raw, text: raw, edits: [] };
}

/** Applies a step's edits of the present text. */
export function revise(draft: Draft, step: readonly Edit[]): Draft {
  if (step.length === 0) return draft;
  const edits = withoutOverlaps(step);
  return {
    raw: draft.raw,
    text: applyEdits(draft.text, edits),
    edits: composeEdits(draft.edits, draft.text, edits),
  };
}

/** Places of the raw text and of the draft's present text, each from the other. */
export function draftMap(draft: Draft): OffsetMap {
  return makeOffsetMap(
    draft.edits.map(({ start, end, replacement }) => ({ rawStart: start, rawEnd: end, replacement })),
  );
}

/** Takes spans of the draft's present text to the raw text. */
export function draftToRaw(draft: Draft): (span: Span) => Span {
  const map = draftMap(draft);
  return ({ start, end }) => map.spanToRaw({ start, end });
}
