import { wordsOf } from "./difference.ts";
import { outcomeClass } from "./outcome-words.ts";
import type { Rule } from "./rule.ts";

/** Another outcome: approved against rejected, postponed, noted and so on. Inflection (`godkendt`, `godkendes`) is none. */
export const changedDecision: Rule = {
  kind: "changed-decision",
  noun: "Outcome",
  severity: "error",
  examples: [
    ["Udvalget godkendte forslaget til budget.", "Udvalget afviste forslaget til budget."],
    ["Sagen om broen blev udsat.", "Sagen om broen blev taget til efterretning."],
  ],
  nonExamples: [
    ["Forslaget til plan godkendes af rådet.", "Forslaget til plan blev godkendt af rådet."],
    ["Planen drøftes med borgerne i maj.", "Planen behandles med borgerne i maj."],
  ],
  claims: (_difference, open) => {
    const classesOf = (side: "older" | "newer") =>
      new Set(wordsOf(open, side).flatMap(({ key }) => outcomeClass(key) ?? []));
    const before = classesOf("older");
    const after = classesOf("newer");
    if (before.size === 0 || after.size === 0 || [...before].every((one) => after.has(one))) return [];
    return [{ pairs: open }];
  },
};
