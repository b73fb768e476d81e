import { expect, test } from "vitest";
import { typedDate } from "../../pipeline/typed-date.ts";

test.each([
  ["2023-01-01", "2023-01-01"],
  ["2023-01", "2023-01"],
  [" 2023 ", "2023"],
  ["01-01-2023", "2023-01-01"],
  ["1.1.2023", "2023-01-01"],
  ["1/1 2023", "2023-01-01"],
  ["1/1-2023", "2023-01-01"],
  ["31/12/2023", "2023-12-31"],
  ["1. januar 2023", "2023-01-01"],
  ["den 1. Januar 2023", "2023-01-01"],
  ["januar 2023", "2023-01"],
  ["01-2023", "2023-01"],
])("%s is read", (typed, date) => {
  expect(typedDate(typed)).toBe(date);
});

test.each([
  "",
  "nu",
  "31-02-2023",
  "2023-02-30",
  "1/1",
  "1. januar",
  "ultimo januar 2023",
  "1.1.2023 kl. 10",
  "2022-2023",
  "13-2023",
  "12-05-04",
])("%s is no date", (typed) => {
  expect(typedDate(typed)).toBeUndefined();
});
