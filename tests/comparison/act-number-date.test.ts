import { expect, it } from "vitest";
import { type ActIndex, emptyActIndex, type KnownAct } from "../../extractors/legal-references/act-index.ts";
import { extractLegalReferences } from "../../extractors/legal-references/index.ts";
import { actNumberDate } from "../../pipeline/comparison/checks/act-number-date.ts";
import { plainRecord } from "../../scripts/plain-record.ts";

const act: KnownAct = { year: 2019, number: 498, date: "2019-05-01", type: "lov" };
const acts: ActIndex = {
  ...emptyActIndex,
  byNumber: (year, number) => (year === act.year && number === act.number ? [act] : []),
  byDate: (date) => (date === act.date ? [act] : []),
  isComplete: (year) => year === 2019,
};

function findings(text: string) {
  const record = plainRecord(text);
  const { legalReferences } = extractLegalReferences(
    { text, pages: [], fileName: null, metadataTitle: null },
    { ...record, layout: "general" },
    acts,
  );
  return actNumberDate.check({ ...record, legalReferences: [...legalReferences] });
}

it("names the act that is meant where the date has a slip", () => {
  const found = findings("som ændret ved § 4 i lov nr. 498 af 7. maj 2019. Se lov nr. 498 af 7. maj 2019.");
  expect(found).toHaveLength(1);
  expect(found[0]?.message).toBe("Unexpected act nr. 498 af 2019-05-07, expected nr. 498 af 2019-05-01");
  expect(found[0]?.evidence.map(({ quote }) => quote)).toEqual([
    "lov nr. 498 af 7. maj 2019",
    "lov nr. 498 af 7. maj 2019",
  ]);
});

it("names the act that is meant where the number has a slip", () => {
  expect(findings("efter lov nr. 493 af 1. maj 2019")[0]?.message).toContain(
    "expected nr. 498 af 2019-05-01",
  );
});

it("is silent at a pair that an act has, and in years that are not known whole", () => {
  expect(findings("efter lov nr. 498 af 1. maj 2019")).toEqual([]);
  expect(findings("efter lov nr. 12 af 1. maj 1931")).toEqual([]);
});
