import { comparesValues, isSameDay } from "./difference.ts";
import type { Rule } from "./rule.ts";

/** Another day, month or year; the same day written another way (`4. maj 2026`, `04-05-2026`) is the same. */
export const changedDate: Rule = {
  kind: "changed-date",
  noun: "Date",
  severity: "error",
  examples: [
    ["Mødet blev holdt den 4. maj 2026.", "Mødet blev holdt den 5. maj 2026."],
    ["Skolen åbner i august 2026.", "Skolen åbner i august 2027."],
  ],
  nonExamples: [
    ["Mødet blev holdt den 4. maj 2026.", "Mødet blev holdt den 04-05-2026."],
    ["Mødet blev holdt den 4. maj 2026.", "Mødet blev holdt den 4. maj."],
  ],
  claims: (difference, open) =>
    open
      .filter((pair) => comparesValues(difference, pair) && !isSameDay(pair))
      .filter(({ older, newer }) => older?.kind === "date" || newer?.kind === "date")
      .map((pair) => ({ pairs: [pair] })),
};
