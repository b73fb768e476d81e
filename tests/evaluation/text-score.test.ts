import { describe, expect, it } from "vitest";
import { evaluateRepair } from "../../pipeline/evaluation/text-metrics.ts";
import { describeTextScores } from "../../pipeline/evaluation/text-score.ts";

describe("the score of a text against its truth", () => {
  const truth = "Byrådet mødes på rådhuset i morgen";
  const raw = "Byradet modes pa radhuset i morgen";

  it("says how many words were damaged, repaired, made wrong and broken", () => {
    const score = evaluateRepair(raw, "Byrådet mødes pa rådhuset i morges", truth);
    expect(score).toMatchObject({ words: 6, damaged: 4, repaired: 3, broken: 1 });
    const report = describeTextScores([{ name: "moede.txt", score }], 1);
    expect(report).toContain("moede.txt");
    expect(report).toContain("6 words, 4 damaged: 3 repaired, 0 wrong; 1 of the others broken");
    expect(report).toContain("pa → pa, expected på");
    expect(report).not.toContain("morges");
  });

  it("gives no errors for a text that is its own truth", () => {
    const report = describeTextScores([{ name: "a", score: evaluateRepair(truth, truth, truth) }], 5);
    expect(report).toContain("CER   0.00 %  WER   0.00 %");
  });
});
