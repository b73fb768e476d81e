import { describe, expect, it } from "vitest";
import { calibrationOf } from "../../pipeline/evaluation/calibration.ts";

describe("calibration", () => {
  it("sets what was said against what held, bin by bin, and leaves empty bins out", () => {
    const judged = [
      { confidence: 0.4, right: false },
      { confidence: 0.6, right: true },
      { confidence: 0.9, right: true },
      { confidence: 1, right: false },
    ];
    expect(calibrationOf(judged)).toEqual([
      { from: 0, count: 1, said: 0.4, held: 0 },
      { from: 0.5, count: 1, said: 0.6, held: 1 },
      { from: 0.9, count: 2, said: 0.95, held: 0.5 },
    ]);
  });

  it("counts each finding once", () => {
    const judged = [0, 0.5, 0.7, 0.8, 0.9, 1].map((confidence) => ({ confidence, right: true }));
    expect(calibrationOf(judged).reduce((sum, { count }) => sum + count, 0)).toBe(judged.length);
  });
});
