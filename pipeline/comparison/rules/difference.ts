import type { Similarity } from "../alignment/similarity.ts";
import type { PreparedDocument } from "../prepared.ts";
import type { Token } from "../words/token.ts";

/** A word of the older text against one of the newer; null where the other side has none. */
export interface Pair {
  readonly older: Token | null;
  readonly newer: Token | null;
}

/** One place inside a sentence where two texts differ. */
export interface Difference {
  readonly pairs: readonly Pair[];
  /** Index of the first word of the place in each text. */
  readonly oldAt: number;
  readonly newAt: number;
  readonly documents: DocumentPair;
}

export interface DocumentPair {
  readonly older: PreparedDocument;
  readonly newer: PreparedDocument;
  readonly similarity: Similarity;
  /** False where nobody knows which of the two is the older. */
  readonly isOrdered: boolean;
}

/** What a rule finds in a difference: the pairs that it explains. */
export interface Claim {
  readonly pairs: readonly Pair[];
}

/** The words of one side. */
export function wordsOf(pairs: readonly Pair[], side: "older" | "newer"): readonly Token[] {
  return pairs.flatMap((pair) => pair[side] ?? []);
}

/** Pairs that stand side by side in the difference, as groups. */
export function runsOf(all: readonly Pair[], taken: (pair: Pair) => boolean): readonly (readonly Pair[])[] {
  const runs: Pair[][] = [];
  let open = false;
  for (const pair of all) {
    if (taken(pair)) {
      if (open) runs.at(-1)?.push(pair);
      else runs.push([pair]);
      open = true;
    } else open = false;
  }
  return runs;
}

/** A place with more words than this on a side is rewritten: what stands on one side only is no change of a value. */
const fewWords = 4;

/** Whether a pair has two values to compare, or stands in a place so short that one value alone is the change. */
export function comparesValues({ pairs }: Difference, { older, newer }: Pair): boolean {
  if (older !== null && newer !== null) return true;
  return wordsOf(pairs, "older").length <= fewWords && wordsOf(pairs, "newer").length <= fewWords;
}

/** Whether two dates are the same day or month, of which one is written without its year. */
export function isSameDay({ older, newer }: Pair): boolean {
  if (older?.kind !== "date" || newer?.kind !== "date") return false;
  const [short, long] = older.key.length < newer.key.length ? [older, newer] : [newer, older];
  return short.key.startsWith("--") && long.key.endsWith(short.key.slice(1));
}
