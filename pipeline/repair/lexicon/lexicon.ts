import type { WordGraph } from "./word-graph.ts";

/** What is known of a word of the graph, as bits. */
export const wordBits = {
  /** Stands alone, written small. */
  lower: 1,
  /** Stands alone as a name or abbreviation with a capital. */
  proper: 2,
  /** Can begin a compound (with its linking letter, if any). */
  begin: 4,
  /** Can end a compound. */
  end: 8,
  /** Counted in municipal texts. */
  counted: 16,
  /** Belongs to the name of a public body. */
  public: 32,
} as const;

/** Nats a step of `prior`. */
export const priorStep = 1 / 12;

/** No rank: the word was not counted. */
export const unranked = 0xffff;

/** The language as the repairer knows it: typed arrays only, so that it is loaded and not parsed. */
export interface Lexicon {
  readonly graph: WordGraph;
  /** Bits of `wordBits`, by number of the word. */
  readonly bits: Uint8Array;
  /** Minus the log probability of the word, in steps of `priorStep`. */
  readonly prior: Uint8Array;
  /** Rank in the counts, or `unranked`. */
  readonly rank: Uint16Array;
  /** Occurrences by rank, and of all words together at the end. */
  readonly counts: Uint32Array;
  /** Pairs of counted words, by rank of the first; second ranks rise. */
  readonly pairStart: Uint32Array;
  readonly pairSecond: Uint16Array;
  readonly pairCount: Uint32Array;
  /** Log probability of a letter after two others; labels of the alphabet, 0 for the edge of the word. */
  readonly spelling: Float32Array;
  /** Ranks of the marks that stand between words. */
  readonly boundaryRank: number;
  readonly numeralRank: number;
}
