import type { Check } from "./check.ts";

/** Every check, in the order in which a reader meets what they look at. */
export const checks: readonly Check[] = [];
