import { loadActIndex } from "../../pipeline/act-index.ts";
import { markFurniture } from "../../pipeline/reading/furniture/mark-furniture.ts";
import { emptyPage } from "../../pipeline/reading/read-page.ts";
import { makeOffsetMap, repairWith } from "../../pipeline/repair/index.ts";
import { sharedLexicon } from "../../pipeline/repair/lexicon/load.ts";
import type { Repair } from "../../schemas/repair.ts";
import type { Span } from "../../schemas/span.ts";
import type { DraftPair } from "./make-pair.ts";

const [lexicon, acts] = await Promise.all([sharedLexicon(), loadActIndex()]);
const nothingKnown = { attested: new Map<string, number>(), witnesses: [], human: [] };

/** What the repair makes of a text, and where a place of it is then. */
function repaired(text: string, textSource: "ocr" | "plain") {
  const pages = text
    .split("\f")
    .map((page, index) => ({ ...emptyPage(index + 1, 0, 0), status: "ok" as const, textSource, text: page }));
  const reading = { mediaType: "text/plain", pages: markFurniture(pages), metadataTitle: null };
  const result = repairWith({ lexicon, acts }, reading, nothingKnown);
  const { spanToText } = makeOffsetMap(result.edits);
  return {
    text: result.text,
    rawText: result.rawText,
    repairs: result.repairs,
    pages: result.pageSpans,
    span: spanToText,
    moved: (span: Span | null) => span && spanToText(span),
  };
}

/** A pair with what the repair altered on each side, and what was read there before. */
export interface RepairedPair extends DraftPair {
  readonly repairs: { readonly older: readonly Repair[]; readonly newer: readonly Repair[] };
  readonly raw: { readonly older: string; readonly newer: string };
  /** Where each page lies in the text and in what was read; null where form feeds tell. */
  readonly pages: Record<
    "older" | "newer",
    readonly { readonly span: Span; readonly rawSpan: Span }[]
  > | null;
}

/** A pair as a run hands it to the comparison: the damaged side repaired as a scan is, the other as plain text is. */
export function repairedPair(pair: DraftPair): RepairedPair {
  const source = (side: "older" | "newer") => (pair.damaged === side ? "ocr" : "plain");
  const older = repaired(pair.older, source("older"));
  const newer = repaired(pair.newer, source("newer"));
  return {
    older: older.text,
    newer: newer.text,
    damaged: pair.damaged,
    repairs: { older: older.repairs, newer: newer.repairs },
    raw: { older: older.rawText, newer: newer.rawText },
    pages: { older: older.pages, newer: newer.pages },
    truth: pair.truth.map((one) => ({
      ...one,
      older: older.moved(one.older),
      newer: newer.moved(one.newer),
      passed: one.passed && { older: older.span(one.passed.older), newer: newer.span(one.passed.newer) },
    })),
  };
}
