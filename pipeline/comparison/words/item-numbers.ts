import type { AgendaItem } from "../../../schemas/agenda-item.ts";
import type { Token } from "./token.ts";

const bareNumber = /^\d{1,3}[a-z]?$/u;

/**
 * Leaves out the numbers that items begin with and that no dot tells to be such (`7 Opfølgning`): as with other markers,
 * another number is no change of the text. What comes behind one begins a sentence.
 */
export function withoutItemNumbers(
  tokens: readonly Token[],
  items: readonly Pick<AgendaItem, "number" | "span">[],
): readonly Token[] {
  const heads = new Map(items.flatMap(({ number, span }) => (number === null ? [] : [[span.start, number]])));
  const isNumber = (token: Token | undefined) =>
    token !== undefined && heads.get(token.start) === token.text && bareNumber.test(token.text);
  if (!tokens.some(isNumber)) return tokens;
  return tokens.flatMap((token, index) => {
    if (isNumber(token)) return [];
    return [
      {
        ...token,
        opens: token.opens || isNumber(tokens[index - 1]),
        closes: token.closes || isNumber(tokens[index + 1]),
      },
    ];
  });
}
