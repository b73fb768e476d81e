import type { Box } from "../../../schemas/word-box.ts";

/** A stretch of text that the source draws in one go, upright, in points of the page as shown. */
export interface TextRun {
  readonly text: string;
  readonly box: Box;
  /** Distance of the baseline from the top of the page. */
  readonly baseline: number;
  readonly fontSize: number;
}
