import { textsOf } from "./blocks.ts";
import { marksOf, visible } from "./marks.ts";
import type { SampleDecision, SampleItem, SamplePaper } from "./paper.ts";

/** The gold record of a sample: what its author knows, never what the program found. */
export function goldOf(paper: SamplePaper, source: string): object {
  const items = paper.meeting?.items ?? [];
  const marks = paper.blocks.flatMap(textsOf).flatMap(marksOf);
  return {
    source,
    kind: paper.kind,
    title: paper.title,
    authority: paper.authority,
    body: paper.body,
    date: paper.date,
    letter: paper.letter,
    agendaItems: items.map((item) => ({
      number: item.number,
      title: item.title,
      public: item.public ?? true,
      caseNumbers: item.caseNumber === undefined ? [] : [item.caseNumber],
      attachments: item.attachments ?? [],
      sections: sectionKinds(item),
    })),
    recommendations: items.flatMap((item) =>
      (item.recommendations ?? []).map((recommendation) => ({
        agendaItem: item.number,
        number: recommendation.number,
        text: visible(recommendation.text),
        by: recommendation.by,
      })),
    ),
    decisions: [
      ...items.flatMap((item) =>
        (item.decisions ?? []).map((decision) => goldDecision(decision, item.number, paper)),
      ),
      ...(paper.decisions ?? []).map((decision) => goldDecision(decision, null, paper)),
    ],
    legalReferences: marks
      .filter((mark) => mark.family === "ref")
      .map((mark) => ({ quote: mark.quote, ...mark.fields })),
    deadlines: marks
      .filter((mark) => mark.family === "deadline")
      .map((mark) => ({ quote: mark.quote, ...mark.fields })),
    inconsistencies: paper.inconsistencies,
  };
}

function sectionKinds(item: SampleItem): readonly string[] {
  return item.sections.map((section) => section.kind);
}

function goldDecision(decision: SampleDecision, agendaItem: string | null, paper: SamplePaper): object {
  return {
    agendaItem,
    outcome: decision.outcome,
    quote: visible(decision.text),
    decidedBy: decision.by ?? paper.body,
    date: decision.date ?? paper.date,
    ...(decision.recommendation === undefined ? {} : { recommendation: decision.recommendation }),
    ...(decision.history === true ? { history: true } : {}),
    ...(decision.vote === undefined ? {} : { vote: decision.vote }),
    ...(decision.dissent === undefined ? {} : { dissent: decision.dissent }),
  };
}
