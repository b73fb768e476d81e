import { describe, expect, it } from "vitest";
import { dateForms } from "../../../extractors/text/date-forms/index.ts";
import { findDates, isoOf, yearFor } from "../../../extractors/text/dates.ts";
import { scanner } from "../../../extractors/text/form.ts";

describe.each(dateForms)("date form $name", (form) => {
  it.each(form.examples)("reads %j", (example) => {
    expect(scanner([form])(example)).not.toEqual([]);
    expect(findDates(example)).not.toEqual([]);
  });
  it.each(form.nonExamples)("leaves %j", (example) => {
    expect(scanner([form])(example)).toEqual([]);
  });
});

function iso(text: string) {
  return findDates(text).map((mention) => isoOf(mention) ?? mention.precision);
}

describe("findDates", () => {
  it.each([
    ["mødet den 4. oktober 2022 kl. 16", ["2022-10-04"]],
    ["truffet d. 04-10-2022", ["2022-10-04"]],
    ["den 04.12.2012 Punkt 2", ["2012-12-04"]],
    ["nr. 622 af 17/6 06", ["2006-06-17"]],
    ["den 20.-21. maj 2022", ["2022-05-20"]],
    ["8., 9., 10. februar 2023 (onsdag-fredag)", ["2023-02-08", "2023-02-09", "2023-02-10"]],
    ["frist d. 1. maj og 1. november 2017", ["2017-05-01", "2017-11-01"]],
    ["i november 2022", ["2022-11"]],
    ["til og med 2025", ["2025"]],
    ["i 3. kvartal 2022", ["quarter"]],
    ["af 27. juni \n\n2016 om", ["2016-06-27"]],
    ["20. december og 10. januar 2023", ["2022-12-20", "2023-01-10"]],
    ["30. februar 2022", []],
    ["sag 2022-000123 og 20/33839", []],
  ])("reads %j", (text, expected) => {
    expect(iso(text)).toEqual(expected);
  });

  it("gives the span of the date alone, and of a stretch whole", () => {
    const text = "seminar den 20.-21. maj 2022 i Skovby";
    const [mention] = findDates(text);
    expect(text.slice(mention?.span.start, mention?.span.end)).toBe("20.-21. maj 2022");
    expect(mention?.until).toEqual({ year: 2022, month: 5, day: 21 });
  });

  it("marks a year that stands at a later date of the list", () => {
    expect(findDates("1. maj og 1. november 2017").map((mention) => mention.yearShared)).toEqual([
      true,
      false,
    ]);
  });

  it("reads primo, medio and ultimo", () => {
    expect(findDates("primo 2023, medio marts 2023 og ultimo maj").map((mention) => mention.part)).toEqual([
      "start",
      "middle",
      "end",
    ]);
  });
});

describe("yearFor", () => {
  const mention = (text: string) => {
    const [first] = findDates(text);
    if (first === undefined) throw new Error(`no date in ${text}`);
    return first;
  };
  it("looks ahead, back or to the nearest", () => {
    expect(yearFor(mention("den 1. februar"), "2022-10-04", "after")).toBe(2023);
    expect(yearFor(mention("den 1. februar"), "2022-10-04", "before")).toBe(2022);
    expect(yearFor(mention("den 20. december"), "2023-01-10", "nearest")).toBe(2022);
    expect(yearFor(mention("den 1. februar"), null, "after")).toBeNull();
  });
});
