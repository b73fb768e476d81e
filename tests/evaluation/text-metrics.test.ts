import { describe, expect, test } from "vitest";
import { align } from "../../pipeline/evaluation/alignment.ts";
import {
  characterErrors,
  characterScore,
  errorRate,
  sumErrors,
  wordErrors,
} from "../../pipeline/evaluation/text-metrics.ts";

describe("align", () => {
  test.each([
    ["", "", 0],
    ["abc", "abc", 0],
    ["abc", "", 3],
    ["", "abc", 3],
    ["kitten", "sitting", 3],
    ["a".repeat(60), "b".repeat(60), 60],
    [`${"x".repeat(40)}${"y".repeat(40)}`, `${"y".repeat(40)}${"z".repeat(45)}`, 85],
  ])("distance from %j to %j is %i", (truth, read, distance) => {
    expect(align(truth, read).distance).toBe(distance);
  });

  test("pairs cover both sides in order", () => {
    const { pairs } = align("stk. 2", "stk 22");
    expect(pairs.flatMap((pair) => pair.truth ?? [])).toEqual([0, 1, 2, 3, 4, 5]);
    expect(pairs.flatMap((pair) => pair.read ?? [])).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

describe("errors", () => {
  test("characters are counted after torn words are joined and white space is folded", () => {
    expect(characterErrors("kommu-\nnen  har", "kommunen\nhar")).toEqual({ errors: 0, total: 12 });
    expect(characterErrors("grøn å", "gron å")).toEqual({ errors: 1, total: 6 });
  });

  test("words are counted whole", () => {
    expect(wordErrors("en grøn plads", "en gron plads her")).toEqual({ errors: 2, total: 3 });
  });

  test("sums are rated, not rates averaged", () => {
    const sum = sumErrors([
      { errors: 1, total: 10 },
      { errors: 0, total: 90 },
    ]);
    expect(errorRate(sum)).toBe(0.01);
    expect(errorRate({ errors: 0, total: 0 })).toBe(0);
  });
});

test("a character counts as kept only where it stands in its place", () => {
  expect(characterScore("jf. § 4 og 8 dage", "jf. 8 4 og § dage", "§")).toEqual({
    inTruth: 1,
    inReading: 1,
    matched: 0,
  });
  expect(characterScore("§ 4, § 5", "§ 4, 8 5", "§")).toEqual({ inTruth: 2, inReading: 1, matched: 1 });
});
