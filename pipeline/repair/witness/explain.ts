import { type Channel, rulesByRead } from "../channel/channel.ts";
import type { ReadForm } from "../channel/read-form.ts";
import { labelOf } from "../lexicon/word-graph.ts";

const lostLetter = 9;

export interface Explanation {
  readonly cost: number;
  readonly rules: readonly number[];
  /** Nats of the cost that no rule stands for. */
  readonly extra: number;
}

/**
 * The cheapest way in which a printed word can have been read as another, or undefined where the confusions do not
 * explain it; one lost letter is allowed.
 * @param printed lower case.
 */
export function explain(
  printed: string,
  read: ReadForm,
  channel: Channel,
  limit: number,
): Explanation | undefined {
  const input = read.text;
  let best: Explanation | undefined;
  const walk = (at: number, from: number, cost: number, rules: readonly number[], extra: number): void => {
    if (cost > (best?.cost ?? limit)) return;
    if (at === input.length && from === printed.length) {
      best = { cost, rules, extra };
      return;
    }
    const letter = printed[from];
    const small = input[at] === "I" ? "i" : input[at];
    if (letter !== undefined && letter === small)
      walk(at + 1, from + 1, cost + (channel.identity[labelOf(letter.charCodeAt(0))] ?? 0), rules, extra);
    for (const rule of rulesByRead.get(input[at] ?? "") ?? [])
      if (input.startsWith(rule.read, at) && printed.startsWith(rule.printed, from))
        walk(
          at + rule.read.length,
          from + rule.printed.length,
          cost + (channel.cost[rule.id] ?? 0),
          [...rules, rule.id],
          extra,
        );
    if (letter !== undefined && extra === 0) walk(at, from + 1, cost + lostLetter, rules, lostLetter);
  };
  walk(0, 0, 0, [], 0);
  return best;
}
