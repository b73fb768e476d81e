import type { DeadlineKind } from "../../schemas/deadline.ts";

/** Words that set a deadline, and what must stand with them. Which date or duration that is, is told in a later step. */
export interface Cue {
  /** Where the deadline's quote begins. */
  readonly start: number;
  /** Where the search for the date or the duration begins. */
  readonly end: number;
  readonly kind: DeadlineKind;
  readonly needs: Need;
}

/**
 * `date`: a date stands right after the cue. `near`: a date stands after it in the same clause (`fristen for X er den …`).
 * The others are read whole by their form.
 */
export type Need =
  | { readonly type: "date"; readonly pastToo: boolean; readonly finest: "day" | "any" }
  | { readonly type: "near" }
  | {
      readonly type: "duration";
      /** Null where only the weekday is told: `senest mandag ugen før mødet`. */
      readonly duration: string | null;
      readonly unit: DurationUnit;
      readonly count: number;
      readonly end: number;
    }
  | {
      readonly type: "relative";
      readonly to: "end-of-year" | "end-of-month";
      /** Null where the words state none. */
      readonly year: number | null;
      /** The year after that of the paper. */
      readonly next: boolean;
      readonly end: number;
      readonly certain: boolean;
    }
  | { readonly type: "placeholder"; readonly date: string; readonly end: number }
  /** A time of the year that no day is known of; its first month, 1 to 12, and the year where that is stated. */
  | { readonly type: "holiday"; readonly month: number; readonly year: string | null; readonly end: number };

export type DurationUnit = "hours" | "days" | "working-days" | "weeks" | "months" | "years";
