import { describe, expect, it } from "vitest";
import { compareDocuments } from "../../pipeline/comparison/index.ts";
import { rules } from "../../pipeline/comparison/rules/index.ts";
import { plainRecord } from "../../scripts/plain-record.ts";

const valuesBetween = (older: string, newer: string) =>
  compareDocuments(plainRecord(older), plainRecord(newer)).flatMap(({ values }) => values);

describe("the values of a change", () => {
  it.each([
    ["Støtten er 1.200,50 kr.", "Støtten er 1.300 kr.", ["number 1200.5", "number 1300"]],
    ["Mødet er den 4. maj 2026.", "Mødet er den 5. maj.", ["date 2026-05-04", "date null"]],
    [
      "Planen sendes i fire ugers høring.",
      "Planen sendes i 8 ugers høring.",
      ["duration P4W", "duration P8W"],
    ],
    ["Rådet godkendte forslaget.", "Rådet afviste forslaget.", ["outcome approved", "outcome rejected"]],
    ["Støtten kan gives straks.", "Støtten kan ikke gives straks.", ["negation null"]],
  ])("%s → %s", (older, newer, expected) => {
    expect(valuesBetween(older, newer).map(({ type, value }) => `${type} ${value}`)).toEqual(expected);
  });

  it("have the words of both sides in their roles", () => {
    const values = valuesBetween("Ved Karla Holm på mødet.", "Ved Birthe Lund på mødet.");
    expect(values.map(({ role, written }) => `${role} ${written}`)).toEqual([
      "before Karla Holm",
      "after Birthe Lund",
    ]);
  });
});

const kindsBetween = (older: string, newer: string) =>
  compareDocuments(plainRecord(older), plainRecord(newer)).map(({ kind }) => kind);

describe.each(rules)("the rule $kind", (rule) => {
  it.each(rule.examples.map(([older, newer]) => ({ older, newer })))(
    "$older → $newer",
    ({ older, newer }) => {
      expect(kindsBetween(older, newer)).toEqual([rule.kind]);
    },
  );

  it.each(rule.nonExamples.map(([older, newer]) => ({ older, newer })))(
    "declines $older → $newer",
    ({ older, newer }) => {
      expect(kindsBetween(older, newer)).not.toContain(rule.kind);
    },
  );
});
