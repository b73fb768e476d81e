import { measure, percentage, persons, things } from "./measures.ts";
import { moneyAfter, moneyBefore } from "./money.ts";
import { moneyWords } from "./money-words.ts";
import type { AmountForm } from "./quantity.ts";

/** Money first: `1-2 mio. kr.` is no stretch of anything else. */
export const amountForms: readonly AmountForm[] = [
  moneyAfter,
  moneyBefore,
  moneyWords,
  percentage,
  measure,
  persons,
  things,
];
