/** What a person decided about a repair or a finding. It survives re-runs and is never overwritten by the program. */
export interface Review {
  /** Stable id of what is judged: of a repair, of a word in doubt (see schemas/review-target.ts), or of a finding. */
  readonly target: string;
  readonly kind: "repair" | "finding";
  /** Id of the document that it was judged in. */
  readonly document: string;
  readonly verdict: "accepted" | "rejected" | "corrected";
  /** What the source says, for a repair. */
  readonly before: string | null;
  /** What the program wrote, for a repair. */
  readonly after: string | null;
  /** What the person wrote instead, where the verdict is `corrected`. */
  readonly correction: string | null;
  readonly note: string | null;
  /** ISO 8601, UTC. */
  readonly at: string;
}

export interface ReviewStore {
  all(): Promise<readonly Review[]>;
  ofDocument(document: string): Promise<readonly Review[]>;
  /** Stores the review in the place of an earlier one of the same target. */
  put(review: Review): Promise<void>;
  /** Stores many at once, all or none. */
  putAll(reviews: readonly Review[]): Promise<void>;
  get(target: string): Promise<Review | undefined>;
  remove(target: string): Promise<void>;
  /** Takes back what was judged at one moment: a judgement of many places is one moment. Returns how many. */
  removeAt(at: string): Promise<number>;
  /** Judgements of repairs and doubts, newest first. */
  latest(limit: number): Promise<readonly Review[]>;
}
