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
    ["mellem 5 og 7 mio. kr.", ["5|5000000|DKK", "7 mio. kr.|7000000|DKK"]],
    ["t.kr. 1.250 og 500 tkr.", ["t.kr. 1.250|1250000|DKK", "500 tkr.|500000|DKK"]],
    [
      "3½ mio. kr. og halvanden million kroner",
      ["3½ mio. kr.|3500000|DKK", "halvanden million kroner|1500000|DKK"],
    ],
    ["et tab på minus 2 mio. kr.", ["minus 2 mio. kr.|-2000000|DKK"]],
    ["en stigning på 1-2 % og 10-15 ha", ["1|1|percent", "2 %|2|percent", "10|10|ha", "15 ha|15|ha"]],
    ["der er 5 mio. indbyggere", []],
    [
      "400 tilmeldte borgere og 25 langtidssygemeldte",
      ["400 tilmeldte borgere|400|persons", "25 langtidssygemeldte|25|persons"],
    ],
    [
      "Tabel (i 1.000 kr.)\nDrift    2022    2023\nUdgifter    4.500    -4.600\n",
      ["4.500|4500000|DKK", "-4.600|-4600000|DKK"],
    ],
    ["Budget (mio. kr.)   2022   2023\nAnlæg    12,5    -3,2\n", ["12,5|12500000|DKK", "-3,2|-3200000|DKK"]],
    ["Gebyr (1.000 kr.)\nDet betales ved levering.", ["1.000 kr.|1000|DKK"]],
    ["Takst (1.000 kr.)\nAntal pladser    25\n", ["1.000 kr.|1000|DKK"]],
    ["Det koster i alt to mio. kr.\n12,5\n", ["to mio. kr.|2000000|DKK"]],
    ["den 4. oktober 2022 kl. 16", []],
    ["sag 2022-004512", []],
  ])("reads %j", (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });
});
