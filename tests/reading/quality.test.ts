import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { judgeText, qualityOfOcr } from "../../pipeline/reading/quality/page-quality.ts";
import { danishLines } from "./make-pdf.ts";

const danish = danishLines.join("\n");
const lost = (text: string, to: (letter: string) => string) => text.replace(/[æøåÆØÅ]/g, to);

describe("the quality of a page's text", () => {
  it.each([
    ["Danish", danish],
    [
      "English",
      "The council discussed the new path along the river and decided that the cost of it should be found before the next meeting of the committee.",
    ],
    [
      "German",
      "Der Ausschuss hat über den neuen Weg am Fluss gesprochen und beschlossen, dass die Verwaltung die Kosten vor der nächsten Sitzung ermitteln soll.",
    ],
    ["figures", "1.250.000   2024\n300.000   2025\n45.000   2025"],
    ["a few words", "Lysbro Kommune"],
  ])("is good: %s", (_what, text) => {
    expect(judgeText(text).value).toBeGreaterThanOrEqual(0.8);
  });

  it.each([
    ["mojibake", Buffer.from(danish, "utf8").toString("latin1"), 0.5],
    [
      "letters lost to an English OCR",
      lost(danish, (letter) => (letter.toLowerCase() === "å" ? "a" : "o")),
      0.7,
    ],
    ["letters lost altogether", lost(danish, () => "\ufffd"), 0.7],
    ["letters set apart", danish.replace(/(\p{L})/gu, "$1 "), 0.3],
    [
      "a font without its key",
      danish.replace(/[a-zæøå]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 60)),
      0.49,
    ],
    [
      "letters shifted",
      danish.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 94) % 26) + 97)),
      0.3,
    ],
    [
      "private characters",
      danish.replace(/[a-m]/g, (letter) => String.fromCharCode(0xf000 + letter.charCodeAt(0))),
      0.3,
    ],
  ])("is less than good: %s", (_what, text, most) => {
    expect(judgeText(text).value).toBeLessThanOrEqual(most);
    expect(judgeText(text).faults.length).toBeGreaterThan(0);
  });

  it("is bad where words run together", () => {
    const text =
      "Byrådet drøftede sagen om den nye sti langs åen og besluttede at undersøge hvad det vil koste";
    const glued = [text, text, text].map((line) => line.replaceAll(" ", "")).join("\n");
    expect(judgeText(glued).faults).toContain("words run together");
    expect(judgeText(glued).value).toBeLessThan(0.5);
  });

  it("falls with the share of letters that are lost", () => {
    const half = judgeText(lost(danish, (letter) => ("øå".includes(letter) ? "o" : letter))).value;
    const all = judgeText(lost(danish, () => "o")).value;
    expect(all).toBeLessThan(half);
  });

  const real = new URL("../../../shared/real/text/", import.meta.url);
  it.skipIf(!existsSync(real))("is good for every clean paper at hand (../shared/real/text)", () => {
    const poor = readdirSync(real).filter(
      (name) => judgeText(readFileSync(new URL(name, real), "utf8")).value < 0.85,
    );
    expect(poor).toEqual([]);
  });

  const pairs = new URL("../../../shared/real/ocr-pairs/", import.meta.url);
  it.skipIf(!existsSync(pairs))("is bad for papers read by an English OCR (../shared/real/ocr-pairs)", () => {
    const value = (name: string) => judgeText(readFileSync(new URL(name, pairs), "utf8")).value;
    for (const name of readdirSync(pairs)) {
      if (name.includes("-eng-")) expect(value(name)).toBeLessThan(0.5);
      else expect(value(name)).toBeGreaterThan(0.8);
    }
  });
});

describe("the quality of what OCR read", () => {
  const few = judgeText("Se vedlagte udkast til svar.");
  const many = judgeText(danish.repeat(3));

  it("is as good as OCR was sure, where a few words are all there is", () => {
    expect(qualityOfOcr(few, 95)).toBe(few.value);
    expect(qualityOfOcr(few, 62)).toBeLessThan(0.6);
    expect(qualityOfOcr(few, 40)).toBeLessThan(0.2);
  });

  it("is told by the letters where there are many", () => {
    expect(qualityOfOcr(many, 55)).toBe(many.value);
    expect(qualityOfOcr(few, null)).toBe(few.value);
  });
});
