import { ambiguousNames } from "./acts/ambiguous-names.ts";
import { actByNickname, actByTitle, type NamedAct } from "./acts/lookup.ts";
import { identity } from "./antecedents.ts";
import type { ActName, ActToken, Token } from "./token.ts";

const ABBREVIATION = /^[A-ZÆØÅ]{2,5}$/;
const NICKNAME = /^[a-zæøå-]{4,40}loven$/;

/**
 * An abbreviation that no table knows is the one act of the paper that it can stand for: `FSL` where the paper also speaks of
 * `folkeskoleloven`, and of no other act that begins and goes on with its letters. One that several fields use is the act of
 * the field that the paper is about. Left as it is where none or several fit.
 */
export function expandAbbreviations(tokens: readonly Token[], text: string): readonly Token[] {
  if (!tokens.some(isOpenAbbreviation)) return tokens;
  const named = new Map<string, ActName>();
  for (const token of tokens) {
    if (token.kind !== "act" || token.domain !== "statute" || token.act.key === null) continue;
    named.set(identity(token.act), token.act);
  }
  const lower = text.toLowerCase();
  const meanings = new Map<string, Meaning | undefined>();
  return tokens.map((token) => {
    if (!isOpenAbbreviation(token)) return token;
    const { name } = token.act;
    if (!meanings.has(name)) meanings.set(name, namedOnce(name, named) ?? ofField(name, named, lower));
    const meaning = meanings.get(name);
    return meaning === undefined ? token : { ...token, act: { ...token.act, ...meaning } };
  });
}

type Meaning = Pick<ActName, "type" | "key" | "title">;

function isOpenAbbreviation(token: Token): token is ActToken {
  return (
    token.kind === "act" &&
    token.act.key === null &&
    (ABBREVIATION.test(token.act.name) || token.act.name in ambiguousNames)
  );
}

/** The only act of the paper whose nickname has the letters. */
function namedOnce(abbreviation: string, named: ReadonlyMap<string, ActName>): Meaning | undefined {
  const fits = [...named.values()].filter(({ name }) => NICKNAME.test(name) && standsFor(abbreviation, name));
  const [only] = fits;
  return only === undefined || fits.length > 1 ? undefined : meaningOf(only);
}

/** The act that the name stands for in papers of one field: the one that is named, or whose field it is. */
function ofField(
  abbreviation: string,
  named: ReadonlyMap<string, ActName>,
  lower: string,
): Meaning | undefined {
  const candidates = (ambiguousNames[abbreviation] ?? []).flatMap(({ act, about }) => {
    const known = actByNickname(act) ?? actByTitle(act.split(" "))?.act;
    return known === undefined ? [] : [{ known, about }];
  });
  return (
    one(candidates.filter(({ known }) => named.has(known.key))) ??
    one(candidates.filter(({ about }) => about.test(lower)))
  );
}

function one(fits: readonly { readonly known: NamedAct }[]): Meaning | undefined {
  const [only] = fits;
  return only === undefined || fits.length > 1 ? undefined : meaningOf(only.known);
}

const meaningOf = ({ type, key, title }: Meaning): Meaning => ({ type, key, title });

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
