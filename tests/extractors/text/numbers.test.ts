import { expect, it } from "vitest";
import { parseNumber } from "../../../extractors/text/numbers.ts";

it.each([
  ["1.000", 1000],
  ["0,8", 0.8],
  ["1,93", 1.93],
  ["2.514", 2514],
  ["1.250.000,-", 1_250_000],
  ["14", 14],
  ["1 250 000", 1_250_000],
  ["fire", 4],
  ["-3,5", -3.5],
  ["tres", 60],
])("reads %j as %d", (written, value) => {
  expect(parseNumber(written)).toBe(value);
});

it.each(["1.2.2022", "abc", "", "1.25.000"])("declines %j", (written) => {
  expect(parseNumber(written)).toBeUndefined();
});
