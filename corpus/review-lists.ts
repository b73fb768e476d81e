/** All places where the same word was taken for the same other word, and no person has judged it yet. */
export interface RepairGroup {
  readonly before: string;
  readonly after: string;
  readonly places: number;
  readonly documents: number;
  /** 0..1: of the least sure place. */
  readonly confidence: number;
  /** The least sure place: document, page, and order among the repairs of the document, counted from 0. */
  readonly document: string;
  readonly page: number;
  readonly position: number;
}

/** One repair that no person has judged yet. */
export interface OpenRepair {
  readonly target: string;
  readonly document: string;
  readonly page: number;
  /** Order among the repairs of the document, counted from 0. */
  readonly position: number;
  readonly confidence: number;
}

/** A word in doubt, in one document. */
export interface OpenDoubt {
  readonly target: string;
  readonly document: string;
}

/** A word that was left as it was read, since what else it may be is not sure enough. */
export interface DoubtGroup {
  readonly text: string;
  /** Most probable first. */
  readonly candidates: readonly string[];
  readonly places: number;
  readonly documents: number;
  /** One of the places, in the text of the document. */
  readonly document: string;
  readonly page: number;
  readonly start: number;
  readonly end: number;
}

export interface ListPage {
  readonly offset: number;
  readonly limit: number;
}

/** What people go through over the whole corpus. What was judged is no longer in it. */
export interface ReviewLists {
  /** Least sure first. */
  repairs(page: ListPage): Promise<readonly RepairGroup[]>;
  /** All places of a group, least sure first. */
  repairsOf(before: string, after: string): Promise<readonly OpenRepair[]>;
  /** Most frequent first. */
  doubts(page: ListPage): Promise<readonly DoubtGroup[]>;
  /** Targets of a word in doubt with the document of each. */
  doubtsOf(text: string): Promise<readonly OpenDoubt[]>;
  /** Groups that are left. */
  counts(): Promise<{ readonly repairs: number; readonly doubts: number }>;
}
