import { describe, expect, it } from "vitest";
import { applyEdits, withoutOverlaps } from "../../pipeline/repair/edits.ts";
import { loneOneEdits, oneRules } from "../../pipeline/repair/grammar/lone-ones.ts";

const mended = (text: string, ocr = true) => applyEdits(text, withoutOverlaps(loneOneEdits(text, () => ocr)));

describe.each(oneRules.map((rule) => [rule.name, rule] as const))("a lone 1 %s", (_, rule) => {
  it.each(rule.examples.map(([read, printed]) => [read, printed]))("%j is %j", (read, printed) => {
    expect(mended(read)).toBe(printed);
    expect([...read.matchAll(rule.pattern)]).not.toEqual([]);
  });

  it.each(rule.nonExamples.map((text) => [text]))("%j stays", (text) => {
    expect(mended(text)).toBe(text);
  });
});

describe("a lone I", () => {
  it("stays on a page that was not read by OCR", () => {
    expect(mended("Punkt I", false)).toBe("Punkt I");
  });

  it("stays where the paper counts in Roman numerals after the same word", () => {
    expect(mended("Bilag I\nBilag II\nSide I")).toBe("Bilag I\nBilag II\nSide 1");
  });

  it("stays in a list of Roman numerals and as a word", () => {
    const text = "I. Regnskab\nII. Budget\nI 2031 var der møde. I alt tre.";
    expect(mended(text)).toBe(text);
  });
});
