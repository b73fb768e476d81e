import { applyEdits, composeEdits, type Edit, withoutOverlaps } from "./edits.ts";

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
