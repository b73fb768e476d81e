import { describe, expect, it } from "vitest";
import { headingFamilies } from "../../../extractors/agenda/heading-families.ts";

describe.each(headingFamilies)("a family of headings for $kind: $examples.0", (family) => {
  it("matches its examples and none of its near misses", () => {
    for (const example of family.examples) expect(family.pattern.test(example), example).toBe(true);
    for (const nonExample of family.nonExamples) {
      expect(family.pattern.test(nonExample), nonExample).toBe(false);
    }
    expect(family.examples.length).toBeGreaterThan(0);
  });
});
