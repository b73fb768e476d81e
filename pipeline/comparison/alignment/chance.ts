import type { Token } from "../words/token.ts";
import type { Match } from "./range.ts";
import type { Similarity } from "./similarity.ts";

/** Sentences shorter than this are left as they are aligned, where the other is no longer than it is by far. */
const fewestWords = 6;
/** A sentence so many times as long as a short one is another unless it holds more than half of the short one. */
const muchLonger = 2;
const shortShare = 0.5;
/** Two sentences of which less than this share is the same, measured on the shorter, have nothing to do with each other. */
const chanceShare = 0.45;

/** Number of the sentence that each word stands in, and how many words it has. */
function sentences(tokens: readonly Token[]): {
  readonly of: readonly number[];
  readonly sizes: readonly number[];
} {
  const sizes: number[] = [0];
  const of = tokens.map(({ closes }) => {
    const current = sizes.length - 1;
    sizes[current] = (sizes[current] ?? 0) + 1;
    if (closes) sizes.push(0);
    return current;
  });
  return { of, sizes };
}

/**
 * Leaves out the pairs of words in sentences that are not the same sentence: common words make a path through any two
 * sentences, and a removed sentence beside an added one must not be told as one that changed.
 */
export function withoutChance(
  older: readonly Token[],
  newer: readonly Token[],
  matches: readonly Match[],
  similarity: Similarity,
): readonly Match[] {
  const [left, right] = [sentences(older), sentences(newer)];
  const pairOf = (match: Match) => `${left.of[match.older]} ${right.of[match.newer]}`;
  const same = new Map<string, number>();
  for (const match of matches) {
    const [one, other] = [older[match.older], newer[match.newer]];
    if (!one || !other || !similarity.same(one, other)) continue;
    same.set(pairOf(match), (same.get(pairOf(match)) ?? 0) + 1);
  }
  return matches.filter((match) => {
    const one = left.sizes[left.of[match.older] ?? 0] ?? 0;
    const other = right.sizes[right.of[match.newer] ?? 0] ?? 0;
    const shorter = Math.min(one, other);
    const alike = same.get(pairOf(match)) ?? 0;
    if (shorter >= fewestWords) return alike >= chanceShare * shorter;
    return Math.max(one, other) < Math.max(fewestWords, muchLonger * shorter) || alike > shortShare * shorter;
  });
}
