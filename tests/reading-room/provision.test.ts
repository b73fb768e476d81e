import { describe, expect, it } from "vitest";
import { provisionText } from "../../output/reading-room/parts/provision.ts";
import { LegalReference } from "../../schemas/legal-reference.ts";

const reference = (parts: Partial<LegalReference>): LegalReference =>
  LegalReference.parse({
    id: "reference-1",
    span: { start: 0, end: 1 },
    quote: "§",
    act: null,
    paragraph: null,
    paragraphTo: null,
    subsection: null,
    number: null,
    letter: null,
    sentence: null,
    chapter: null,
    eli: null,
    resolution: "unresolved",
    reason: null,
    ...parts,
  });

describe("a provision in words", () => {
  it("names the annex before its numbers", () => {
    expect(provisionText(reference({ annex: "1", number: "10", letter: "a" }))).toBe(
      "bilag 1, nr. 10, litra a",
    );
  });

  it("reads as before where a stored record knows nothing of annexes", () => {
    const { annex: _, ...old } = reference({ paragraph: "79 b", subsection: "2-4" });
    expect(provisionText(old as LegalReference)).toBe("§ 79 b, stk. 2-4");
  });
});
