import { describe, expect, it } from "vitest";
import { applyEdits, withoutOverlaps } from "../../pipeline/repair/edits.ts";
import { sectionRules, sectionSignEdits } from "../../pipeline/repair/grammar/section-signs.ts";

const mended = (text: string) => applyEdits(text, withoutOverlaps(sectionSignEdits(text)));

describe.each(sectionRules.map((rule) => [rule.name, rule] as const))("a § %s", (_, rule) => {
  it.each(rule.examples.map(([read, printed]) => [read, printed]))("%j is %j", (read, printed) => {
    expect(mended(read)).toBe(printed);
    expect([...read.matchAll(rule.pattern)]).not.toEqual([]);
  });

  it.each(rule.nonExamples.map((text) => [text]))("%j stays", (text) => {
    expect(mended(text)).toBe(text);
  });
});
