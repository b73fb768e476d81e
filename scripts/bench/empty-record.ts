import type { DocumentRecord } from "../../schemas/record.ts";

/** What a record finds in a paper that holds nothing. */
export const noFacts = {
  repairs: [],
  meeting: null,
  letter: null,
  headings: [],
  agendaItems: [],
  recommendations: [],
  decisions: [],
  legalReferences: [],
  deadlines: [],
  amounts: [],
  inconsistencies: [],
  diagnostics: [],
} satisfies Partial<DocumentRecord>;

/** The only page of a plain text: it has the size of a sheet of A4, in points. */
export function plainPage(text: string): DocumentRecord["pages"][number] {
  const whole = { start: 0, end: text.length };
  return {
    number: 1,
    width: 595.3,
    height: 841.9,
    status: "ok",
    failure: null,
    textSource: "plain",
    quality: 1,
    confidence: null,
    rotation: 0,
    skew: 0,
    span: whole,
    rawSpan: whole,
    sourceReason: "invented",
  };
}
