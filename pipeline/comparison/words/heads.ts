import type { CheckedRecord } from "../finding.ts";
import type { Token } from "./token.ts";

/** Where an item or a section begins. */
function headsOf({ agendaItems }: Pick<CheckedRecord, "agendaItems">): readonly number[] {
  const heads = agendaItems.flatMap((item) => [item, ...item.sections].map(({ span }) => span.start));
  return heads.sort((one, other) => one - other);
}

/**
 * Gives words that begin an item or section their mark, whether or not a blank line stands before them. The heading and
 * the text below it stay together: they move together.
 */
export function withHeads(
  tokens: readonly Token[],
  record: Pick<CheckedRecord, "agendaItems">,
): readonly Token[] {
  const heads = headsOf(record);
  const first = new Set<number>();
  let next = 0;
  tokens.forEach((token, index) => {
    let isFirst = false;
    while ((heads[next] ?? Infinity) <= token.start) {
      next++;
      isFirst = true;
    }
    if (isFirst) first.add(index);
  });
  return tokens.map((token, index) => {
    const [opens, closes] = [token.opens || first.has(index), token.closes || first.has(index + 1)];
    return opens === token.opens && closes === token.closes ? token : { ...token, opens, closes };
  });
}
