import { channelCost } from "../words/channel.ts";
import { wordsOf } from "./difference.ts";
import type { Rule } from "./rule.ts";

/** Words that turn a sentence round. */
const negationWords: ReadonlySet<string> = new Set([
  "ikke",
  "ingen",
  "intet",
  "aldrig",
  "hverken",
  "ej",
  "næppe",
  "uden",
]);

const damaged = ["ikke", "ingen", "aldrig"];
const damageCost = 0.45;

/** Whether a word (lower case) turns a sentence round, damaged or not. */
export function isNegation(word: string): boolean {
  if (negationWords.has(word)) return true;
  return damaged.some(
    (sound) =>
      Math.abs(sound.length - word.length) <= 1 && channelCost(sound, word, damageCost) <= damageCost,
  );
}

/** A negation that stands on one side only: `ikke`, `ingen`, `uden`, or `u-` before the same word. */
export const negated: Rule = {
  kind: "negated",
  noun: "Negation",
  severity: "error",
  examples: [
    ["Støtten bevilges til foreningen.", "Støtten bevilges ikke til foreningen."],
    ["Planen har ingen konsekvenser for miljøet.", "Planen har store konsekvenser for miljøet."],
    ["Taksten er ændret i forhold til sidste år.", "Taksten er uændret i forhold til sidste år."],
  ],
  nonExamples: [["Der er ikke søgt om midler.", "Der er ikke ansøgt om midler."]],
  claims: (_difference, open) => {
    const counted = (side: "older" | "newer") =>
      wordsOf(open, side).filter(({ key }) => isNegation(key)).length;
    const prefixed = open.filter(
      ({ older, newer }) =>
        older &&
        newer &&
        older.key.length > 3 &&
        newer.key.length > 3 &&
        (newer.key === `u${older.key}` || older.key === `u${newer.key}`),
    );
    if (counted("older") !== counted("newer")) return [{ pairs: open }];
    return prefixed.map((pair) => ({ pairs: [pair] }));
  },
};
