import type { Outcome } from "../../schemas/decision.ts";
import type { DocumentKind } from "../../schemas/document-kind.ts";
import type { InconsistencyKind } from "../../schemas/inconsistency.ts";
import type { Span } from "../../schemas/span.ts";

/** What a paper may not say of itself. */
export const lackingFields = ["authority", "body", "date"] as const;
export type LackingField = (typeof lackingFields)[number];

/** What to look for. Words and fields must all hold of the same agenda item (of the same page in papers without items). */
export interface SearchQuery {
  /** Words (all must be there, inflected or not), `"a phrase"`, `prefix*`, `NEAR(a b, 5)`, `OR`, `-not`. May be empty. */
  readonly words: string;
  readonly body?: string | undefined;
  readonly authority?: string | undefined;
  readonly kind?: DocumentKind | undefined;
  /** Date of the paper, ISO 8601 to the day, month or year; both ends inclusive. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly outcome?: Outcome | undefined;
  /** `serviceloven`, `§ 104`, `serviceloven § 104, stk. 2`; finds ranges that contain the provision. */
  readonly law?: string | undefined;
  /** With a `law` that names a part of a §: references to the whole § and to ranges of §§ too, which hold that part. */
  readonly whole?: boolean | undefined;
  /** Only papers that do not say these: what a search by such a field leaves out. */
  readonly lacking?: readonly LackingField[] | undefined;
  /** A deadline before this day. */
  readonly dueBefore?: string | undefined;
  /** A deadline on this day or before; of a month or a year its last day counts. */
  readonly dueTo?: string | undefined;
  /** A deadline on or after this day. */
  readonly dueAfter?: string | undefined;
  readonly person?: string | undefined;
  readonly party?: string | undefined;
  /** `250000`, `>1000000`, `100000..200000`, optionally with a unit: `>50 percent`. */
  readonly amount?: string | undefined;
  readonly inconsistency?: InconsistencyKind | undefined;
  /** Id of the only document to look in. */
  readonly document?: string | undefined;
  readonly sort: "relevance" | "date";
  /** Hits a page, 1..200. */
  readonly limit: number;
  /** `cursor` of the page before. */
  readonly cursor?: string | undefined;
  readonly facets: boolean;
}

/** Defaults of the fields that have one. */
export const defaultQuery = { words: "", sort: "relevance", limit: 20, facets: true } as const;

export interface SearchHit {
  readonly document: {
    readonly id: string;
    readonly path: string;
    readonly title: string;
    readonly kind: string;
    readonly authority: string | null;
    readonly body: string | null;
    readonly date: string | null;
  };
  readonly unit: {
    readonly kind: "item" | "page";
    /** Number of the agenda item as printed. */
    readonly number: string | null;
    readonly title: string | null;
    /** In the text of the document. */
    readonly span: Span;
    /** Outcomes of the decisions taken on it. */
    readonly outcomes: readonly string[];
  };
  /** Page that the snippet stands on. */
  readonly page: number | null;
  /** A piece of the text; `marks` are the words that were found, as offsets into `text`. */
  readonly snippet: { readonly text: string; readonly span: Span; readonly marks: readonly Span[] };
  /** Higher is better; 0 where there are no words to score by. */
  readonly score: number;
}

export interface FacetValue {
  /** null counts the hits in papers that do not say it; it comes last. */
  readonly value: string | null;
  readonly count: number;
}

export const facetNames = ["authority", "body", "year", "kind", "outcome", "act", "inconsistency"] as const;
export type FacetName = (typeof facetNames)[number];

export interface SearchResult {
  /** Agenda items or pages found: of these, and of those with the words in their title, the order by relevance is made. */
  readonly total: number;
  /** False where counting stopped: there are at least `total`. */
  readonly exact: boolean;
  /** The order of the hits: by date also where words were asked for that stand in most items and weigh nothing. */
  readonly order: "relevance" | "date";
  /** Of the newest so many, the facets are counted; equal to `total` in most searches. */
  readonly considered: number;
  readonly hits: readonly SearchHit[];
  readonly facets: Readonly<Record<FacetName, readonly FacetValue[]>> | null;
  /** Papers of the corpus that were passed over because they do not say what the search narrows down by. */
  readonly lacking: readonly { readonly field: LackingField; readonly documents: number }[];
  /** Give it to the next query for the next page; null on the last one. */
  readonly cursor: string | null;
}

/** A query that cannot be understood. `remedy` says how it is written. */
export class QueryError extends Error {
  override readonly name = "QueryError";
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.remedy = remedy;
  }
}
