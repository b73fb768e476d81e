import type { Repair } from "../../../schemas/repair.ts";
import type { Token } from "./token.ts";
import { tokenise, wordKey } from "./tokenise.ts";

/** The key of what stood there before a repair; null where that was no single word, number or date of the same kind. */
function keyBefore(token: Token, before: string): string | null {
  if (token.kind === "word") return wordKey(before.replace(/[^\p{L}\p{N}§$]+$/u, ""));
  const [only, ...others] = tokenise(before);
  return only?.kind === token.kind && others.length === 0 ? only.key : null;
}

/** Gives the words that were repaired what stood there before; a repair that joins or parts words is left as it is. */
export function withUnrepaired(tokens: readonly Token[], repairs: readonly Repair[]): readonly Token[] {
  if (repairs.length === 0) return tokens;
  const inOrder = repairs.toSorted((one, other) => one.span.start - other.span.start);
  let next = 0;
  return tokens.map((token) => {
    while ((inOrder[next]?.span.end ?? Infinity) <= token.start) next++;
    const repair = inOrder[next];
    if (!repair || /\s/u.test(repair.before)) return token;
    const { start, end } = repair.span;
    if (token.end <= start) return token;
    if (token.start <= start && end <= token.end) {
      const whole = end - start === token.end - token.start;
      if (!whole && token.text.length !== token.end - token.start) return token;
      const before = `${token.text.slice(0, start - token.start)}${repair.before}${token.text.slice(end - token.start)}`;
      return { ...token, unrepaired: keyBefore(token, before) };
    }
    if (start <= token.start && token.end <= end && repair.after.startsWith(token.text))
      return { ...token, unrepaired: keyBefore(token, repair.before) };
    return token;
  });
}
