import { describe, expect, it } from "vitest";
import { classifyOutcome } from "../../../extractors/decisions/classify.ts";
import { outcomePhrases } from "../../../extractors/decisions/outcome-phrases.ts";

describe.each(outcomePhrases.map((phrase, index) => ({ name: `${index} ${phrase.outcome}`, phrase })))(
  "the phrase $name",
  ({ phrase }) => {
    it.each(phrase.examples)("reads %s", (example) => {
      expect(classifyOutcome(example).outcome).toBe(phrase.outcome);
    });
    it("declines what only sounds like it", () => {
      for (const nonExample of phrase.nonExamples) {
        expect(classifyOutcome(nonExample).outcome).not.toBe(phrase.outcome);
      }
      expect(phrase.examples.length).toBeGreaterThan(0);
    });
  },
);
