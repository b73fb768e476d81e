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
  agendaItems: [],
  diagnostics: [],
};
const units = [
  "§",
  "§ ",
  "§ 1, ",
  "7",
  "1. ",
  "stk. ",
  "1, stk. ",
  "§ 1 i lov ",
  "lov om ",
  "lov nr. 1 af ",
  "senest ",
  "den 1. ",
  "1.000 ",
  "kr. ",
  "a",
  " ",
  "\n",
  "frist",
  "1-",
  "jf. § 2, stk. 1 og ",
];

/** A text that grows with the square of its length never ends within the time that a test has at all. */
describe.each(units)("a megabyte of %j", (unit) => {
  const text = unit.repeat(Math.ceil(MEGABYTE / unit.length)).slice(0, MEGABYTE);
  const document = { text, pages: [], fileName: null, metadataTitle: null };
  it("is read through", () => {
    const { legalReferences } = extractLegalReferences(document, segmentation, emptyActIndex);
    const { deadlines } = extractDeadlines(document, segmentation);
    const spans = [...legalReferences, ...deadlines, ...extractAmounts(document)].map(({ span }) => span.end);
    expect(spans.every((end) => end <= MEGABYTE)).toBe(true);
  });
});
