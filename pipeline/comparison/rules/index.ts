import { changedDate } from "./changed-date.ts";
import { changedDeadline } from "./changed-deadline.ts";
import { changedDecision } from "./changed-decision.ts";
import { changedLegalReference } from "./changed-legal-reference.ts";
import { changedName } from "./changed-name.ts";
import { changedNumber } from "./changed-number.ts";
import { negated } from "./negated.ts";
import { reworded } from "./reworded.ts";
import type { Rule } from "./rule.ts";

/**
 * Asked in this order: what turns a decision round first, then the narrower kind of figure before the wider one, and
 * rewording for what nobody else explains.
 */
export const rules: readonly Rule[] = [
  changedDecision,
  negated,
  changedLegalReference,
  changedDeadline,
  changedDate,
  changedNumber,
  changedName,
  reworded,
];
