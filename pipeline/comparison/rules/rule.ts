import type { ChangedKind, Severity } from "../../../schemas/inconsistency.ts";
import type { Claim, Difference, Pair } from "./difference.ts";

/** One kind of change inside a sentence. Rules are asked in order, each for what the ones before it left. */
export interface Rule {
  readonly kind: ChangedKind;
  /** What changed, as the message names it. */
  readonly noun: string;
  /** Severity where both texts are well readable; a poor scan makes an error a warning. */
  readonly severity: Severity;
  /** Older text, newer text: each pair gives this kind and no pair of `nonExamples` does. */
  readonly examples: readonly (readonly [string, string])[];
  readonly nonExamples: readonly (readonly [string, string])[];
  claims(difference: Difference, open: readonly Pair[]): readonly Claim[];
}
