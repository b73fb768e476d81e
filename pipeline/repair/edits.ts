import type { RepairEvidence } from "../../schemas/repair.ts";

/** Why an edit alters what is written. An edit without it only moves or leaves out white space, hyphens or furniture. */
export interface RepairNote {
  readonly rule: string;
  /** Posterior probability of the replacement, 0..1. */
  readonly confidence: number;
  readonly evidence: RepairEvidence;
  /** The candidates that lost, most probable first. */
  readonly runnersUp: readonly { readonly text: string; readonly confidence: number }[];
}

/** `source.slice(start, end)` becomes `replacement`. Offsets are UTF-16 indexes, end exclusive. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  readonly note: RepairNote | null;
}

/** Applies edits that are in order and do not overlap. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits) {
    parts.push(source.slice(at, edit.start), edit.replacement);
    at = edit.end;
  }
  parts.push(source.slice(at));
  return parts.join("");
}

/** Edits in order, each later one that overlaps an earlier one dropped: the first to claim a place has it. */
export function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const kept: Edit[] = [];
  let free = 0;
  for (const edit of sorted) {
    if (edit.start < free) continue;
    kept.push(edit);
    free = Math.max(free, edit.end);
  }
  return kept;
}

interface Placed {
  /** Place in the middle text. */
  readonly start: number;
  readonly end: number;
  readonly first: Edit | null;
  readonly second: Edit | null;
}

function inMiddle(first: readonly Edit[], second: readonly Edit[]): Placed[] {
  let shift = 0;
  const placed: Placed[] = first.map((edit) => {
    const start = edit.start + shift;
    shift += edit.replacement.length - (edit.end - edit.start);
    return { start, end: start + edit.replacement.length, first: edit, second: null };
  });
  for (const edit of second) placed.push({ start: edit.start, end: edit.end, first: null, second: edit });
  const width = (item: Placed) => (item.end > item.start ? 1 : 0);
  const rank = (item: Placed) => (item.first ? 0 : 1);
  return placed.sort((a, b) => a.start - b.start || width(a) - width(b) || rank(a) - rank(b));
}

/**
 * One list of edits that does what `first` (source → middle) and then `second` (middle → target) do. Edits that touch
 * the same characters become one, with the note of the later; the others stay apart, so that the offset map stays fine.
 */
export function composeEdits(first: readonly Edit[], middle: string, second: readonly Edit[]): Edit[] {
  const placed = inMiddle(first, second);
  const composed: Edit[] = [];
  // What to subtract from a place in the middle text to get the place in the source.
  let shift = 0;
  let index = 0;
  while (index < placed.length) {
    const group: Placed[] = [];
    let start = Number.POSITIVE_INFINITY;
    let end = Number.NEGATIVE_INFINITY;
    for (let item = placed[index]; item && (group.length === 0 || item.start < end); item = placed[index]) {
      group.push(item);
      start = Math.min(start, item.start);
      end = Math.max(end, item.end);
      index += 1;
    }
    const sourceStart = start - shift;
    for (const { first: edit } of group) {
      if (edit) shift += edit.replacement.length - (edit.end - edit.start);
    }
    const inGroup = group.flatMap(({ second: edit }) => (edit ? [edit] : []));
    const local = inGroup.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    const note =
      inGroup.findLast((edit) => edit.note)?.note ??
      group.findLast(({ first: edit }) => edit?.note)?.first?.note ??
      null;
    composed.push({
      start: sourceStart,
      end: end - shift,
      replacement: applyEdits(middle.slice(start, end), local),
      note,
    });
  }
  return composed;
}
