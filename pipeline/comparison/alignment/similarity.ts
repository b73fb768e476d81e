import { channelCost, explainedByDamage } from "../words/channel.ts";
import type { Token } from "../words/token.ts";

/** Costs of the alignment; leaving out a word on one side costs 1. */
export const costs = { damaged: 0.3, value: 0.9, name: 1.3, other: 1.9, unlike: 2.1, gap: 1 } as const;

/** A month alone against the same month damaged past being told for one. */
function sameMonth(left: Token, right: Token): boolean {
  if (left.kind === right.kind) return false;
  const [date, word] = left.kind === "date" ? [left, right] : [right, left];
  if (word.kind !== "word" || !/^\p{L}+$/u.test(date.text)) return false;
  return explainedByDamage(date.text.toLowerCase(), word.key);
}

/** A number written as a word is compared as one where the other is no number: damage makes `te` of `to`. */
function writtenAs(token: Token, other: Token): string {
  return token.kind === "number" && other.kind === "word" && /^\p{L}+$/u.test(token.text)
    ? token.text.toLowerCase()
    : token.key;
}

/** Tells how well words of two texts match; remembers pairs, since papers repeat their words. */
export class Similarity {
  readonly #known = new Map<string, Map<string, boolean>>();

  /** Whether the two are the same word, number or date, damage aside. */
  same(left: Token, right: Token): boolean {
    if (left.key === right.key || (left.unrepaired ?? left.key) === (right.unrepaired ?? right.key))
      return true;
    if (left.typed && right.typed) return false;
    if (left.kind === "date" || right.kind === "date") return sameMonth(left, right);
    if (left.kind === "number" && right.kind === "number") return false;
    if (this.#alike(writtenAs(left, right), writtenAs(right, left))) return true;
    if (left.unrepaired === null && right.unrepaired === null) return false;
    return this.#alike(left.unrepaired ?? left.key, right.unrepaired ?? right.key);
  }

  #alike(left: string, right: string): boolean {
    let known = this.#known.get(left);
    if (!known) {
      known = new Map();
      this.#known.set(left, known);
    }
    const before = known.get(right);
    if (before !== undefined) return before;
    const same = explainedByDamage(left, right);
    known.set(right, same);
    return same;
  }

  /** Whether at most `edits` letters differ. */
  nearly(left: Token, right: Token, edits: number): boolean {
    return (
      Math.abs(left.key.length - right.key.length) <= edits &&
      channelCost(left.key, right.key, edits) <= edits
    );
  }

  /** Cost of aligning the two, at most that of leaving both out. */
  cost(left: Token, right: Token): number {
    if (left.key === right.key) return 0;
    if (this.same(left, right)) return costs.damaged;
    if (left.kind !== right.kind) return costs.unlike;
    if (left.kind !== "word") return costs.value;
    if (left.capital && right.capital) return costs.name;
    return costs.other;
  }
}
