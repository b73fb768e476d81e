import { comparable, sameText } from "../match.ts";
import type { Scorer } from "../scorer.ts";

/** Recommendations, by item, number, words and who recommends. The introducing `at` does not count. */
export const recommendations: Scorer = {
  family: "recommendations",
  score(record, gold) {
    if (gold.recommendations === undefined) return undefined;
    const free = [...record.recommendations];
    const misses: string[] = [];
    let correct = 0;
    for (const wanted of gold.recommendations) {
      const at = free.findIndex(
        (found) =>
          found.agendaItem === wanted.agendaItem &&
          (wanted.number == null || found.number === wanted.number) &&
          words(found.text) === words(wanted.text) &&
          (wanted.by === undefined ||
            (wanted.by.length === found.by.length &&
              wanted.by.every((name) => found.by.some((other) => sameText(name, other))))),
      );
      if (at < 0) misses.push(`recommendation of item ${wanted.agendaItem}: "${wanted.text.slice(0, 60)}"`);
      else {
        correct += 1;
        free.splice(at, 1);
      }
    }
    return {
      expected: gold.recommendations.length,
      found: record.recommendations.length,
      correct,
      misses: [
        ...misses,
        ...free.map(
          (found) => `extra recommendation of item ${found.agendaItem}: "${found.text.slice(0, 60)}"`,
        ),
      ],
    };
  },
};

function words(text: string): string {
  return comparable(text.replace(/^at\s/, "")).replace(/[.,;]+$/, "");
}
