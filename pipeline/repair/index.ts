import type { Diagnostic } from "../../schemas/diagnostic.ts";
import type { DocumentReading } from "../../schemas/reading.ts";
import type { Repair } from "../../schemas/repair.ts";
import type { Span } from "../../schemas/span.ts";

/** What the corpus knows that helps to repair; every part may be empty. */
export interface RepairKnowledge {
  /** Words attested in the corpus's clean documents, with counts. */
  readonly attested: ReadonlyMap<string, number>;
  /** Texts of other copies or drafts of the same paper. */
  readonly witnesses: readonly { readonly document: string; readonly text: string }[];
  /** What people decided in the reading room: `before` → `after`, or never touch (`after === before`). */
  readonly human: readonly { readonly before: string; readonly after: string }[];
}

export interface RepairedDocument {
  readonly rawText: string;
  readonly text: string;
  readonly repairs: readonly Repair[];
  /** One entry a page of the reading, in order. */
  readonly pageSpans: readonly { readonly number: number; readonly span: Span; readonly rawSpan: Span }[];
  /** Changes from rawText to text, in order, repairs and joins and left-out furniture alike: the offset map. */
  readonly edits: readonly {
    readonly rawStart: number;
    readonly rawEnd: number;
    readonly replacement: string;
  }[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Raw text of a reading: its pages joined by a form feed. */
export function rawTextOf(reading: DocumentReading): string {
  return reading.pages.map((page) => page.text).join("\f");
}

/** Repairs what OCR did to the text, joins torn words and leaves page furniture out. */
export async function repairDocument(
  reading: DocumentReading,
  _knowledge: RepairKnowledge,
): Promise<RepairedDocument> {
  const rawText = rawTextOf(reading);
  let offset = 0;
  const pageSpans = reading.pages.map((page) => {
    const span = { start: offset, end: offset + page.text.length };
    offset = span.end + 1;
    return { number: page.number, span, rawSpan: span };
  });
  return { rawText, text: rawText, repairs: [], pageSpans, edits: [], diagnostics: [] };
}
