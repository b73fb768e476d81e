import type { Decision } from "../../../schemas/decision.ts";
import { type CheckedRecord, evidenceOf, type FindingDraft } from "../finding.ts";
import { findingValue } from "../values.ts";
import type { Check } from "./check.ts";

/** Where more than a simple majority is asked for, or something else was voted on too, the sides alone tell nothing. */
const otherwise =
  /kvalificeret|tredjedel|fjerdedel|[23]\/[34]|enstemmighed|ændringsforslag|underforslag|modforslag|delforslag|mindretal|formandens stemme|lodtrækning|(?<!\p{L})(?:ikke|frafald|afvise|udsætte)(?!\p{L})/iu;

/** Whether the decision tells of one vote and of no other figure. */
function tellsOneVote({ quote, vote }: Decision): boolean {
  const told = (quote.match(/\d{1,3}/gu) ?? []).map(Number);
  const counts = [vote?.for.count, vote?.against.count, vote?.abstained.count].flatMap((one) => one ?? []);
  return told.length === counts.length && told.every((one) => counts.includes(one));
}

function check(record: CheckedRecord): readonly FindingDraft[] {
  return record.decisions.flatMap((decision): readonly FindingDraft[] => {
    const [pro, contra] = [decision.vote?.for.count ?? null, decision.vote?.against.count ?? null];
    if (pro === null || contra === null || decision.history || pro === contra) return [];
    const isWrong =
      (decision.outcome === "rejected" && pro > contra) || (decision.outcome === "approved" && pro < contra);
    if (!isWrong || otherwise.test(decision.quote) || !tellsOneVote(decision)) return [];
    const [stated, expected] = pro > contra ? ["rejected", "approved"] : ["approved", "rejected"];
    return [
      {
        kind: "arithmetic",
        severity: "warning",
        message: `Unexpected outcome ${stated}, expected ${expected}: ${pro} voted for and ${contra} against`,
        values: [
          findingValue("stated", "outcome", stated ?? "", stated),
          findingValue("expected", "outcome", expected ?? "", expected),
        ],
        evidence: [evidenceOf(record, decision.span)],
        item: decision.agendaItem,
      },
    ];
  });
}

/** What was lost by the votes that are told for it, and the other way round. */
export const voteOutcome: Check = {
  name: "vote-outcome",
  kind: "arithmetic",
  examples: [
    "Referat af møde i Byrådet den 3. juni 2025\n\nPunkt 1: Vejbump\n\nBeslutning\nForslaget blev forkastet, idet 11 stemte for og 10 stemte imod.",
  ],
  nonExamples: [
    "Referat af møde i Byrådet den 3. juni 2025\n\nPunkt 1: Vejbump\n\nBeslutning\nMed stemmerne 11 for og 8 imod besluttede Byrådet ikke at realitetsbehandle forslaget.",
    "Referat af møde i Byrådet den 3. juni 2025\n\nPunkt 1: Vejbump\n\nBeslutning\nForslaget blev forkastet, idet 9 stemte for og 10 stemte imod.",
  ],
  check,
};
