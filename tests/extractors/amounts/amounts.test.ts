import { describe, expect, it } from "vitest";
import { amountForms } from "../../../extractors/amounts/forms/index.ts";
import { extractAmounts } from "../../../extractors/amounts/index.ts";
import { scanner } from "../../../extractors/text/form.ts";

describe.each(amountForms)("amount form $name", (form) => {
  it.each(form.examples)("reads %j", (example) => {
    expect(scanner([form])(example)).not.toEqual([]);
  });
  it.each(form.nonExamples)("leaves %j", (example) => {
    expect(scanner([form])(example)).toEqual([]);
  });
});

function amounts(text: string) {
  return extractAmounts({ text, pages: [], fileName: null, metadataTitle: null }).map(
    ({ quote, value, unit }) => `${quote}|${value}|${unit}`,
  );
}

describe("extractAmounts", () => {
  it.each([
    ["Der afsættes 1 mio. kr. årligt.", ["1 mio. kr.|1000000|DKK"]],
    ["en pris på kr. 1.250.000,- inkl. moms", ["kr. 1.250.000,-|1250000|DKK"]],
    ["i alt 4,414 mio. kr. til drift", ["4,414 mio. kr.|4414000|DKK"]],
    [
      "stiger 1,93 pct. til 14 pct. (14 sager)",
      ["1,93 pct.|1.93|percent", "14 pct.|14|percent", "14 sager|14|sager"],
    ],
    ["mindre end 20.000 indbyggere", ["20.000 indbyggere|20000|persons"]],
    ["et hus på 150 m² på en grund på 2,3 ha", ["150 m²|150|m2", "2,3 ha|2.3|ha"]],
    ["1-2 mio. kr.", ["1|1000000|DKK", "2 mio. kr.|2000000|DKK"]],
    ["et merforbrug på -2,5 mio. kr.", ["-2,5 mio. kr.|-2500000|DKK"]],
    ["den 4. oktober 2022 kl. 16", []],
    ["sag 2022-004512", []],
  ])("reads %j", (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });
});
