import type { VoteSide } from "../../../schemas/decision.ts";
import { type CheckedRecord, evidenceOf, type FindingDraft } from "../finding.ts";
import { findingValue, statedAndExpected } from "../values.ts";
import type { Check } from "./check.ts";

const sides = ["for", "against", "abstained"] as const;

const counted = (side: VoteSide): number => side.count ?? side.persons.length;

/** Fewer members than this and the list of those present was surely not read whole. */
const fewestPresent = 5;

function check(record: CheckedRecord): readonly FindingDraft[] {
  const present = record.meeting?.present.length ?? 0;
  const substitutes = record.meeting?.substitutes.length ?? 0;
  const findings: FindingDraft[] = [];
  for (const decision of record.decisions) {
    const { vote } = decision;
    if (!vote || decision.history) continue;
    const evidence = [evidenceOf(record, decision.span)];
    const item = decision.agendaItem;
    const cast = sides.reduce((sum, side) => sum + counted(vote[side]), 0);
    const stated = sides.some((side) => vote[side].count !== null);
    if (stated && present >= fewestPresent && cast > present + substitutes) {
      findings.push({
        kind: "arithmetic",
        severity: "error",
        message: `Unexpected ${cast} votes, expected at most ${present + substitutes}: ${sides
          .map((side) => `${counted(vote[side])} ${side}`)
          .join(" + ")}, and ${present} members are listed as present`,
        values: [
          findingValue("stated", "number", cast),
          findingValue("at-most", "number", present + substitutes),
        ],
        evidence,
        item,
      });
    }
    for (const side of sides) {
      const { count, persons, parties } = vote[side];
      if (count === null || persons.length <= count || parties.length > 0) continue;
      findings.push({
        kind: "arithmetic",
        severity: "error",
        message: `Unexpected ${count} votes ${side}, expected ${persons.length}: ${persons.map(({ name }) => name).join(", ")}`,
        values: statedAndExpected("number", count, persons.length),
        evidence,
        item,
      });
    }
  }
  return findings;
}

/** Votes against those who were there and against the names that are given for them. */
export const voteCount: Check = {
  name: "vote-count",
  kind: "arithmetic",
  examples: [],
  nonExamples: [],
  check,
};
