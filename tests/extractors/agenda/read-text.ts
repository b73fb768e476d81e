import { segment } from "../../../extractors/agenda/index.ts";
import { extractDecisions } from "../../../extractors/decisions/index.ts";
import type { DocumentRecord } from "../../../schemas/record.ts";

/** A record with what the agenda, decision and letter readers find, and nothing else. */
export function readText(text: string, withoutLayouts: readonly string[] = []): DocumentRecord {
  const document = { text, pages: [], fileName: null, metadataTitle: null };
  const segmentation = segment(document, { withoutLayouts });
  const { recommendations, decisions } = extractDecisions(document, segmentation);
  return {
    schemaVersion: 1,
    id: "0".repeat(64),
    source: { path: "", sha256: "0".repeat(64), bytes: 0, mediaType: "text/plain", pageCount: 0 },
    kind: segmentation.kind,
    title: segmentation.title,
    authority: segmentation.authority,
    body: segmentation.body,
    date: segmentation.date,
    pages: [],
    account: { pages: 0, ok: 0, blank: 0, failed: 0, complete: true },
    text,
    rawText: text,
    repairs: [],
    meeting: segmentation.meeting,
    letter: segmentation.letter,
    headings: [...segmentation.headings],
    agendaItems: [...segmentation.agendaItems],
    recommendations: [...recommendations],
    decisions: [...decisions],
    legalReferences: [],
    deadlines: [],
    amounts: [],
    inconsistencies: [],
    diagnostics: [...segmentation.diagnostics],
    provenance: { version: "test", stages: [] },
  };
}

/** The record with the numbers and titles of its items, and the outcomes of its decisions. */
export function readItems(text: string) {
  const record = readText(text);
  return {
    record,
    titles: record.agendaItems.map(({ number, title }) => [number, title]),
    outcomes: record.decisions.map(({ agendaItem, outcome }) => [agendaItem, outcome]),
  };
}
