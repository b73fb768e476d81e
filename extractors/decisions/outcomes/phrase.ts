import type { Outcome } from "../../../schemas/decision.ts";

/** One way of saying what was decided. Patterns are matched against lower-case text with single blanks. */
export interface OutcomePhrase {
  readonly outcome: Outcome;
  readonly pattern: RegExp;
  /** 0..1: how surely the phrase means this outcome. */
  readonly confidence: number;
  /** Holds only where no other phrase is found: a committee that discussed a case has mostly also decided it. */
  readonly weak?: true;
  readonly examples: readonly string[];
  readonly nonExamples: readonly string[];
}
