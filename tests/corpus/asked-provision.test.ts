import { describe, expect, it } from "vitest";
import { parseProvision } from "../../corpus/search/provision.ts";
import { lawRead } from "../../pipeline/search-law.ts";

describe("what is asked for by law", () => {
  it.each([
    ["paragraf 104 i serviceloven", { act: "serviceloven", paragraph: "104" }],
    ["§ 3 i, stk. 2", { act: null, paragraph: "3 i", subsection: "2" }],
    ["§ 79 b", { act: null, paragraph: "79 b" }],
  ])("is read from %s", (law, parts) => {
    expect(parseProvision(law)).toMatchObject(parts);
  });

  it("has an abbreviation written out, and leaves what is none", () => {
    expect(lawRead("SEL § 104")).toBe("lov om social service § 104");
    expect(lawRead("LBK nr. 95")).toBe("LBK nr. 95");
    expect(lawRead("serviceloven § 104")).toBe("serviceloven § 104");
    expect(lawRead(undefined)).toBeUndefined();
  });
});
