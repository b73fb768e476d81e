import type { ActIndex } from "../../extractors/legal-references/act-index.ts";
import type { Diagnostic } from "../../schemas/diagnostic.ts";
import type { DocumentReading } from "../../schemas/reading.ts";
import type { Repair } from "../../schemas/repair.ts";
import type { Span } from "../../schemas/span.ts";
import { loadActIndex } from "../act-index.ts";
import { actDoubt, wordDoubt } from "./doubts.ts";
import { type Draft, draftMap, draftToRaw, revise, startDraft } from "./draft.ts";
import { finish } from "./finish.ts";
import { checkActNumbers } from "./grammar/act-numbers.ts";
import { loneOneEdits } from "./grammar/lone-ones.ts";
import { sectionSignEdits } from "./grammar/section-signs.ts";
import { squareMetreEdits } from "./grammar/square-metres.ts";
import { type JudgedPlace, type JudgedWord, taughtWords, withJudgedPlaces } from "./judged.ts";
import { furnitureEdits } from "./layout/furniture.ts";
import { lineJoinEdits } from "./layout/line-joins.ts";
import { pageBreakEdits } from "./layout/page-breaks.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { sharedLexicon } from "./lexicon/load.ts";
import { rereadEdits } from "./rereads.ts";
import { codePageEdits } from "./text/code-pages.ts";
import { letterSpacingEdits } from "./text/letter-spacing.ts";
import { compositionEdits, mojibakeEdits } from "./text/mojibake.ts";
import { strayMarkEdits } from "./text/stray-marks.ts";
import { joinOracle } from "./words/join-oracle.ts";
import { repairWords } from "./words/repair-words.ts";

export { makeOffsetMap } from "./offset-map.ts";

/** What the corpus knows that helps to repair; every part may be empty. */
export interface RepairKnowledge {
  /** Words attested in the corpus's clean documents, with counts. */
  readonly attested: ReadonlyMap<string, number>;
  /** Texts of other copies or drafts of the same paper. */
  readonly witnesses: readonly { readonly document: string; readonly text: string }[];
  /** What people decided of words in the reading room: `before` → `after`, or never touch (`after === before`). */
  readonly human: readonly JudgedWord[];
  /** What people decided of places of this very document. */
  readonly judged?: readonly JudgedPlace[];
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

/** Repairs what OCR did to the text, joins torn words and leaves page furniture out. */
export async function repairDocument(
  reading: DocumentReading,
  knowledge: RepairKnowledge,
): Promise<RepairedDocument> {
  const [lexicon, acts] = await Promise.all([sharedLexicon(knowledge.cacheFolder), loadActIndex()]);
  return repairWith({ lexicon, acts }, reading, knowledge);
}

/** What every repair is made with. */
export interface RepairTools {
  readonly lexicon: Lexicon;
  readonly acts: ActIndex;
}

/**
 * The same, with the tools at hand. The order matters: what was read again and what is furniture first, for they speak of
 * the raw text; then characters, then torn lines, so that the words are whole when they are judged; then words; and last
 * the grammar of citations, which leans on repaired words.
 */
export function repairWith(
  { lexicon, acts }: RepairTools,
  reading: DocumentReading,
  knowledge: RepairKnowledge,
): RepairedDocument {
  const furniture = furnitureEdits(reading);
  const reread = rereadEdits(reading);
  const visible = reread.edits.filter(
    (edit) => !furniture.some((out) => edit.start < out.end && out.start < edit.end),
  );
  const oracle = joinOracle(lexicon);
  let draft = revise(startDraft(rawTextOf(reading)), [...furniture, ...visible]);
  draft = revise(draft, compositionEdits(draft.text));
  draft = revise(draft, mojibakeEdits(draft.text));
  draft = revise(draft, codePageEdits(draft.text, oracle));
  draft = revise(draft, pageBreakEdits(draft.text));
  draft = revise(draft, letterSpacingEdits(draft.text, oracle));
  draft = revise(draft, lineJoinEdits(draft.text, oracle));
  draft = revise(draft, loneOneEdits(draft.text, ocrPlaces(draft, reading)));
  draft = revise(draft, squareMetreEdits(draft.text, ocrPlaces(draft, reading)));
  draft = revise(draft, strayMarkEdits(draft.text, ocrPlaces(draft, reading)));
  const words = repairWords(draft, {
    lexicon,
    oracle,
    isOcr: ocrPlaces(draft, reading),
    witnesses: knowledge.witnesses,
    attested: (word) => knowledge.attested.get(word),
    human: taughtWords(knowledge.human, lexicon),
  });
  draft = revise(words.draft, sectionSignEdits(words.draft.text));
  const lineOf = lineCounter(draft.text);
  const checked = checkActNumbers(draft.text, acts);
  const toRaw = draftToRaw(draft);
  const actDoubts = checked.doubts.map((doubt) => actDoubt(doubt, toRaw(doubt)));
  const trusted = checked.edits.filter(({ start }) => words.isDamagedLine(lineOf(start)));
  draft = withJudgedPlaces(revise(draft, trusted), knowledge.judged ?? []);
  const wordDoubts = words.doubts.flatMap((doubt) => wordDoubt(doubt) ?? []);
  return finish(draft, reading, [...reread.diagnostics, ...wordDoubts, ...actDoubts]);
}

/** Number of the line that a place stands in, from 0. */
function lineCounter(text: string): (offset: number) => number {
  const starts = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];
  return (offset) => starts.findLastIndex((start) => start <= offset);
}

/** Whether a place of the draft's text stands on a page that was read by OCR. */
function ocrPlaces(draft: Draft, reading: DocumentReading): (offset: number) => boolean {
  const sources = new Set(reading.pages.map(({ textSource }) => textSource));
  if (!sources.has("ocr")) return () => false;
  if (sources.size === 1) return () => true;
  const map = draftMap(draft);
  let offset = 0;
  const starts = reading.pages.map((page) => {
    const start = map.toText(offset);
    offset += page.text.length + 1;
    return { start, ocr: page.textSource === "ocr" };
  });
  return (place) => starts.findLast(({ start }) => start <= place)?.ocr ?? false;
}
