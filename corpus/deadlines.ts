import type { DeadlineKind } from "../schemas/deadline.ts";

/** Which deadlines; both ends inclusive, ISO 8601 to the day, the month or the year. */
export interface DeadlineQuery {
  /** Only those without a date (`inden 4 uger fra modtagelsen`), which no span of time holds; else only those with one. */
  readonly undated?: boolean | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly authority?: string | undefined;
  readonly body?: string | undefined;
  readonly kind?: DeadlineKind | undefined;
}

export interface ListedDeadline {
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
  /** ISO 8601, to the day, the month or the year; null for those without. */
  readonly date: string | null;
  /** The words of one without a date; null for the others. */
  readonly words: string | null;
  readonly obligation: string;
  readonly responsible: string | null;
}

/** Deadlines over the whole corpus, in the order they fall; those without a date from the newest paper on. */
export interface DeadlineStore {
  list(
    query: DeadlineQuery,
    page: { readonly offset: number; readonly limit: number },
  ): Promise<readonly ListedDeadline[]>;
  /** How many there are, and how many in each year; no years of those without a date. */
  counts(query: DeadlineQuery): Promise<{
    readonly total: number;
    readonly years: readonly { readonly value: string; readonly count: number }[];
  }>;
  /** Authorities whose papers hold deadlines, by name. */
  authorities(): Promise<readonly string[]>;
  /** Bodies whose papers hold deadlines, by name. */
  bodies(): Promise<readonly string[]>;
}
