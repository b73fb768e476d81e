import { describe, expect, it, test } from "vitest";
import { classifyOutcome } from "../../../extractors/decisions/classify.ts";
import { outcomePhrases } from "../../../extractors/decisions/outcomes/index.ts";

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

/** What stands around a phrase can take its meaning away. */
test.each([
  ["Formanden fortalte, at fredningsnævnet har godkendt stien.", "other"],
  ["De godkendte planer ligger på kontoret.", "other"],
  ["Formanden oplyste, at sagen er taget af dagsordenen.", "withdrawn"],
  ["Tilbagesendes afdelingen med bemærkning, at byrådet har vedtaget indstillingen.", "approved"],
  ["Fremsendes til afdelingen med bemærkning, at forslaget blev forkastet.", "rejected"],
  ["Udvalget var enige om at godkende planen.", "approved"],
  ["Udvalget var enige om, at der næste år ses på den plan, som blev godkendt.", "other"],
  ["Rådet udpegede Inga og Palle.", "appointed"],
])("%s comes to %s", (said, outcome) => {
  expect(classifyOutcome(said).outcome).toBe(outcome);
});
