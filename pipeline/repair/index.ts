import type { Diagnostic } from "../../schemas/diagnostic.ts";
import type { DocumentReading } from "../../schemas/reading.ts";
import type { Repair } from "../../schemas/repair.ts";
import type { Span } from "../../schemas/span.ts";
import { type Draft, revise, startDraft } from "./draft.ts";
import { furnitureEdits } from "./layout/furniture.ts";
import { lineJoinEdits } from "./layout/line-joins.ts";
import { pageBreakEdits } from "./layout/page-breaks.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { sharedLexicon } from "./lexicon/load.ts";
import { makeOffsetMap } from "./offset-map.ts";
import { rereadEdits } from "./rereads.ts";
import { joinOracle } from "./words/join-oracle.ts";
import { repairWords } from "./words/repair-words.ts";

export { makeOffsetMap } from "./offset-map.ts";

/** What the corpus knows that helps to repair; every part may be empty. */
export interface RepairKnowledge {
  /** Words attested in the corpus's clean documents, with counts. */
  readonly attested: ReadonlyMap<string, number>;
  /** Texts of other copies or drafts of the same paper. */
  readonly witnesses: readonly { readonly document: string; readonly text: string }[];
  /** What people decided in the reading room: `before` → `after`, or never touch (`after === before`). */
  readonly human: readonly { readonly before: string; readonly after: string }[];
  /** Where the lexicon is kept once it is built; the user's own cache folder where none is named. */
  readonly cacheFolder?: string;
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

/** The draft as the stage's result: spans in both texts, pages, and the notes of the edits as repairs. */
function finish(
  draft: Draft,
  reading: DocumentReading,
  diagnostics: readonly Diagnostic[],
): RepairedDocument {
  const edits = draft.edits.map((edit) => ({
    rawStart: edit.start,
    rawEnd: edit.end,
    replacement: edit.replacement,
  }));
  const map = makeOffsetMap(edits);
  let offset = 0;
  const pageSpans = reading.pages.map((page) => {
    const rawSpan = { start: offset, end: offset + page.text.length };
    offset = rawSpan.end + 1;
    return {
      number: page.number,
      span: { start: map.toText(rawSpan.start), end: map.toText(rawSpan.end) },
      rawSpan,
    };
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
  return { rawText: draft.raw, text: draft.text, repairs, pageSpans, edits, diagnostics };
}

/** Repairs what OCR did to the text, joins torn words and leaves page furniture out. */
export async function repairDocument(
  reading: DocumentReading,
  knowledge: RepairKnowledge,
): Promise<RepairedDocument> {
  return repairWith(await sharedLexicon(knowledge.cacheFolder), reading, knowledge);
}

/** The same, with the lexicon at hand. */
export function repairWith(
  lexicon: Lexicon,
  reading: DocumentReading,
  knowledge: RepairKnowledge,
): RepairedDocument {
  const furniture = furnitureEdits(reading);
  const reread = rereadEdits(reading);
  const visible = reread.edits.filter(
    (edit) => !furniture.some((out) => edit.start < out.end && out.start < edit.end),
  );
  let draft = revise(startDraft(rawTextOf(reading)), [...furniture, ...visible]);
  draft = revise(draft, pageBreakEdits(draft.text));
  draft = revise(draft, lineJoinEdits(draft.text, joinOracle(lexicon)));
  const words = repairWords(draft.text, {
    lexicon,
    isOcr: ocrPlaces(draft, reading),
    witnesses: knowledge.witnesses,
  });
  draft = revise(draft, words.edits);
  return finish(draft, reading, reread.diagnostics);
}

/** Whether a place of the draft's text stands on a page that was read by OCR. */
function ocrPlaces(draft: Draft, reading: DocumentReading): (offset: number) => boolean {
  const sources = new Set(reading.pages.map(({ textSource }) => textSource));
  if (!sources.has("ocr")) return () => false;
  if (sources.size === 1) return () => true;
  const edits = draft.edits.map(({ start, end, replacement }) => ({
    rawStart: start,
    rawEnd: end,
    replacement,
  }));
  const map = makeOffsetMap(edits);
  let offset = 0;
  const starts = reading.pages.map((page) => {
    const start = map.toText(offset);
    offset += page.text.length + 1;
    return { start, ocr: page.textSource === "ocr" };
  });
  return (place) => starts.findLast(({ start }) => start <= place)?.ocr ?? false;
}
