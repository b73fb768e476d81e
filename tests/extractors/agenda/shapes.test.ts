import { describe, expect, it } from "vitest";
import { shapes } from "../../../extractors/agenda/shapes.ts";

describe.each(shapes)("the heading shape $name", ({ pattern, examples, nonExamples }) => {
  it("matches its examples and none of its near misses", () => {
    for (const example of examples) expect(pattern.test(example), example).toBe(true);
    for (const nonExample of nonExamples) expect(pattern.test(nonExample), nonExample).toBe(false);
    expect(examples.length).toBeGreaterThan(0);
  });
});
