import type { LegalReference } from "../../../schemas/legal-reference.ts";
import { evidenceOf, type FindingDraft, itemNumberAt } from "../finding.ts";
import { findingValue } from "../values.ts";
import type { Check } from "./check.ts";

/**
 * A pair of number and date that no act of Lovtidende A has. The references were held against its facts when they were
 * extracted, so that the texts here, which are read without the facts, can be no examples.
 */
export const actNumberDate: Check = {
  name: "act-number-date",
  kind: "act-number-date",
  examples: [],
  nonExamples: ["efter lov nr. 498 af 1. maj 2019", "efter serviceloven"],
  check(record) {
    const byPair = new Map<string, LegalReference[]>();
    for (const reference of record.legalReferences) {
      if (reference.noSuchAct === null || reference.act === null) continue;
      const pair = `${reference.act.number} ${reference.act.date}`;
      byPair.set(pair, [...(byPair.get(pair) ?? []), reference]);
    }
    return [...byPair.values()].flatMap((references): readonly FindingDraft[] => {
      const [first] = references;
      if (first === undefined || first.act === null) return [];
      const places = new Map(
        references.map((one) => [one.actSpan?.start ?? one.span.start, one.actSpan ?? one.span]),
      );
      const nearest = first.noSuchAct?.nearest;
      const expected = nearest == null ? "one that exists" : `nr. ${nearest.number} af ${nearest.date}`;
      return [
        {
          kind: "act-number-date",
          severity: "error",
          message: `Unexpected act nr. ${first.act.number} af ${first.act.date}, expected ${expected}`,
          values: [
            findingValue("stated", "act", `nr. ${first.act.number} af ${first.act.date}`),
            ...(nearest == null ? [] : [findingValue("expected", "act", expected)]),
          ],
          evidence: [...places.values()].map((span) => evidenceOf(record, span)),
          item: itemNumberAt(record, first.span.start),
        },
      ];
    });
  },
};
