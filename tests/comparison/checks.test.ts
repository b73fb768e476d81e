import { describe, expect, it } from "vitest";
import { checks } from "../../pipeline/comparison/checks/index.ts";
import { checkDocument } from "../../pipeline/comparison/index.ts";
import { plainRecord } from "../../scripts/plain-record.ts";

describe.each(checks.filter(({ examples }) => examples.length > 0))("the check $name", (check) => {
  it.each(check.examples.map((text) => ({ text })))("speaks up at: $text", ({ text }) => {
    const record = plainRecord(text);
    const findings = check.check(record);
    expect(findings).not.toHaveLength(0);
    for (const { kind, message, values, evidence } of findings) {
      expect(kind).toBe(check.kind);
      const stated = values.filter(({ role }) => role === "stated");
      expect(stated).toHaveLength(1);
      expect(message).toContain(stated[0]?.written);
      for (const { span, quote } of evidence) expect(record.text.slice(span.start, span.end)).toBe(quote);
    }
  });

  it.each(check.nonExamples.map((text) => ({ text })))("is silent at: $text", ({ text }) => {
    expect(check.check(plainRecord(text))).toEqual([]);
  });
});

describe("the ids of findings", () => {
  it("stay the same when the finding stands elsewhere in the text", () => {
    const text = "Mødet holdes tirsdag den 9. februar 2023 kl. 17.";
    const ids = (whole: string) => checkDocument(plainRecord(whole)).map(({ id }) => id);
    expect(ids(`Nye linjer foran.\n\n${text}`)).toEqual(ids(text));
  });

  it("differ between equal findings of one paper", () => {
    const text = "Udgiften er 12 + 30 = 52 kr.\n\nUdgiften er 12 + 30 = 52 kr.";
    const ids = checkDocument(plainRecord(text)).map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(2);
  });
});
