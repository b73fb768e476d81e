import type { Span } from "../../schemas/span.ts";

interface TextEdit {
  readonly rawStart: number;
  readonly rawEnd: number;
  readonly replacement: string;
}

/** Places in the raw text and in the repaired text, each from the other. Offsets are UTF-16 indexes. */
export interface OffsetMap {
  /** Never decreasing; inside a repaired word the letters are counted from its start. */
  toText(rawOffset: number): number;
  toRaw(textOffset: number): number;
  /** The smallest raw span that holds all that the text span came from: words that were altered are taken whole. */
  spanToRaw(span: Span): Span;
  spanToText(rawSpan: Span): Span;
}

interface Segment {
  readonly fromStart: number;
  readonly fromEnd: number;
  readonly toStart: number;
  readonly toEnd: number;
}

/** The last segment that starts at or before the offset, or undefined. */
function segmentAt(segments: readonly Segment[], offset: number): Segment | undefined {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.fromStart ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return segments[low - 1];
}

function move(segments: readonly Segment[], offset: number): number {
  const segment = segmentAt(segments, offset);
  if (!segment) return offset;
  if (offset >= segment.fromEnd) return segment.toEnd + (offset - segment.fromEnd);
  return Math.min(segment.toStart + (offset - segment.fromStart), segment.toEnd);
}

function moveSpan(segments: readonly Segment[], span: Span): Span {
  const first = segmentAt(segments, span.start);
  const startsInside = first && span.start < first.fromEnd;
  const start = startsInside ? first.toStart : move(segments, span.start);
  if (span.end === span.start) return { start, end: start };
  const last = segmentAt(segments, span.end - 1);
  const endsInside = last && span.end - 1 < last.fromEnd;
  const end = endsInside ? last.toEnd : move(segments, span.end - 1) + 1;
  return { start, end: Math.max(start, end) };
}

/** @param edits in order, without overlaps. */
export function makeOffsetMap(edits: readonly TextEdit[]): OffsetMap {
  let shift = 0;
  const forward = edits.map((edit) => {
    const toStart = edit.rawStart + shift;
    shift += edit.replacement.length - (edit.rawEnd - edit.rawStart);
    return {
      fromStart: edit.rawStart,
      fromEnd: edit.rawEnd,
      toStart,
      toEnd: toStart + edit.replacement.length,
    };
  });
  const backward = forward.map(({ fromStart, fromEnd, toStart, toEnd }) => ({
    fromStart: toStart,
    fromEnd: toEnd,
    toStart: fromStart,
    toEnd: fromEnd,
  }));
  return {
    toText: (offset) => move(forward, offset),
    toRaw: (offset) => move(backward, offset),
    spanToRaw: (span) => moveSpan(backward, span),
    spanToText: (span) => moveSpan(forward, span),
  };
}
