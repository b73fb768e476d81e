import type { ActIndex } from "./act-index.ts";
import { ambiguousNames } from "./acts/ambiguous-names.ts";
import { unknownLength, wordsAfter } from "./acts/title-words.ts";
import type { ActToken, Token } from "./token.ts";

const OPENING =
  /^(?:(?:lovbekendtgørelse|bekendtgørelse)[\s\u00a0]{1,4}(?:af|om)[\s\u00a0]{1,4}(?=lov[\s\u00a0]))?(?<kind>lov|bekendtgørelse)(?:en|n)?(?=[\s\u00a0])/i;
const LONGEST_TITLE = 420;
const GOES_ON = /^(?:for|af|og|eller|ved|mellem|mod|vedrørende)$/;

/**
 * Acts that are in no table of names, by the facts: a title ends where that of an act does (`lov om frikommunenetværk uanset …`), a
 * nickname means the act that states it. What the facts do not know ends where the same paper ends it elsewhere.
 */
export function fitTitles(tokens: readonly Token[], text: string, acts: ActIndex): readonly Token[] {
  const fitted = tokens.map((token) => (isOpen(token) ? fitTitle(token, text, acts) : token));
  const firm = new Set(
    fitted
      .filter((token): token is ActToken => isOpen(token) && endsFirmly(text, token.span.end))
      .map((token) => token.act.name.toLowerCase()),
  );
  return fitted.map((token) => (isOpen(token) ? shorten(token, firm, text) : token));
}

function isOpen(token: Token): token is ActToken {
  return (
    token.kind === "act" &&
    (token.domain === "statute" || token.domain === "order") &&
    token.act.key === null &&
    token.act.title === null &&
    token.act.number === null
  );
}

function fitTitle(token: ActToken, text: string, acts: ActIndex): ActToken {
  const { start } = token.span;
  const opening = OPENING.exec(text.slice(start, start + LONGEST_TITLE));
  if (opening === null) {
    const known = token.act.name in ambiguousNames ? undefined : acts.byNickname(token.act.name);
    return known === undefined ? token : { ...token, act: { ...token.act, ...known } };
  }
  const from = start + opening[0].length;
  const rest = wordsAfter(text, from);
  const { words, ends } = rest;
  const kind = (opening.groups?.kind ?? "").toLowerCase();
  const found = acts.titleStarting([kind, ...words]);
  const end = found === undefined ? undefined : ends[found.count - 2];
  if (found === undefined || end === undefined) return token;
  // `bekendtgørelse om kvalitetsstandarder for hjemmehjælp` is not the order whose title is its first half.
  const next = words[found.count - 1] ?? "";
  if (GOES_ON.test(next) && unknownLength(rest, 1) > found.count - 1) return token;
  return named(token, text, end, { key: found.act.key, title: found.act.title });
}

function named(
  token: ActToken,
  text: string,
  end: number,
  known: { readonly key: string | null; readonly title: string | null },
): ActToken {
  const { start } = token.span;
  const name = text
    .slice(titleStart(token, text), end)
    .replace(/[\s\u00a0]{1,12}/g, " ")
    .replace(/^(?<kind>lov|bekendtgørelse)(?:en|n)? /i, (_, word: string) => `${word.toLowerCase()} `);
  return { ...token, span: { start, end }, act: { ...token.act, name, ...known } };
}

function endsFirmly(text: string, end: number): boolean {
  return /^[\s\u00a0]{0,3}(?:[,.;:()§]|\n|$)/.test(text.slice(end, end + 4));
}

/** `lov om havne forlænget` is `lov om havne` where the paper also writes `lov om havne,`. */
function shorten(token: ActToken, firm: ReadonlySet<string>, text: string): ActToken {
  const words = token.act.name.toLowerCase().split(" ");
  for (let count = 3; count < words.length; count += 1) {
    if (!firm.has(words.slice(0, count).join(" "))) continue;
    const from = titleStart(token, text);
    const parts = [...text.slice(from, token.span.end).matchAll(/[^\s\u00a0]{1,60}[\s\u00a0]{0,6}/g)].slice(
      0,
      count,
    );
    const end = parts.reduce((sum, part) => sum + part[0].length, from);
    return named(token, text, from + text.slice(from, end).trimEnd().length, { key: null, title: null });
  }
  return token;
}

/** Where `lov` or `bekendtgørelse` of the title stands, after `bekendtgørelse af`. */
function titleStart(token: ActToken, text: string): number {
  const { start } = token.span;
  const opening = OPENING.exec(text.slice(start, start + LONGEST_TITLE));
  const kind = opening?.groups?.kind?.toLowerCase() ?? "";
  return start + (opening?.[0].toLowerCase().lastIndexOf(kind) ?? 0);
}
