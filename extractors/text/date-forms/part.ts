import type { DateMention } from "../date-mention.ts";

/** What a form reads: a mention without what it does not know. */
export type DatePart = Pick<DateMention, "precision" | "year"> &
  Partial<Omit<DateMention, "span" | "precision" | "year">> & {
    readonly start: number;
    readonly end: number;
  };
