import type { Rule } from "./rule.ts";

/** Other words, and none of the changes that the rules before this one know. */
export const reworded: Rule = {
  kind: "reworded",
  noun: "Wording",
  severity: "note",
  examples: [["Planen drøftes med borgerne i maj.", "Planen behandles med borgerne i maj."]],
  nonExamples: [["Planen drøftes med borg-\nerne i maj.", "Planen drøftes\nmed borgerne i maj."]],
  claims: (_difference, open) => (open.length > 0 ? [{ pairs: open }] : []),
};
