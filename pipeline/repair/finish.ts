import type { Diagnostic } from "../../schemas/diagnostic.ts";
import type { DocumentReading } from "../../schemas/reading.ts";
import type { Repair } from "../../schemas/repair.ts";
import type { Span } from "../../schemas/span.ts";
import { type Draft, draftMap } from "./draft.ts";

/** Something unresolved, with its place in the raw text. */
export interface RawDiagnostic extends Omit<Diagnostic, "page" | "span"> {
  readonly rawSpan: Span | null;
  readonly page: number | null;
}

/** The draft as the stage's result: spans in both texts, pages, and the notes of the edits as repairs. */
export function finish(draft: Draft, reading: DocumentReading, unresolved: readonly RawDiagnostic[]) {
  const map = draftMap(draft);
  const edits = draft.edits.map((edit) => ({
    rawStart: edit.start,
    rawEnd: edit.end,
    replacement: edit.replacement,
  }));
  let offset = 0;
  const pageSpans = reading.pages.map((page) => {
    const rawSpan = { start: offset, end: offset + page.text.length };
    offset = rawSpan.end + 1;
    const span = { start: map.toText(rawSpan.start), end: map.toText(rawSpan.end) };
    return { number: page.number, span, rawSpan };
  });
  const pageAt = (rawOffset: number) =>
    pageSpans.findLast(({ rawSpan }) => rawSpan.start <= rawOffset)?.number ?? 1;
  let shift = 0;
  const repairs: Repair[] = [];
  for (const edit of draft.edits) {
    const start = edit.start + shift;
    shift += edit.replacement.length - (edit.end - edit.start);
    const before = draft.raw.slice(edit.start, edit.end);
    if (!edit.note || before === edit.replacement) continue;
    repairs.push({
      span: { start, end: start + edit.replacement.length },
      rawSpan: { start: edit.start, end: edit.end },
      before,
      after: edit.replacement,
      rule: edit.note.rule,
      confidence: edit.note.confidence,
      evidence: edit.note.evidence,
      page: pageAt(edit.start),
      runnersUp: [...edit.note.runnersUp],
    });
  }
  const diagnostics: Diagnostic[] = unresolved.map(({ rawSpan, page, ...rest }) => ({
    ...rest,
    page: rawSpan ? pageAt(rawSpan.start) : page,
    span: rawSpan ? map.spanToText(rawSpan) : null,
  }));
  return { rawText: draft.raw, text: draft.text, repairs, pageSpans, edits, diagnostics };
}
