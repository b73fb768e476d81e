import { describe, expect, test } from "vitest";
import { suspectRules } from "../../pipeline/ocr/rereading/rules/index.ts";

describe.each(suspectRules.map((rule) => [rule.name, rule] as const))("%s", (_name, rule) => {
  test.each(rule.examples.map((example) => [`${example.before} ${example.text}`, example] as const))(
    "restores %j",
    (_shown, example) => {
      expect(rule.suspects(example)).toBe(true);
      expect(rule.restore(example.text, example.second)).toBe(example.restored);
    },
  );

  test.each(rule.nonExamples.map((example) => [`${example.before} ${example.text}`, example] as const))(
    "leaves %j",
    (_shown, example) => {
      const restored = rule.suspects(example) ? rule.restore(example.text, example.second) : undefined;
      expect(restored).toBeUndefined();
    },
  );
});
