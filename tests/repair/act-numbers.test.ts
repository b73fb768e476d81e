import { describe, expect, it } from "vitest";
import { type ActIndex, emptyActIndex, type KnownAct } from "../../extractors/legal-references/act-index.ts";
import { applyEdits } from "../../pipeline/repair/edits.ts";
import { checkActNumbers } from "../../pipeline/repair/grammar/act-numbers.ts";

const known: readonly KnownAct[] = [
  { year: 2031, number: 412, date: "2031-05-02", type: "lov" },
  { year: 2031, number: 977, date: "2031-06-11", type: "lov" },
  { year: 2031, number: 978, date: "2031-06-11", type: "lov" },
];
const acts: ActIndex = {
  ...emptyActIndex,
  byNumber: (year, number) => known.filter((act) => act.year === year && act.number === number),
  byDate: (date) => known.filter((act) => act.date === date),
  isComplete: (year) => year === 2031,
};

describe("numbers and dates of acts", () => {
  it.each([
    ["lov nr. 472 af 2. maj 2031", "lov nr. 412 af 2. maj 2031"],
    ["lov nr. 412 af 3. maj 2031", "lov nr. 412 af 2. maj 2031"],
    ["efter lov nr. 42 af 2. maj 2031 om havne", "efter lov nr. 412 af 2. maj 2031 om havne"],
  ])("%j: exactly one act is a character away", (read, printed) => {
    expect(applyEdits(read, checkActNumbers(read, acts).edits)).toBe(printed);
  });

  it.each(["lov nr. 412 af 2. maj 2031", "lov nr. 5 af 2. maj 2031", "lov nr. 472 af 2. maj 2030"])(
    "%j is right, too far off or beyond what is known",
    (text) => {
      expect(checkActNumbers(text, acts)).toEqual({ edits: [], doubts: [] });
    },
  );

  it("are reported where several acts are near", () => {
    const { edits, doubts } = checkActNumbers("lov nr. 97 af 11. juni 2031", acts);
    expect(edits).toEqual([]);
    expect(doubts[0]?.candidates).toHaveLength(2);
  });
});
