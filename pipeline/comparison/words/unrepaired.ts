import type { Repair } from "../../../schemas/repair.ts";
import type { Token } from "./token.ts";
import { wordKey } from "./tokenise.ts";

/** Gives the words that were repaired what stood there before; a repair that joins or parts words is left as it is. */
export function withUnrepaired(tokens: readonly Token[], repairs: readonly Repair[]): readonly Token[] {
  if (repairs.length === 0) return tokens;
  const inOrder = repairs.toSorted((one, other) => one.span.start - other.span.start);
  let next = 0;
  return tokens.map((token) => {
    while ((inOrder[next]?.span.end ?? Infinity) <= token.start) next++;
    const repair = inOrder[next];
    if (!repair || token.kind !== "word" || /\s/u.test(repair.before)) return token;
    const { start, end } = repair.span;
    if (token.end <= start) return token;
    if (token.start <= start && end <= token.end) {
      const whole = end - start === token.end - token.start;
      if (!whole && token.text.length !== token.end - token.start) return token;
      const before = `${token.text.slice(0, start - token.start)}${repair.before}${token.text.slice(end - token.start)}`;
      return { ...token, unrepaired: wordKey(before.replace(/[^\p{L}\p{N}§$]+$/u, "")) };
    }
    if (start <= token.start && token.end <= end && repair.after.startsWith(token.text))
      return { ...token, unrepaired: wordKey(repair.before.replace(/[^\p{L}\p{N}§$]+$/u, "")) };
    return token;
  });
}
