import type { RepairEvidence } from "../../../schemas/repair.ts";
import type { Texts } from "../texts/index.ts";

/** What a machine concluded is never told as certain, however little is left to doubt. */
const mostPercent = 99;

/**
 * How sure a repair is, in words: `sikkerhed 97 %, efter ordbogen`. `confidence` is 0..1; what a person settled has no
 * percentage, so that the two cannot be taken for each other. `evidence` is null where it is not at hand.
 */
export function sureness(confidence: number, evidence: RepairEvidence | null, { repairs }: Texts): string {
  if (evidence === "human") return repairs.evidence.human;
  const percent = Math.min(mostPercent, Math.round(confidence * 100));
  const said = `${repairs.sure} ${percent} %`;
  return evidence === null ? said : `${said}, ${repairs.evidence[evidence]}`;
}
