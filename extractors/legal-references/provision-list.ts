import {
  at,
  type Cursor,
  endsList,
  LISTED,
  readNumber,
  readRange,
  readRoman,
  UNSIGNED,
} from "./provision-number.ts";
import { opensItem, readParts } from "./provision-parts.ts";
import type { Provision, ProvisionToken } from "./token.ts";

const COMPOUND =
  /(?:[ ]?-[ ]?(?=[a-zæøå])|[ ](?=(?:midler|pulje|beskytte|selskab|fællesskab|tilladelse|areal|område|natur|udvalg|tilbud|forbud|støtte|anmeldelse)))(?<noun>[a-zæøåA-ZÆØÅ]{3,40})/y;
/** `§§ 4 ff.`, `§ 7 flg.`: no last provision is told, so that the first stands for them. */
const AND_FOLLOWING =
  /[ \u00a0]{0,2}(?:ff\.?|f\.|flg\.|og[ \u00a0]følgende|ovf\.|et[ \u00a0]seq\.)(?![a-zæøå])/y;
const MEMBERS = 40;

/**
 * Reads the provisions that stand from `start`, one entry each: `§§ 104 og 108` gives two, `§§ 83-87` one with
 * `paragraphTo`, `§ 52, stk. 1 og 2` two. `opening` is the sign or the word before the first number, with its space.
 */
export function readProvisionList(
  text: string,
  start: number,
  opening: number,
  unit: ProvisionToken["unit"],
): ProvisionToken | undefined {
  const several = /^(?:§\s{0,4}§|paragrafferne)/i.test(text.slice(start, start + 14));
  const plural = unit !== "paragraph" || several;
  const cursor: Cursor = { position: opening };
  const provisions: Provision[] = [];
  let entryStart = start;
  let ended = opening;
  for (let listed = false; provisions.length < MEMBERS; listed = true) {
    const value =
      readNumber(text, cursor, listed) ??
      ((unit === "chapter" || unit === "annex") && !listed ? readRoman(text, cursor) : undefined);
    if (value === undefined) break;
    const to = readRange(text, cursor, value);
    const bracketed = unit === "article" ? readBracketed(text, cursor) : undefined;
    const stretch = to === null ? value : `${value}-${to}`;
    const base = {
      paragraph: unit === "paragraph" || unit === "article" ? value : null,
      paragraphTo: unit === "paragraph" || unit === "article" ? to : null,
      chapter: unit === "chapter" ? stretch : null,
      annex: unit === "annex" ? stretch : null,
      subsection: bracketed?.subsection ?? null,
      number: null,
      letter: bracketed?.letter ?? null,
      sentence: null,
    };
    readParts(text, cursor, base, entryStart, provisions, several);
    ended = cursor.position;
    const unsigned = unit === "paragraph" ? at(UNSIGNED, text, cursor.position) : undefined;
    const separator = unsigned ?? at(LISTED, text, cursor.position);
    if (separator === undefined) break;
    const next = separator.index + separator[0].length;
    if (opensItem(text, separator, next)) break;
    if (!plural && unsigned === undefined && !endsList(text, next)) break;
    cursor.position = next;
    entryStart = next;
  }
  if (provisions.length === 0) return undefined;
  const compound = at(COMPOUND, text, ended);
  ended += at(AND_FOLLOWING, text, ended)?.[0].length ?? 0;
  return {
    kind: "provision",
    span: { start, end: ended },
    unit,
    provisions,
    compound: compound?.groups?.noun?.toLowerCase() ?? null,
  };
}

const BRACKETED = /[ ]?\((?<subsection>\d{1,2})\)(?:[ ]?\((?<letter>[a-z])\))?/y;

/** `(3)` and `(1)(e)` behind an article, as acts of the Union are also cited. */
function readBracketed(text: string, cursor: Cursor) {
  const match = at(BRACKETED, text, cursor.position);
  if (match === undefined) return undefined;
  cursor.position = match.index + match[0].length;
  return { subsection: match.groups?.subsection ?? null, letter: match.groups?.letter ?? null };
}
