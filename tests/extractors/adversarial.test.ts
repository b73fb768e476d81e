import { describe, expect, it } from "vitest";
import { extractAmounts } from "../../extractors/amounts/index.ts";
import { extractDeadlines } from "../../extractors/deadlines/index.ts";
import { emptyActIndex } from "../../extractors/legal-references/act-index.ts";
import { extractLegalReferences } from "../../extractors/legal-references/index.ts";
import type { Segmentation } from "../../extractors/segmentation.ts";

const MEGABYTE = 1_000_000;
const segmentation: Segmentation = {
  kind: "other",
  title: "",
  authority: null,
  body: null,
  date: "2022-10-04",
  layout: "general",
  meeting: null,
  letter: null,
  headings: [],
  // One item over all of the text: what looks back for an antecedent may look back over a megabyte.
  agendaItems: [
    {
      id: "item-1",
      span: { start: 0, end: MEGABYTE },
      order: 0,
      number: "1",
      title: "",
      public: true,
      caseNumbers: [],
      attachments: [],
      sections: [],
      parent: null,
      confidence: 1,
    },
  ],
  diagnostics: [],
};
/** Each part is repeated by itself; those of one unit follow one another, so that a unit covers several forms. */
const units = [
  ["§"],
  ["§ 1, "],
  ["7", "1. ", "1-", "1.000 "],
  ["§ ", "stk. ", "1, stk. ", "kr. "],
  ["§ 1 i lov ", "lov nr. 1 af "],
  ["lov om ", "jf. § 2, stk. 1 og "],
  ["senest ", "den 1. ", "frist", "i høring den ", "til udgangen af "],
  ["1. kvartal til ", "inden 4 uger efter "],
  ["lov om leje ", "lovens § 1 ", "lokalplan 1.2 ", "lokalplanens § 1.1 "],
  ["lov nr. 1 af 2. maj 2019 (", "§ 1) ", "bilag 1, ", "stk. 1, jf. stk. 2 "],
  ["inden 4 uger efter ", "frist for ", "skal den ", "forventes ", "Tidsplan\n1. maj: "],
  ["a", " ", "\n", "• maj 2023\n"],
];

/** A text that grows with the square of its length never ends within the time that a test has at all. */
describe.each(units.map((parts) => ({ parts })))("a megabyte of $parts", ({ parts }) => {
  const share = Math.floor(MEGABYTE / parts.length);
  const text = parts.map((part) => part.repeat(Math.ceil(share / part.length)).slice(0, share)).join("");
  const document = { text, pages: [], fileName: null, metadataTitle: null };
  it("is read through", () => {
    const { legalReferences } = extractLegalReferences(document, segmentation, emptyActIndex);
    const { deadlines } = extractDeadlines(document, segmentation);
    const spans = [...legalReferences, ...deadlines, ...extractAmounts(document)].map(({ span }) => span.end);
    expect(spans.every((end) => end <= MEGABYTE)).toBe(true);
  });
});
