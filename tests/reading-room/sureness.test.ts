import { describe, expect, it } from "vitest";
import { sureness } from "../../output/reading-room/parts/sureness.ts";
import { textsFor } from "../../output/reading-room/texts/index.ts";

describe("how sure a repair is", () => {
  it("is told in per cent, with what it rests on", () => {
    expect(sureness(0.974, "lexicon", textsFor("da", undefined))).toBe("sikkerhed 97 %, efter ordbogen");
    expect(sureness(0.5, null, textsFor("en", undefined))).toBe("confidence 50 %");
  });

  it("is never certain for a machine", () => {
    expect(sureness(1, "re-read", textsFor("da", undefined))).toBe("sikkerhed 99 %, efter en ny læsning");
  });

  it("has no per cent where a person settled it", () => {
    expect(sureness(1, "human", textsFor("da", undefined))).toBe("afgjort af et menneske");
  });
});
