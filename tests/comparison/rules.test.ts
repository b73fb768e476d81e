import { describe, expect, it } from "vitest";
import { compareDocuments } from "../../pipeline/comparison/index.ts";
import { rules } from "../../pipeline/comparison/rules/index.ts";
import { plainRecord } from "../../scripts/plain-record.ts";

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
