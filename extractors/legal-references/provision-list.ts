import { GAP } from "../text/words.ts";
import type { Provision, ProvisionToken } from "./token.ts";

type Parts = { -readonly [Key in keyof Omit<Provision, "span">]: Provision[Key] };

/** A number with its letter: `79`, `79b`, `79 b`, `7.3`. The letter of its own is no preposition: `§ 3 i loven`. */
const NUMBER =
  /(?<figure>\d{1,4}(?:\.\d{1,3}){0,4})(?:(?<near>[a-zæøåA-ZÆØÅ]{1,2})(?![\wæøåÆØÅ])|[ \u00a0](?<far>[a-hj-zæøA-HJ-Z])(?=[\s,;:)\].-]|$)(?!\.[a-zæø]))?/y;
const DASH = /[ ]{0,2}[-–—][ ]{0,2}(?=\d)/y;
const RANGE_WORD = /[ ]til[ ](?=\d)/y;
const LISTED = new RegExp(
  `${GAP}(?:,?${GAP}(?:og|eller|samt)${GAP}(?:/${GAP}eller${GAP})?|,${GAP}|/)(?=\\d)`,
  "y",
);
const SUBSECTION = new RegExp(`,?${GAP}stk(?:\\.|ker(?:ne)?|(?=[\\s\\d]))${GAP}(?=\\d)`, "iy");
const ITEM = new RegExp(`,?${GAP}(?:nr|numre|nummer)\\.?${GAP}(?=\\d)`, "iy");
const LETTER = new RegExp(`,?${GAP}(?:litra|lit\\.)${GAP}(?<letter>[a-zæøå]{1,2})(?![\\wæøå])\\)?`, "iy");
const SENTENCE = new RegExp(
  `,?${GAP}(?:(?<before>\\d{1,2})\\.${GAP}(?:pkt|punktum|led)(?![a-zæøå])\\.?|(?:pkt|punktum)\\.?${GAP}(?<after>\\d{1,2})(?!\\.?\\d))`,
  "iy",
);
/** What a number in a list may not be: the start of a date, an amount, a count of things or of a further paragraph. */
const NO_MEMBER =
  /\s{0,4}(?:\.\s{0,3}(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|pkt|punktum|led|behandling)|,\d|\.\d{3}|%|pct|kr|mio|mia|m2|m²|meter|ha(?![a-zæøå])|dage|uger|måneder|år(?![a-zæøå])|timer|borgere|personer|medlemmer|boliger|sager|andre|gange|stk)/iy;
const COMPOUND =
  /(?:[ ]?-[ ]?(?=[a-zæøå])|[ ](?=(?:midler|pulje|beskytte|selskab|fællesskab|tilladelse|areal|område|natur|udvalg|tilbud)))(?<noun>[a-zæøåA-ZÆØÅ]{3,40})/y;
const MEMBERS = 40;

function at(pattern: RegExp, text: string, from: number): RegExpExecArray | undefined {
  pattern.lastIndex = from;
  return pattern.exec(text) ?? undefined;
}

interface Cursor {
  position: number;
}

/** Reads `79 b`; undefined where no number stands at the cursor or it is no member of a list. */
function readNumber(text: string, cursor: Cursor, listed: boolean): string | undefined {
  const match = at(NUMBER, text, cursor.position);
  if (match === undefined) return undefined;
  const end = match.index + match[0].length;
  if (listed && at(NO_MEMBER, text, end) !== undefined) return undefined;
  cursor.position = end;
  const letter = match.groups?.near ?? match.groups?.far;
  const figure = match.groups?.figure ?? "";
  return letter === undefined ? figure : `${figure} ${letter.toLowerCase()}`;
}

/** A stretch `83-87`; the figure after the dash must be the greater one. */
function readRange(text: string, cursor: Cursor, from: string): string | null {
  const dash = at(DASH, text, cursor.position) ?? at(RANGE_WORD, text, cursor.position);
  if (dash === undefined) return null;
  const after: Cursor = { position: dash.index + dash[0].length };
  const to = readNumber(text, after, true);
  if (to === undefined) return null;
  const rises =
    Number.parseFloat(to) > Number.parseFloat(from) ||
    (Number.parseFloat(to) === Number.parseFloat(from) && to > from);
  if (!rises) return null;
  cursor.position = after.position;
  return to;
}

const LEVELS = [
  ["subsection", SUBSECTION],
  ["number", ITEM],
] as const;

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
  const plural = unit !== "paragraph" || /^§\s{0,4}§/.test(text.slice(start, start + 6));
  const cursor: Cursor = { position: opening };
  const provisions: Provision[] = [];
  let entryStart = start;
  let ended = opening;
  for (let listed = false; provisions.length < MEMBERS; listed = true) {
    const paragraph = readNumber(text, cursor, listed);
    if (paragraph === undefined) break;
    const paragraphTo = readRange(text, cursor, paragraph);
    const base: Parts = {
      paragraph: unit === "chapter" ? null : paragraph,
      paragraphTo: unit === "chapter" ? null : paragraphTo,
      chapter: unit === "chapter" ? (paragraphTo === null ? paragraph : `${paragraph}-${paragraphTo}`) : null,
      subsection: null,
      number: null,
      letter: null,
      sentence: null,
    };
    readParts(text, cursor, base, entryStart, provisions);
    ended = cursor.position;
    const separator = at(LISTED, text, cursor.position);
    if (separator === undefined) break;
    if (!plural && !endsList(text, separator.index + separator[0].length)) break;
    cursor.position = separator.index + separator[0].length;
    entryStart = cursor.position;
  }
  if (provisions.length === 0) return undefined;
  const compound = at(COMPOUND, text, ended);
  return {
    kind: "provision",
    span: { start, end: ended },
    unit,
    provisions,
    compound: compound?.groups?.noun?.toLowerCase() ?? null,
  };
}

/** After a single `§` a further number is one only where nothing follows that it could count: `§ 85 og 86.` */
function endsList(text: string, from: number): boolean {
  const number = at(NUMBER, text, from);
  if (number === undefined) return false;
  const after = text.slice(number.index + number[0].length, number.index + number[0].length + 12);
  return (
    /^(?:[;)]|[.,](?!\d)|\s{0,4}(?:$|\n|i |og |eller |samt |jf)|,? stk|[\s-](?:midler|puljen?|tilbud)(?![a-zæøå]))/.test(
      after,
    ) && !/^\.\s{0,2}[a-zæøå]/.test(after)
  );
}

/** Reads `, stk. 1, nr. 2, litra c, 2. pkt.` and adds one provision for each member of the last list. */
function readParts(text: string, cursor: Cursor, base: Parts, start: number, provisions: Provision[]): void {
  let current: Parts = { ...base };
  let entryStart = start;
  let open = false;
  const close = () => {
    provisions.push({ ...current, span: { start: entryStart, end: cursor.position } });
    open = false;
  };
  open = true;
  for (let steps = 0; steps < MEMBERS; steps += 1) {
    const letter = at(LETTER, text, cursor.position);
    if (letter !== undefined) {
      cursor.position = letter.index + letter[0].length;
      current = { ...current, letter: letter.groups?.letter?.toLowerCase() ?? null };
      const more = readMoreLetters(text, cursor);
      for (const next of more) {
        provisions.push({ ...current, span: { start: entryStart, end: next.before } });
        entryStart = next.start;
        current = { ...current, letter: next.letter };
      }
      continue;
    }
    const sentence = at(SENTENCE, text, cursor.position);
    if (sentence !== undefined) {
      cursor.position = sentence.index + sentence[0].length;
      const counted = sentence.groups?.after;
      current = { ...current, sentence: sentence.groups?.before ?? counted ?? null };
      if (counted === undefined) continue;
      const next = readMember(text, cursor, Number(counted));
      if (next === undefined) continue;
      provisions.push({ ...current, span: { start: entryStart, end: next.before } });
      entryStart = next.start;
      cursor.position = next.end;
      current = { ...current, sentence: next.value };
      continue;
    }
    const level = LEVELS.map(([name, pattern]) => ({ name, match: at(pattern, text, cursor.position) })).find(
      ({ match }) => match !== undefined,
    );
    if (level?.match === undefined) break;
    const restart = level.name === "subsection" && current.subsection !== null;
    const opened: Cursor = { position: level.match.index + level.match[0].length };
    const value = readNumber(text, opened, false);
    if (value === undefined) break;
    if (restart) {
      close();
      current = { ...base };
      entryStart =
        level.match.index + (level.match[0].length - level.match[0].replace(/^[,\s\u00a0]{1,12}/, "").length);
      open = true;
    }
    cursor.position = opened.position;
    const to = readRange(text, cursor, value);
    const written = to === null ? value : `${value}-${to}`;
    current =
      level.name === "subsection" ? { ...current, subsection: written } : { ...current, number: written };
    for (let members = 0; members < MEMBERS; members += 1) {
      const next = readMember(text, cursor, Number.parseInt(value, 10));
      if (next === undefined) break;
      provisions.push({ ...current, span: { start: entryStart, end: next.before } });
      entryStart = next.start;
      cursor.position = next.end;
      current =
        level.name === "subsection"
          ? { ...current, subsection: next.value }
          : { ...current, number: next.value };
    }
  }
  if (open) close();
}

function readMember(text: string, cursor: Cursor, first: number) {
  const separator = at(LISTED, text, cursor.position);
  if (separator === undefined) return undefined;
  const after: Cursor = { position: separator.index + separator[0].length };
  const start = after.position;
  const value = readNumber(text, after, true);
  if (value === undefined) return undefined;
  const to = readRange(text, after, value);
  const figure = Number.parseInt(value, 10);
  if (figure <= first || figure > first + 30 || value.includes(".")) return undefined;
  const counts =
    /^,/.test(separator[0].trim()) &&
    /^[\s\u00a0]{1,4}[a-zæøå]{4,}/.test(text.slice(after.position, after.position + 10));
  if (counts) return undefined;
  return {
    before: cursor.position,
    start,
    end: after.position,
    value: to === null ? value : `${value}-${to}`,
  };
}

const NEXT_LETTER = new RegExp(
  `(?:,${GAP}|${GAP}(?:og|eller)${GAP})(?<letter>[a-zæøå])(?![\\wæøå])\\)?`,
  "iy",
);

function readMoreLetters(text: string, cursor: Cursor) {
  const letters: { before: number; start: number; letter: string }[] = [];
  for (
    let next = at(NEXT_LETTER, text, cursor.position);
    next !== undefined;
    next = at(NEXT_LETTER, text, cursor.position)
  ) {
    const letter = next.groups?.letter ?? "";
    if (letter === "i") break;
    const end = next.index + next[0].length;
    letters.push({
      before: cursor.position,
      start: next.index + next[0].lastIndexOf(letter),
      letter: letter.toLowerCase(),
    });
    cursor.position = end;
    if (letters.length > 20) break;
  }
  return letters;
}
