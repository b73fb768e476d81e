import { describe, expect, it } from "vitest";
import { applyEdits } from "../../pipeline/repair/edits.ts";
import { letterSpacingEdits } from "../../pipeline/repair/text/letter-spacing.ts";
import { compositionEdits, mojibakeEdits } from "../../pipeline/repair/text/mojibake.ts";

const words = new Set(["referat", "bilag"]);
const oracle = { isWord: (word: string) => words.has(word), probability: () => -10 };

describe("mojibake", () => {
  it("is undone by the word, in both one-byte encodings", () => {
    const printed = "Åben færge på øen, § 4 – “nu”";
    const read = new TextDecoder("windows-1252").decode(new TextEncoder().encode(printed));
    expect(applyEdits(read, mojibakeEdits(read))).toBe(printed);
    const latin = String.fromCharCode(...new TextEncoder().encode("færge på øen"));
    expect(applyEdits(latin, mojibakeEdits(latin))).toBe("færge på øen");
  });

  it("is not seen where there is none", () => {
    expect(mojibakeEdits("Prâtre, Ângström og São Paulo på Ærø")).toEqual([]);
  });
});

describe("composition", () => {
  it("makes one character of letter and accent, and calls it no repair", () => {
    const edits = compositionEdits("ga\u030Ard");
    expect(applyEdits("ga\u030Ard", edits)).toBe("gård");
    expect(edits.every(({ note }) => note === null)).toBe(true);
  });
});

describe("letter-spaced words", () => {
  it("are joined where the letters are a word", () => {
    const text = "R e f e r a t\nB i l a g";
    expect(applyEdits(text, letterSpacingEdits(text, oracle))).toBe("Referat\nBilag");
  });

  it("stay apart where they are not", () => {
    expect(letterSpacingEdits("partierne A B C F O V stemte for", oracle)).toEqual([]);
  });
});
