import { expect, test } from "vitest";
import { markersOf } from "../../pipeline/comparison/words/markers.ts";

const marked = (text: string) => markersOf(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["1. Godkendelse af dagsorden", ["1."]],
  ["som det fremgår af bilag 2, 2. at der afsættes 450.000 kr.", ["2."]],
  ["som det fremgår af bilag\n2,\n2. at der afsættes 450.000 kr.", ["2."]],
  ["mødet den 3, 4. kvartal", []],
  ["se bilag\n2. Herefter", []],
])("%j", (text, expected) => {
  expect(marked(text)).toEqual(expected);
});
