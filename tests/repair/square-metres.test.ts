import { describe, expect, it } from "vitest";
import { applyEdits, withoutOverlaps } from "../../pipeline/repair/edits.ts";
import { squareMetreEdits } from "../../pipeline/repair/grammar/square-metres.ts";

const mended = (text: string, ocr = true) =>
  applyEdits(text, withoutOverlaps(squareMetreEdits(text, () => ocr)));

describe("square metres", () => {
  it.each([
    ["Huset er på 250 m? bruttoareal.", "Huset er på 250 m² bruttoareal."],
    ["i alt 1.200 m?, heraf 40 rn2 skur", "i alt 1.200 m², heraf 40 m² skur"],
    ["grunden (812 m*) sælges", "grunden (812 m²) sælges"],
  ])("%j is %j", (read, printed) => {
    expect(mended(read)).toBe(printed);
  });

  it.each([
    ["Er muren højere end 2 m? Udvalget spurgte."],
    ["Er der 5 m?"],
    ["Er der 5 m?\nSvar følger"],
    ["250 m? areal og 40 m³ jord"],
    ["hvem? hvad? om? til"],
    ["250 m2 areal"],
  ])("%j stays", (text) => {
    expect(mended(text)).toBe(text);
  });

  it("stay on a page that was not read by OCR", () => {
    expect(mended("250 m? areal", false)).toBe("250 m? areal");
  });
});
