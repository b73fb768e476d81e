import { identity } from "./antecedents.ts";
import type { ActName, ActToken, Token } from "./token.ts";

const ABBREVIATION = /^[A-ZÆØÅ]{2,5}$/;
const NICKNAME = /^[a-zæøå-]{4,40}loven$/;

/**
 * An abbreviation that no table knows is the one act of the paper that it can stand for: `FSL` where the paper also speaks of
 * `folkeskoleloven`, and of no other act that begins and goes on with its letters. Left as it is where none or several fit.
 */
export function expandAbbreviations(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isOpenAbbreviation)) return tokens;
  const named = new Map<string, ActName>();
  for (const token of tokens) {
    if (token.kind !== "act" || token.domain !== "statute" || token.act.key === null) continue;
    if (NICKNAME.test(token.act.name)) named.set(identity(token.act), token.act);
  }
  return tokens.map((token) => {
    if (!isOpenAbbreviation(token)) return token;
    const fits = [...named.values()].filter((act) => standsFor(token.act.name, act.name));
    const [only] = fits;
    if (only === undefined || fits.length > 1) return token;
    return { ...token, act: { ...token.act, type: only.type, key: only.key, title: only.title } };
  });
}

function isOpenAbbreviation(token: Token): token is ActToken {
  return token.kind === "act" && token.act.key === null && ABBREVIATION.test(token.act.name);
}

/** Whether the letters stand in the name in their order, the first at its start and the last, an L, for `loven`. */
function standsFor(abbreviation: string, name: string): boolean {
  const letters = abbreviation.toLowerCase();
  const stem = name.slice(0, -"loven".length);
  if (!letters.endsWith("l") || letters[0] !== stem[0]) return false;
  let position = 0;
  for (const letter of letters.slice(0, -1)) {
    position = stem.indexOf(letter, position) + 1;
    if (position === 0) return false;
  }
  return true;
}
