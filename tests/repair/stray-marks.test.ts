import { describe, expect, it } from "vitest";
import { applyEdits } from "../../pipeline/repair/edits.ts";
import { strayMarkEdits } from "../../pipeline/repair/text/stray-marks.ts";

const mend = (text: string, ocr = true) =>
  applyEdits(
    text,
    strayMarkEdits(text, () => ocr),
  );

describe("marks of dirt and broken brackets in OCR", () => {
  it.each([
    ["'Havneudvalget holder møde i dag.", "Havneudvalget holder møde i dag."],
    ["Der er ‘god tid til sagen.", "Der er god tid til sagen."],
    ["'sundheds- og havneudvalget", "Sundheds- og havneudvalget"],
    ["Havnen (den gamle} er lukket.", "Havnen (den gamle) er lukket."],
  ])("%s", (read, printed) => {
    expect(mend(read)).toBe(printed);
    expect(mend(read, false)).toBe(read);
  });

  it.each([
    "Planen hedder 'Havnen nu' og er vedtaget.",
    "Planen hedder ‘Havnen nu og siden.’ Den er vedtaget.",
    "Han kom i '68 og blev.",
    "{a, b} og (c, d)",
    "KL's brev og Hans' svar",
  ])("leaves %s", (text) => expect(mend(text)).toBe(text));
});
