import type { ActType } from "../../schemas/legal-reference.ts";

/** One act of Lovtidende A. */
export interface KnownAct {
  readonly year: number;
  readonly number: number;
  /** Day of signature, ISO 8601. */
  readonly date: string;
  readonly type: ActType;
}

/** An act by its title as printed and the key that finds its versions. */
export interface TitledAct {
  readonly title: string;
  readonly key: string;
}

/** Facts of Lovtidende A, handed in by the pipeline (extractors read no files). */
export interface ActIndex {
  byNumber(year: number, number: number): readonly KnownAct[];
  byDate(date: string): readonly KnownAct[];
  /** The act and its consolidations by their title (see `acts/title-key.ts`), oldest first. */
  byTitle(titleKey: string): readonly KnownAct[];
  /** The act whose title the words begin with, the longest title first; `count` is how many of the words it takes. */
  titleStarting(words: readonly string[]): { readonly act: TitledAct; readonly count: number } | undefined;
  /** The act that states this nickname in its title: `borgerforslagsloven`. Undefined where several acts of one time do. */
  byNickname(name: string): TitledAct | undefined;
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
  titleStarting: () => undefined,
  byNickname: () => undefined,
  isComplete: () => false,
};
