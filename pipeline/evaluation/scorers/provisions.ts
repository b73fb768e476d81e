import { z } from "zod";
import { GoldDeadline, matchDeadlines } from "../deadlines.ts";
import { GoldReference, matchReferences } from "../legal-references.ts";
import type { Matching } from "../matching.ts";
import type { Scorer } from "../scorer.ts";
import type { Tally } from "../tally.ts";

/** Provisions and acts, exact in all fields. */
export const legalReferences: Scorer = {
  family: "legal-references",
  score(record, gold) {
    const stated = z.array(GoldReference).safeParse(gold.legalReferences);
    if (!stated.success) return undefined;
    return tallyOf(matchReferences(stated.data, record.legalReferences), "legal reference");
  },
};

export const deadlines: Scorer = {
  family: "deadlines",
  score(record, gold) {
    const stated = z.array(GoldDeadline).safeParse(gold.deadlines);
    if (!stated.success) return undefined;
    return tallyOf(
      matchDeadlines(stated.data, record.deadlines, record.text, record.agendaItems.length > 0),
      "deadline",
    );
  },
};

function tallyOf<Wanted, Found>(matching: Matching<Wanted, Found>, what: string): Tally {
  const { matched, missed, extra } = matching;
  return {
    expected: matched.length + missed.length,
    found: matched.length + extra.length,
    correct: matched.length,
    misses: [
      ...missed.map((one) => `${what} missing: ${JSON.stringify(one)}`),
      ...extra.map((one) => `${what} extra: ${JSON.stringify(one).slice(0, 160)}`),
    ],
  };
}
