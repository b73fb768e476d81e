import { describe, expect, it } from "vitest";
import { alignWords, editDistance } from "../../pipeline/evaluation/alignment.ts";
import {
  characterErrorRate,
  comparable,
  evaluateRepair,
  wordErrorRate,
} from "../../pipeline/evaluation/text-metrics.ts";
import { seeded } from "../repair/random.ts";

describe("text metrics", () => {
  it("compare after NFC, folded white space and joined line ends", () => {
    expect(comparable("Ra\u030Adet  tog en be-\n retning")).toBe("Rådet tog en beretning");
    expect(comparable("både drifts-\nog anlæg")).toBe("både drifts- og anlæg");
  });

  it("count edits of characters and words", () => {
    expect(characterErrorRate("miljg", "miljø")).toBeCloseTo(0.2);
    expect(wordErrorRate("et miljg nu", "et miljø nu")).toBeCloseTo(1 / 3);
    expect(wordErrorRate("", "")).toBe(0);
    expect(wordErrorRate("et ekstra ord", "et ord")).toBeCloseTo(0.5);
  });

  it("measure the same distance as the full table, whatever the band", () => {
    const random = seeded(3);
    const word = (length: number) =>
      Array.from({ length }, () => "abc"[Math.floor(random() * 3)] ?? "a").join("");
    const full = (left: string, right: string) => {
      const rows = Array.from({ length: left.length + 1 }, (_, row) =>
        Array.from({ length: right.length + 1 }, (__, column) =>
          row === 0 ? column : column === 0 ? row : 0,
        ),
      );
      const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
      for (let row = 1; row <= left.length; row += 1)
        for (let column = 1; column <= right.length; column += 1) {
          const line = rows[row];
          const same = left[row - 1] === right[column - 1] ? 0 : 1;
          if (line)
            line[column] = Math.min(
              at(row - 1, column - 1) + same,
              at(row - 1, column) + 1,
              at(row, column - 1) + 1,
            );
        }
      return at(left.length, right.length);
    };
    for (let round = 0; round < 60; round += 1) {
      const left = word(Math.floor(random() * 60));
      const right = word(Math.floor(random() * 60));
      expect(editDistance(left, right)).toBe(full(left, right));
    }
  });

  it("align every word of both sides once, in order", () => {
    const left = "a b c d e f g".split(" ");
    const right = "a x c e f y g z".split(" ");
    const pairs = alignWords(left, right);
    expect(pairs.flatMap((pair) => (pair.left >= 0 ? [pair.left] : []))).toEqual(
      left.map((_, index) => index),
    );
    expect(pairs.flatMap((pair) => (pair.right >= 0 ? [pair.right] : []))).toEqual(
      right.map((_, index) => index),
    );
  });

  it("tell repaired, wrong and broken words", () => {
    const truth = "Rådet drøftede havnens miljø og færgens støj";
    const raw = "Radet drgftede havnens miljg og feergens støj";
    const repaired = "Rådet drøftede havnen miljø og fergens støj";
    expect(evaluateRepair(raw, repaired, truth)).toMatchObject({
      words: 7,
      damaged: 4,
      repaired: 3,
      wrong: 1,
      broken: 1,
      precision: 3 / 5,
      recall: 3 / 4,
    });
  });
});
