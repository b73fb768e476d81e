import type { DocumentRecord } from "../../schemas/record.ts";
import type { Gold } from "./gold.ts";
import type { Tally } from "./tally.ts";

/** Scores one family of facts of one document. */
export interface Scorer {
  readonly family: string;
  /** `undefined` where the gold says nothing of this family. */
  score(record: DocumentRecord, gold: Gold): Tally | undefined;
}
