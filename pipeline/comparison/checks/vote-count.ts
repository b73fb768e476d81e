import type { VoteSide } from "../../../schemas/decision.ts";
import { type CheckedRecord, evidenceOf, type FindingDraft } from "../finding.ts";
import { findingValue, statedAndExpected } from "../values.ts";
import type { Check } from "./check.ts";

const sides = ["for", "against", "abstained"] as const;

const counted = (side: VoteSide): number => side.count ?? side.persons.length;

/** Fewer members than this and the list of those present was surely not read whole. */
const fewestPresent = 5;

const name = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,4}(?:\s\(\p{Lu}{1,3}\))?$/u;

/** The names behind a count and a colon, up to the end of the sentence; undefined where anything else stands among them. */
function namesListed(quote: string, count: number): readonly string[] | undefined {
  const form = new RegExp(
    `(?<!\\d)${count}(?:\\sstemmer?)?\\s?:\\s(?<list>[^:\\n]{3,600}?)\\.(?=\\s|$)`,
    "gu",
  );
  const [only, ...others] = quote.matchAll(form);
  const names = (only?.groups?.list ?? "").split(/,\s|\s(?:og|samt)\s/u);
  return others.length === 0 && names.every((one) => name.test(one)) ? names : undefined;
}

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
      if (count === null || parties.length > 0) continue;
      const listed = namesListed(decision.quote, count);
      const named = listed ?? persons.map(({ name: one }) => one);
      if (named.length === count || (listed === undefined && named.length < count)) continue;
      findings.push({
        kind: "arithmetic",
        severity: "error",
        message: `Unexpected ${count} votes ${side}, expected ${named.length}: ${named.join(", ")}`,
        values: statedAndExpected("number", count, named.length),
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
