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
}
