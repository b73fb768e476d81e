import { fold } from "./fold.ts";
import { isEverywhere, signs } from "./indexed-words.ts";
import { QueryError } from "./query.ts";
import { stem } from "./stem.ts";
import { tokens } from "./tokens.ts";

/** One thing that a query asks for, as the words of a text are compared with it. */
export type Term =
  | { readonly kind: "stem"; readonly stems: readonly string[]; readonly near: number | null }
  | { readonly kind: "exact"; readonly words: readonly string[]; readonly prefix: boolean };

/** A query as understood: every group must hold through one of its terms, and none of `not`. */
export interface Expression {
  readonly groups: readonly (readonly Term[])[];
  readonly not: readonly Term[];
}

/** Quotation marks of a keyboard, of Danish print and of word processors. */
const phrasePattern = /"(?<straight>[^"]*)"|[»«](?<angled>[^»«]*)[«»]|[“”„](?<curved>[^“”„]*)[“”]/u;
const partPattern = new RegExp(
  `(?<minus>-)?(?:${phrasePattern.source}|NEAR\\((?<near>[^()]*)\\)|(?<section>§{1,2})\\s+(?<number>\\d[^\\s"()]*)|(?<bare>[^\\s"()]+))|(?<stray>["()])`,
  "gu",
);
const nearDistance = 10;
/** Different words, phrases and the like in one query: more is a text that was pasted by mistake. */
const termsAtMost = 60;

/**
 * Reads the query language: words, `"a phrase"`, `prefix*`, `NEAR(a b, 5)`, `§ 104`, `OR` between two terms, `-not`.
 * @throws QueryError where it cannot be read or only says what must not be there.
 */
export function parseExpression(words: string): Expression {
  const groups: Term[][] = [];
  const not: Term[] = [];
  let joinNext = false;
  let refuseNext = false;
  const seen = new Set<string>();
  for (const { groups: part } of words.matchAll(partPattern)) {
    if (!part || part.stray) {
      throw new QueryError(`Unexpected ${part?.stray ?? "text"} in the query`, queryHelp);
    }
    if (part.bare === "AND" && !part.minus) continue;
    if (part.bare === "OR" && !part.minus) {
      joinNext = groups.length > 0;
      continue;
    }
    if (part.bare === "NOT" && !part.minus) {
      refuseNext = true;
      continue;
    }
    const term = termOf(part);
    if (!term) continue;
    const refused = refuseNext || part.minus !== undefined;
    const key = JSON.stringify([refused, joinNext && groups.length, term]);
    if (!seen.has(key)) {
      if (refused) not.push(term);
      else if (joinNext) groups.at(-1)?.push(term);
      else groups.push([term]);
    }
    seen.add(key);
    joinNext = false;
    refuseNext = false;
  }
  if (seen.size > termsAtMost) {
    throw new QueryError(
      `The query has ${seen.size} different words`,
      `Ask for ${termsAtMost} at most; the rarest find most.`,
    );
  }
  if (groups.length === 0 && not.length > 0) {
    throw new QueryError("The query only says what must not be there", "Add a word that must.");
  }
  if (seen.size === 0 && words.trim() !== "") {
    throw new QueryError("The query has no word that can be looked for", queryHelp);
  }
  return { groups, not };
}

export const queryHelp =
  'Write words, "a phrase", prefix*, NEAR(word word, 5), word OR word, -word. A lone quote or bracket has no meaning.';

function termOf(part: Readonly<Record<string, string | undefined>>): Term | undefined {
  if (part.near !== undefined) {
    const match = /^(?<words>.*?)(?:,\s*(?<distance>\d{1,3}))?\s*$/su.exec(part.near)?.groups;
    const near = wordsOf(match?.words ?? "");
    if (near.length < 2) throw new QueryError("NEAR needs two words or more", "Write NEAR(word word, 5).");
    return { kind: "stem", stems: near.map(stem), near: Number(match?.distance ?? nearDistance) };
  }
  const quoted = part.straight ?? part.angled ?? part.curved;
  if (quoted !== undefined) {
    const phrase = wordsOf(quoted);
    return phrase.length > 0 ? { kind: "exact", words: phrase, prefix: false } : undefined;
  }
  if (part.section !== undefined) {
    // `§ 104` is one thing, and `§§ 104` holds it too.
    return {
      kind: "exact",
      words: ["§", ...wordsOf(part.number ?? "")],
      prefix: part.number?.endsWith("*") === true,
    };
  }
  const bare = part.bare ?? "";
  const found = wordsOf(bare);
  const first = found[0];
  if (first === undefined) return undefined;
  if (bare.endsWith("*")) return { kind: "exact", words: found, prefix: true };
  // A number or journal number written together is one thing: `EMN-2025-003383`, `1.250.000`.
  if (found.length > 1) return { kind: "exact", words: found, prefix: false };
  return { kind: "stem", stems: [stem(first)], near: null };
}

function wordsOf(text: string): string[] {
  return [...tokens(text)].map(({ word }) => fold(word));
}

/** The expression as an FTS5 query over the index of words; undefined where it asks for no words. */
export function matchQuery({ groups, not }: Expression): string | undefined {
  const [common, telling] = groups.length < 2 ? [[], groups] : partedBy(groups, isEverywhereGroup);
  const [wanted, left] = telling.length > 0 ? [telling, common] : [groups, []];
  const refused = [...not.map(matchTerm), ...left.flatMap((group) => signed(group, signs.lacking))];
  const all = allOf(wanted);
  return all === undefined || refused.length === 0 ? all : `(${all}) NOT (${refused.join(" OR ")})`;
}

/** The FTS5 query that units are scored by: all groups, and nothing of what must not be there. */
export function allOf(groups: Expression["groups"]): string | undefined {
  if (groups.length === 0) return undefined;
  return groups.map((group) => `(${group.map(matchTerm).join(" OR ")})`).join(" AND ");
}

/**
 * The FTS5 query for units whose titles have all the words; undefined where the query asks for anything that the index
 * does not keep of titles alone.
 */
export function titleQuery({ groups, not }: Expression): string | undefined {
  const titled = groups.map((group) => signed(group, signs.title));
  if (groups.length === 0 || titled.some((group) => group.length === 0)) return undefined;
  const all = titled.map((group) => `(${group.join(" OR ")})`).join(" AND ");
  return not.length === 0 ? all : `(${all}) NOT (${not.map(matchTerm).join(" OR ")})`;
}

/** The FTS5 query for units that are about a group: its words come often; undefined where the index does not know. */
export function oftenQuery(group: readonly Term[]): string | undefined {
  const often = signed(group, signs.often);
  return often.length === 0 || isEverywhereGroup(group) ? undefined : often.join(" OR ");
}

/** Whether nearly every unit has the word that a group asks for. */
export function isEverywhereGroup(group: readonly Term[]): boolean {
  return group.length === 1 && group.every((term) => isPlain(term) && term.stems.every(isEverywhere));
}

type PlainTerm = Term & { readonly kind: "stem" };

/** A single word, inflected or not. */
function isPlain(term: Term): term is PlainTerm {
  return term.kind === "stem" && term.near === null && term.stems.length === 1;
}

/** The words of a group with a sign before them; empty where one is no single word. */
function signed(group: readonly Term[], sign: string): readonly string[] {
  if (!group.every(isPlain)) return [];
  return group.flatMap((term) => (term.kind === "stem" ? term.stems.map((one) => `"${sign}${one}"`) : []));
}

function partedBy<T>(list: readonly T[], test: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [list.filter(test), list.filter((one) => !test(one))];
}

function matchTerm(term: Term): string {
  // Words hold letters, digits and § only, so that quoting needs no escapes.
  if (term.kind === "exact") {
    const words = term.words.map((word) => signs.exact + word).join(" ");
    return `"${words}"${term.prefix ? " *" : ""}`;
  }
  const stems = term.stems.map((word) => `"${word}"`).join(" ");
  return term.near === null ? stems : `stem : NEAR(${stems}, ${term.near})`;
}
