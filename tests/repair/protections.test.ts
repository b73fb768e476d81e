import { describe, expect, it } from "vitest";
import { isProtected, protections } from "../../pipeline/repair/words/protections.ts";

describe.each(protections.map((protection) => [protection.name, protection] as const))(
  "%s",
  (_, protection) => {
    it.each(protection.examples.map((text) => [text]))("%j is protected", (text) => {
      expect(protection.pattern.test(text)).toBe(true);
      expect(isProtected(text)).toBe(true);
    });

    it.each(protection.nonExamples.map((text) => [text]))("%j is not", (text) => {
      expect(protection.pattern.test(text)).toBe(false);
    });
  },
);
