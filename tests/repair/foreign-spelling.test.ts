import { describe, expect, it } from "vitest";
import { isForeignSpelling } from "../../pipeline/repair/gate/foreign-spelling.ts";

describe("the spelling of a word", () => {
  it.each(["document", "Function", "locale", "CIRCULAR", "exceptional"])(
    "%s is another language's",
    (word) => {
      expect(isForeignSpelling(word)).toBe(true);
    },
  );

  it.each([
    "havnemester",
    "referatct",
    "plcjeplan",
    "antaIlet",
    "drgftede",
    "udvalgct",
    "Mødet",
    "sagsbehandling",
  ])("%s is Danish, damaged or not", (word) => {
    expect(isForeignSpelling(word)).toBe(false);
  });
});
