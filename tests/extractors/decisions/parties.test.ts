import { expect, test } from "vitest";
import { partiesIn } from "../../../extractors/decisions/parties.ts";

test.each([
  ["3 (A+O+F)", ["A", "O", "F"]],
  ["3 (A+O0+F)", ["A", "O", "F"]],
  ["4 (A+0+F)", ["A", "O", "F"]],
  ["2 (0+V)", ["O", "V"]],
  ["3 (A, 0O, F)", ["A", "O", "F"]],
])("%s names %j, however the round letter was read", (text, parties) => {
  expect(partiesIn(text)).toEqual(parties);
});

test.each(["(0)", "(1, 0, 2)", "(2020+0)", "kl. 10 (0 imod)"])("%s names no list", (text) => {
  expect(partiesIn(text)).toEqual([]);
});
