import { checkSync } from "recheck";

/**
 * `safe` where a pattern backtracks linearly: a proof where recheck's automaton comes to an end, else its search for a
 * text on which it does not.
 */
export function backtrackingStatus(source: string, flags: string): string {
  const proof = checkSync(source, flags, { checker: "automaton", timeout: 10_000 });
  return proof.status === "unknown" ? checkSync(source, flags, { timeout: 20_000 }).status : proof.status;
}
