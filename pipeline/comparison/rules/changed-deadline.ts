import { isDeadline } from "./deadline-context.ts";
import { comparesValues, isSameDay } from "./difference.ts";
import type { Rule } from "./rule.ts";

/** Another day or period for something that must be done, heard or appealed. */
export const changedDeadline: Rule = {
  kind: "changed-deadline",
  noun: "Deadline",
  severity: "error",
  examples: [
    ["Svaret afgives senest den 4. maj 2026.", "Svaret afgives senest den 14. maj 2026."],
    ["Planen sendes i fire ugers høring.", "Planen sendes i otte ugers høring."],
  ],
  nonExamples: [["Mødet blev holdt den 4. maj 2026.", "Mødet blev holdt den 5. maj 2026."]],
  claims: (difference, open) =>
    open
      .filter((pair) => comparesValues(difference, pair) && !isSameDay(pair))
      .filter(({ older, newer }) => {
        if ((older && older.kind === "word") || (newer && newer.kind === "word")) return false;
        return (
          (older !== null && isDeadline(difference.documents.older, older)) ||
          (newer !== null && isDeadline(difference.documents.newer, newer))
        );
      })
      .map((pair) => ({ pairs: [pair] })),
};
