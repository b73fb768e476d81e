import { expect, it } from "vitest";
import { printable } from "../../pipeline/cli/printable.ts";

it("writes out what would steer a terminal or turn the direction of writing, and nothing else", () => {
  expect(printable("a\u001b[2Jb\nc\u202etxt.exe")).toBe("a\\u{1b}[2Jb\\u{a}c\\u{202e}txt.exe");
  expect(printable("Møde på Ærø – § 3, stk. 2 (1 m²).pdf")).toBe("Møde på Ærø – § 3, stk. 2 (1 m²).pdf");
});
