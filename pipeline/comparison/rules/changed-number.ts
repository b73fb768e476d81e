import type { Pair } from "./difference.ts";
import { comparesValues } from "./difference.ts";
import type { Rule } from "./rule.ts";

/** `EMN-2024-17`, `CO2`, `A5`: letters and digits that belong together, not a digit that damage put into a word. */
const isCode = (text: string): boolean => /\d{2}/u.test(text) || /^\p{Lu}{1,4}\d+$/u.test(text);

const hasCode = (pair: Pair): boolean =>
  [pair.older, pair.newer].some((token) => token !== null && token.kind === "word" && isCode(token.text));

/** Another figure: amount, count, share, case number. `1.000` and `1000` are the same. */
export const changedNumber: Rule = {
  kind: "changed-number",
  noun: "Number",
  severity: "error",
  examples: [
    ["Der afsættes 1.200.000 kr. til broen.", "Der afsættes 1.300.000 kr. til broen."],
    ["Skolen har tre spor fra sommeren.", "Skolen har fire spor fra sommeren."],
  ],
  nonExamples: [
    ["Der afsættes 1000 kr. til broen.", "Der afsættes 1.000 kr. til broen."],
    ["Der afsættes 1.000 kr. til broen.", "Der afsættes 1.000,00 kr. til broen."],
    ["Taksten stiger med 2,50 pct. i år.", "Taksten stiger med 2,5 pct. i år."],
  ],
  claims: (difference, open) =>
    open
      .filter((pair) => comparesValues(difference, pair))
      .filter((pair) => pair.older?.kind === "number" || pair.newer?.kind === "number" || hasCode(pair))
      .map((pair) => ({ pairs: [pair] })),
};
