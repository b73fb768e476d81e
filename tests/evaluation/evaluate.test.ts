import { describe, expect, it } from "vitest";
import { evaluate } from "../../pipeline/evaluation/evaluate.ts";
import { parseGold } from "../../pipeline/evaluation/gold.ts";
import { describeEvaluation, evaluationAsJson } from "../../pipeline/evaluation/report.ts";
import { ratesOf } from "../../pipeline/evaluation/tally.ts";
import { readText } from "../extractors/agenda/read-text.ts";

const text = `Referat
Byrådet
3. maj 2022 kl. 18:00

Punkt 1: Køb af redningsbåd
Sagsnr. 22-000100

Beslutning

Godkendt.

Punkt 2: Lukket: Lejekontrakt
Sagsnr. 22-000101

Udsat.
`;

function score(gold: unknown) {
  const parsed = parseGold("x.gold.json", JSON.stringify(gold));
  return evaluate([{ name: "x", gold: parsed, record: readText(text) }]);
}

describe("the evaluation", () => {
  it("reads meetings as an open archive exports them", () => {
    const item = { decisionHasHeading: true, attachments: [] };
    const { total } = score({
      committee: "Byrådet",
      date: "2022-05-03T18:00:00+02:00",
      present: [],
      items: [
        {
          ...item,
          number: "1",
          title: "Køb af redningsbåd",
          caseNumber: "22-000100",
          decision: "Godkendt.",
          closed: false,
        },
        {
          ...item,
          number: "2",
          title: "Lukket: Lejekontrakt",
          caseNumber: "22-000101",
          decision: "Udsat.",
          closed: true,
        },
      ],
    });
    for (const family of [
      "items",
      "titles",
      "open-closed",
      "case-numbers",
      "decision-texts",
      "date",
      "body",
    ]) {
      expect(total[family]?.correct, family).toBe(total[family]?.expected);
      expect(total[family]?.found, family).toBe(total[family]?.expected);
    }
  });

  it("counts what is missed, what is wrong and what is not there", () => {
    const { total } = score({
      agendaItems: [
        { number: "1", title: "Køb af brandbil" },
        { number: "3", title: "Eventuelt" },
      ],
      decisions: [{ agendaItem: "1", outcome: "rejected", quote: "Godkendt." }],
    });
    expect(total.items).toMatchObject({ expected: 2, found: 2, correct: 1 });
    expect(total.titles).toMatchObject({ expected: 2, correct: 0 });
    expect(total.outcomes).toMatchObject({ expected: 1, found: 1, correct: 0 });
    expect(total.decisions).toMatchObject({ expected: 1, found: 2, correct: 1 });
  });

  it("never counts more right than was found", () => {
    const { total } = score({ agendaItems: [{ number: "1", title: "Køb af redningsbåd", decision: "." }] });
    expect(total["decision-texts"]).toMatchObject({ expected: 0, found: 1, correct: 0 });
  });

  it("tells misses, and gives rates as values", () => {
    const evaluation = score({ agendaItems: [{ number: "7", title: "Eventuelt" }] });
    expect(describeEvaluation(evaluation, 10)).toContain("missing item 7");
    expect(evaluationAsJson(evaluation)).toMatchObject({ total: { items: { recall: 0 } } });
    expect(ratesOf({ expected: 4, found: 5, correct: 4, misses: [] })).toEqual({
      precision: 0.8,
      recall: 1,
      f1: (2 * 0.8) / 1.8,
    });
  });

  it("refuses what is no gold", () => {
    expect(() => parseGold("x", "{")).toThrow(/no JSON/);
    expect(() => parseGold("x", '{"agendaItems": 3}')).toThrow(/no gold/);
  });
});
