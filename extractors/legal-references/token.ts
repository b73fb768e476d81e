import type { ActType } from "../../schemas/legal-reference.ts";
import type { Span } from "../../schemas/span.ts";

/** One provision, without the act: its place and its parts as written. */
export interface Provision {
  readonly span: Span;
  readonly paragraph: string | null;
  readonly paragraphTo: string | null;
  readonly subsection: string | null;
  readonly number: string | null;
  readonly letter: string | null;
  readonly sentence: string | null;
  readonly chapter: string | null;
  /** Annex of an act, an order or a plan: `1` of `bilag 1, nr. 10 a`. */
  readonly annex: string | null;
}

/** `§§ 104 og 108`, `kapitel 4`, `artikel 6`: the provisions of one list. */
export interface ProvisionToken {
  readonly kind: "provision";
  readonly span: Span;
  readonly unit: "paragraph" | "chapter" | "article" | "annex";
  readonly provisions: readonly Provision[];
  /** The noun that the provision gives its name to: `midler` of `§ 79-midler`; lower case. */
  readonly compound: string | null;
}

/** An act as it is named in one place. */
export interface ActName {
  /** In the nominative. */
  readonly name: string;
  readonly type: ActType;
  /** `titleKey` of the full title, where the name is in the table. */
  readonly key: string | null;
  readonly title: string | null;
  readonly number: string | null;
  readonly date: string | null;
  /** Of a bill: the session of the Folketing, where the paper states it. */
  readonly session?: string;
}

export interface ActToken {
  readonly kind: "act";
  readonly span: Span;
  readonly act: ActName;
  /** `private`: rules of a town, a plan, a body or a contract, which no statute book holds. */
  readonly domain: "statute" | "order" | "union" | "bill" | "plan" | "private";
  /** Named only by an abbreviation or a word that means an act only beside a provision. */
  readonly needsProvision: boolean;
}

/** `lovens`, `samme lov`, `lokalplanens`: an act that was named before. */
export interface AnaphorToken {
  readonly kind: "anaphor";
  readonly span: Span;
  readonly name: string;
  readonly domain: ActToken["domain"];
}

export type Token = ProvisionToken | ActToken | AnaphorToken;
