import type { DocumentRecord } from "../../schemas/record.ts";
import type { Repair } from "../../schemas/repair.ts";

export type Verdict = "accepted" | "rejected" | "corrected";

/** What a person decided, as the pages show it. */
export interface ReviewView {
  readonly target: string;
  readonly verdict: Verdict;
  readonly before: string | null;
  readonly after: string | null;
  readonly correction: string | null;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** What a repair is judged under: the place in the source and what stands there, which no later run moves. */
export function repairTarget(record: DocumentRecord, repair: Repair): string {
  return `repair:${record.id}:${repair.rawSpan.start}:${repair.before}`;
}
