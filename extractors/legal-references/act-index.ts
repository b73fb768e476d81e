import type { ActType } from "../../schemas/legal-reference.ts";

/** One act of Lovtidende A. */
export interface KnownAct {
  readonly year: number;
  readonly number: number;
  /** Day of signature, ISO 8601. */
  readonly date: string;
  readonly type: ActType;
}

/** Facts of Lovtidende A, handed in by the pipeline (extractors read no files). */
export interface ActIndex {
  byNumber(year: number, number: number): readonly KnownAct[];
  byDate(date: string): readonly KnownAct[];
  /** The act and its consolidations by their title (see `acts/title-key.ts`), oldest first. */
  byTitle(titleKey: string): readonly KnownAct[];
  /**
   * Whether every number of the year is known, so that a pair which is not found names no act. False outside the
   * years that the facts cover without gaps.
   */
  isComplete(year: number): boolean;
}

/** Knows no act: for texts that are read without the facts. */
export const emptyActIndex: ActIndex = {
  byNumber: () => [],
  byDate: () => [],
  byTitle: () => [],
  isComplete: () => false,
};
