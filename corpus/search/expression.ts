import { fold } from "./fold.ts";
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

const partPattern =
  /(?<minus>-)?(?:"(?<phrase>[^"]*)"|NEAR\((?<near>[^()]*)\)|(?<bare>[^\s"()]+))|(?<stray>["()])/gu;
const nearDistance = 10;

/**
 * Reads the query language: words, `"a phrase"`, `prefix*`, `NEAR(a b, 5)`, `OR` between two terms, `-not`.
 * @throws QueryError where it cannot be read or only says what must not be there.
 */
export function parseExpression(words: string): Expression {
  const groups: Term[][] = [];
  const not: Term[] = [];
  let joinNext = false;
  for (const { groups: part } of words.matchAll(partPattern)) {
    if (!part || part.stray) {
      throw new QueryError(`Unexpected ${part?.stray ?? "text"} in the query`, queryHelp);
    }
    if (part.bare === "AND" && !part.minus) continue;
    if (part.bare === "OR" && !part.minus) {
      joinNext = groups.length > 0;
      continue;
    }
    const term = termOf(part);
    if (!term) continue;
    if (part.minus) not.push(term);
    else if (joinNext) groups.at(-1)?.push(term);
    else groups.push([term]);
    joinNext = false;
  }
  if (groups.length === 0 && not.length > 0) {
    throw new QueryError("The query only says what must not be there", "Add a word that must.");
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
  if (part.phrase !== undefined) {
    const phrase = wordsOf(part.phrase);
    return phrase.length > 0 ? { kind: "exact", words: phrase, prefix: false } : undefined;
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

/** The expression as an FTS5 query over the columns `title`, `stem` and `exact`; undefined where it asks for no words. */
export function matchQuery({ groups, not }: Expression): string | undefined {
  if (groups.length === 0) return undefined;
  const all = groups.map((group) => `(${group.map(matchTerm).join(" OR ")})`).join(" AND ");
  return not.reduce((query, term) => `(${query}) NOT (${matchTerm(term)})`, all);
}

function matchTerm(term: Term): string {
  // Words hold letters, digits and § only, so that quoting needs no escapes.
  if (term.kind === "exact") return `exact : "${term.words.join(" ")}"${term.prefix ? " *" : ""}`;
  const stems = term.stems.map((word) => `"${word}"`).join(" ");
  return term.near === null ? `{title stem} : ${stems}` : `stem : NEAR(${stems}, ${term.near})`;
}
