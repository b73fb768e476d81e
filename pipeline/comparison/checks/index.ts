import type { Check } from "./check.ts";
import { percentage } from "./percentage.ts";
import { placeholder } from "./placeholder.ts";
import { sum } from "./sum.ts";
import { voteCount } from "./vote-count.ts";
import { weekdayDate } from "./weekday-date.ts";

/** Every check: figures first, then dates, then what was left open. */
export const checks: readonly Check[] = [sum, percentage, voteCount, weekdayDate, placeholder];
