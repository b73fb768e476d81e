import { describe, expect, it } from "vitest";
import { tokensOf } from "../../pipeline/repair/words/tokens.ts";

const kindOf = (text: string, word: string) => tokensOf(text).find((token) => token.text === word)?.kind;

describe("a short word with a digit in it", () => {
  it.each([
    ["der blev set p4 sagen", "p4"],
    ["hvert 4r i marts", "4r"],
    ["i 10 4r endnu", "4r"],
    ["§ 12 0g § 14", "0g"],
    ["Ole 0g Ib", "0g"],
    ["sagen f0r mødet", "f0r"],
  ])("in %j may be repaired", (text, word) => {
    expect(kindOf(text, word)).toBe("word");
  });

  it.each([
    ["jf. § 4r", "4r"],
    ["huset Mosevej 4r", "4r"],
    ["den kanal P4 sender", "P4"],
    ["litra p4", "p4"],
    ["i alt 12 m2", "m2"],
  ])("in %j is a number or a name", (text, word) => {
    expect(kindOf(text, word)).not.toBe("word");
  });
});
