import type { DeadlineKind } from "../schemas/deadline.ts";

/** Which of the deadlines with a date; both ends inclusive, ISO 8601 to the day, the month or the year. */
export interface DeadlineQuery {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly authority?: string | undefined;
  readonly body?: string | undefined;
  readonly kind?: DeadlineKind | undefined;
}

export interface DatedDeadline {
  /** sha256 of the source of the document. */
  readonly document: string;
  readonly title: string;
  readonly documentKind: string;
  readonly authority: string | null;
  readonly body: string | null;
  readonly documentDate: string | null;
  /** The agenda item that it stands in; null outside every item. */
  readonly item: { readonly number: string | null; readonly title: string | null } | null;
  /** Order among the deadlines of the document, counted from 0. */
  readonly position: number;
  readonly page: number;
  readonly id: string;
  readonly kind: DeadlineKind;
  /** ISO 8601, to the day, the month or the year. */
  readonly date: string;
  readonly obligation: string;
  readonly responsible: string | null;
}

/** Deadlines over the whole corpus, in the order they fall. */
export interface DeadlineStore {
  list(
    query: DeadlineQuery,
    page: { readonly offset: number; readonly limit: number },
  ): Promise<readonly DatedDeadline[]>;
  /** How many there are, and how many in each year. */
  counts(query: DeadlineQuery): Promise<{
    readonly total: number;
    readonly years: readonly { readonly value: string; readonly count: number }[];
  }>;
  /** Authorities whose papers hold deadlines with a date, by name. */
  authorities(): Promise<readonly string[]>;
  /** Bodies whose papers hold deadlines with a date, by name. */
  bodies(): Promise<readonly string[]>;
}
