import { describe, expect, it } from "vitest";
import { recordJsonSchema } from "../../schemas/json-schema.ts";
import { PartialDate } from "../../schemas/partial-date.ts";
import { Span } from "../../schemas/span.ts";

describe("the record's schema", () => {
  it("is published as JSON Schema with the fields of the contract", () => {
    const schema = recordJsonSchema() as { properties: Record<string, unknown> };
    expect(Object.keys(schema.properties)).toEqual(
      expect.arrayContaining([
        "schemaVersion",
        "id",
        "source",
        "pages",
        "text",
        "rawText",
        "repairs",
        "provenance",
      ]),
    );
  });

  it("takes dates to the day, the month or the year and nothing else", () => {
    for (const date of ["2022-10-04", "2022-11", "2025"])
      expect(PartialDate.safeParse(date).success).toBe(true);
    for (const date of ["2022-13", "4. oktober", "2022-10-32", ""])
      expect(PartialDate.safeParse(date).success).toBe(false);
  });

  it("refuses a span that ends before it starts", () => {
    expect(Span.safeParse({ start: 4, end: 3 }).success).toBe(false);
  });
});
