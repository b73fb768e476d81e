import { segment } from "../../extractors/agenda/index.ts";
import { layouts } from "../../extractors/agenda/layouts/index.ts";
import { extractDecisions } from "../../extractors/decisions/index.ts";
import type { DocumentRecord } from "../../schemas/record.ts";
import type { Gold } from "./gold.ts";
import { scorers } from "./scorers/index.ts";
import { addTallies, emptyTally, type Tally } from "./tally.ts";

/** One document with what is true of it and what was read. */
export interface EvaluationCase {
  readonly name: string;
  readonly gold: Gold;
  readonly record: DocumentRecord;
}

export interface DocumentScore {
  readonly name: string;
  /** The layout that the paper was read with. */
  readonly layout: string;
  readonly tallies: Readonly<Record<string, Tally>>;
}

export interface Evaluation {
  readonly documents: readonly DocumentScore[];
  readonly total: Readonly<Record<string, Tally>>;
  readonly byLayout: Readonly<Record<string, Readonly<Record<string, Tally>>>>;
}

/** Scores records against gold, family by family. With `leaveLayoutOut` each paper is read without its own layout. */
export function evaluate(cases: readonly EvaluationCase[], leaveLayoutOut = false): Evaluation {
  const documents = cases.map(({ name, gold, record }): DocumentScore => {
    const document = documentOf(record);
    const { layout } = segment(document);
    const judged = leaveLayoutOut ? readWithout(record, layout) : record;
    const tallies: Record<string, Tally> = {};
    for (const scorer of scorers) {
      const tally = scorer.score(judged, gold);
      if (tally !== undefined) tallies[scorer.family] = tally;
    }
    return { name, layout, tallies };
  });
  const byLayout: Record<string, Record<string, Tally>> = {};
  for (const { layout, tallies } of documents) byLayout[layout] = sum([byLayout[layout] ?? {}, tallies]);
  return { documents, total: sum(documents.map(({ tallies }) => tallies)), byLayout };
}

function documentOf(record: DocumentRecord) {
  return {
    text: record.text,
    pages: record.pages.map(({ number, span }) => ({ number, span })),
    fileName: null,
    metadataTitle: null,
  };
}

/** The record as it would be if the paper's layout were unknown; a layout that is `general` already stays. */
function readWithout(record: DocumentRecord, layout: string): DocumentRecord {
  if (!layouts.some(({ name }) => name === layout)) return record;
  const document = documentOf(record);
  const segmentation = segment(document, { withoutLayouts: [layout] });
  const found = extractDecisions(document, segmentation);
  return {
    ...record,
    kind: segmentation.kind,
    title: segmentation.title,
    authority: segmentation.authority,
    body: segmentation.body,
    date: segmentation.date,
    meeting: segmentation.meeting,
    letter: segmentation.letter,
    headings: [...segmentation.headings],
    agendaItems: [...segmentation.agendaItems],
    recommendations: [...found.recommendations],
    decisions: [...found.decisions],
  };
}

function sum(all: readonly Readonly<Record<string, Tally>>[]): Record<string, Tally> {
  const total: Record<string, Tally> = {};
  for (const tallies of all) {
    for (const [family, tally] of Object.entries(tallies))
      total[family] = addTallies(total[family] ?? emptyTally, tally);
  }
  return total;
}
