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

/** What the page that a form stands on knew of the judgement: it is not carried out over a newer one. */
export const seenNothing = "none";

export function seenOf(review: ReviewView | undefined): string {
  return review?.at ?? seenNothing;
}
