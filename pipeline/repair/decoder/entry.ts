import type { Candidate } from "../channel/candidates.ts";
import type { Token } from "../words/tokens.ts";

/** One candidate at one place; its weight moves with what the rest of the document says. */
export interface Item {
  readonly candidate: Candidate;
  readonly rank: number;
  weight: number;
}

export interface Entry {
  readonly token: Token;
  /** The word as read, in small letters. */
  readonly small: string;
  /** How many other places of the document read just the same. */
  again: number;
  /** Whether the lexicon has the word as read. */
  readonly listed: boolean;
  /** Whether the lexicon has it as a name. */
  readonly named: boolean;
  readonly items: readonly Item[];
  readonly emission: Float64Array;
  readonly open: boolean;
}
