import type { Repair } from "../../../schemas/repair.ts";
import type { Token } from "./token.ts";
import { tokenise, wordKey } from "./tokenise.ts";

/** The key of what stood there before a repair; null where that was no single word, number or date of the same kind. */
function keyBefore(token: Token, before: string): string | null {
  if (token.kind === "word") return wordKey(before.replace(/[^\p{L}\p{N}§$]+$/u, ""));
  const [only, ...others] = tokenise(before, []);
  return only?.kind === token.kind && others.length === 0 ? only.key : null;
}

/** Words that one repair spans at most: an act with its number and date. */
const mostWords = 12;

/** What stood in the place of each word of repairs that span several; nothing where it was more words or fewer. */
function keysOfSeveral(tokens: readonly Token[], inOrder: readonly Repair[]): ReadonlyMap<Token, string> {
  const keys = new Map<Token, string>();
  let at = 0;
  for (const { span, before } of inOrder) {
    while ((tokens[at]?.start ?? Infinity) < span.start) at++;
    if (!/\s/u.test(before)) continue;
    const now = tokens.slice(at, at + mostWords).filter(({ end }) => end <= span.end);
    const then = tokenise(before, []);
    if (now.length !== then.length || now.some(({ kind }, index) => kind !== then[index]?.kind)) continue;
    now.forEach((token, index) => {
      const key = then[index]?.key;
      if (key !== undefined && key !== token.key) keys.set(token, key);
    });
  }
  return keys;
}

/** Gives the words that were repaired what stood there before; a repair that joins or parts words is left as it is. */
export function withUnrepaired(tokens: readonly Token[], repairs: readonly Repair[]): readonly Token[] {
  if (repairs.length === 0) return tokens;
  const inOrder = repairs.toSorted((one, other) => one.span.start - other.span.start);
  const ofSeveral = keysOfSeveral(tokens, inOrder);
  let next = 0;
  return tokens.map((token) => {
    while ((inOrder[next]?.span.end ?? Infinity) <= token.start) next++;
    const repair = inOrder[next];
    if (!repair || token.end <= repair.span.start) return token;
    const { start, end } = repair.span;
    if (/\s/u.test(repair.before)) return { ...token, unrepaired: ofSeveral.get(token) ?? null };
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
