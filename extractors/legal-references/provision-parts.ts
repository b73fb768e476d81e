import { GAP } from "../text/words.ts";
import { at, type Cursor, follows, LISTED, readNumber, readRange } from "./provision-number.ts";
import type { Provision } from "./token.ts";

export type Parts = { -readonly [Key in keyof Omit<Provision, "span">]: Provision[Key] };

type Level = "subsection" | "number" | "letter";

/** `, stk. 2`; with a word before it (`og stk. 3`, `, jf. stk. 3`) it opens another provision of the same paragraph. */
const LEVEL = new RegExp(
  `(?<comma>,?)${GAP}(?:(?<joint>og|eller|samt|jf\\.?(?:${GAP}dog)?|jfr\\.?|smh\\.?)${GAP})?` +
    `(?:(?<subsection>stk(?:[.,]|ker(?:ne)?|(?=[\\s\\d])))|(?<number>(?:nr|numre|nummer|(?<=,[ ]{1,3})(?:punkt|pkt(?=\\.?[ ]\\d{1,2}[,;)a-z ])))(?![a-zæøå])\\.?)|(?<letter>litra|lit\\.))${GAP}`,
  "iy",
);
const LETTER = /(?<letter>[a-zæøå]{1,2})(?![\wæøåÆØÅ])\)?/iy;
const LETTER_RANGE = /[ ]?[-–][ ]?(?<letter>[a-zæøå])(?![\wæøåÆØÅ])\)?/iy;
const NEXT_LETTER = new RegExp(
  `(?:,${GAP}(?:og|eller)${GAP}|,${GAP}|${GAP}(?:og|eller)${GAP})(?<letter>[a-zæøå])(?![\\wæøåÆØÅ])(?<bracket>\\)?)`,
  "iy",
);
/** `2. pkt.`, `1.-3. pkt.`, `1. og 2. punktum`, `2. led`, `pkt. 3`. */
const SENTENCE = new RegExp(
  `,?${GAP}(?:(?:(?<first>\\d{1,2})\\.?(?<join>${GAP}(?:-|–|og|eller|til)${GAP}))?(?<before>\\d{1,2})\\.${GAP}(?:pkt|punktum|led)(?![a-zæøå])\\.?|(?:pkt|punktum)\\.?${GAP}(?<after>\\d{1,2})(?!\\.?\\d))`,
  "iy",
);
const STEPS = 60;
/** Furthest back that an opening bracket is looked for, in characters. */
const BRACKET_REACH = 120;
const ORDER: readonly Level[] = ["subsection", "number", "letter"];

/**
 * Reads `, stk. 1, nr. 2, litra c, 2. pkt.` from the cursor and adds one provision for each member of a list:
 * `stk. 1 og 2`, `stk. 1, og stk. 3, nr. 2`, `1. og 2. pkt.`. A stretch stays one: `stk. 2-4` is the subsection `2-4`.
 */
export function readParts(
  text: string,
  cursor: Cursor,
  base: Parts,
  start: number,
  provisions: Provision[],
  plural: boolean,
): void {
  let current: Parts = { ...base };
  let entryStart = start;
  const close = (end: number) => provisions.push({ ...current, span: { start: entryStart, end } });
  for (let steps = 0; steps < STEPS; steps += 1) {
    const sentence = base.annex === null ? at(SENTENCE, text, cursor.position) : undefined;
    if (sentence !== undefined) {
      const { first, join = "", before, after } = sentence.groups ?? {};
      const from = cursor.position;
      cursor.position = sentence.index + sentence[0].length;
      if (first !== undefined && /og|eller/.test(join)) {
        const split = sentence.index + sentence[0].indexOf(first) + first.length + 1;
        current = { ...current, sentence: first };
        close(Math.max(from, split));
        entryStart = split + join.length;
        current = { ...current, sentence: before ?? null };
        continue;
      }
      current = {
        ...current,
        sentence: first === undefined ? (before ?? after ?? null) : `${first}-${before}`,
      };
      if (after === undefined) continue;
      const next = readMember(text, cursor, Number(after));
      if (next === undefined) continue;
      close(next.before);
      entryStart = next.start;
      cursor.position = next.end;
      current = { ...current, sentence: next.value };
      continue;
    }
    const match = at(LEVEL, text, cursor.position);
    if (match === undefined) break;
    const groups = match.groups ?? {};
    const level = ORDER.find((name) => groups[name] !== undefined);
    if (level === undefined) break;
    const below = ORDER.slice(ORDER.indexOf(level));
    const again = below.some((name) => current[name] !== null) || current.sentence !== null;
    // `stk. 3` after a word that joins is another provision only where one of its kind stands before.
    if (groups.joint !== undefined && current[level] === null) break;
    const before = cursor.position;
    const after: Cursor = { position: match.index + match[0].length };
    const value = level === "letter" ? readLetter(text, after) : readValue(text, after);
    if (value === undefined) break;
    if (again) {
      close(before);
      entryStart = match.index + match[0].search(/(?:stk|nr|num|punkt|lit)/i);
    }
    current = { ...current, ...cleared(below), sentence: null, [level]: value };
    cursor.position = after.position;
    if (level === "letter") {
      for (const next of readMoreLetters(text, cursor)) {
        close(next.before);
        entryStart = next.start;
        current = { ...current, letter: next.letter };
      }
      continue;
    }
    for (let members = 0; members < STEPS; members += 1) {
      const next = readMember(text, cursor, Number.parseInt(current[level] ?? "", 10));
      if (next === undefined || (plural && isParagraph(next.value, base.paragraph, current[level]))) break;
      close(next.before);
      entryStart = next.start;
      cursor.position = next.end;
      current = { ...current, [level]: next.value };
    }
  }
  close(cursor.position);
}

function cleared(levels: readonly Level[]): Partial<Parts> {
  return Object.fromEntries(levels.map((level) => [level, null]));
}

/** `§§ 12, stk. 2 og 13`: after the sign for several, a number past the paragraph's own is the next paragraph. */
function isParagraph(value: string, paragraph: string | null, last: string | null): boolean {
  const figure = Number.parseInt(value, 10);
  return (
    paragraph !== null &&
    figure > Number.parseInt(paragraph, 10) &&
    figure > Number.parseInt(last ?? "", 10) + 1
  );
}

/** `2`, `2-4`, `10 a`, and `1)` as lists number their items. */
function readValue(text: string, cursor: Cursor): string | undefined {
  const value = readNumber(text, cursor, false);
  if (value === undefined) return undefined;
  closeBracket(text, cursor);
  const to = readRange(text, cursor, value);
  return to === null ? value : `${value}-${to}`;
}

function closeBracket(text: string, cursor: Cursor): void {
  const before = text.slice(Math.max(0, cursor.position - BRACKET_REACH), cursor.position);
  const opened = before.lastIndexOf("(") > before.lastIndexOf(")");
  if (text[cursor.position] === ")" && !opened) cursor.position += 1;
}

function readLetter(text: string, cursor: Cursor): string | undefined {
  const match = at(LETTER, text, cursor.position);
  if (match === undefined) return undefined;
  cursor.position = match.index + match[0].length;
  const letter = (match.groups?.letter ?? "").toLowerCase();
  const range = at(LETTER_RANGE, text, cursor.position);
  const to = range?.groups?.letter?.toLowerCase();
  if (range === undefined || to === undefined || to <= letter) return letter;
  cursor.position = range.index + range[0].length;
  return `${letter}-${to}`;
}

function readMember(text: string, cursor: Cursor, first: number) {
  const separator = at(LISTED, text, cursor.position);
  if (separator === undefined) return undefined;
  const after: Cursor = { position: separator.index + separator[0].length };
  const start = after.position;
  if (opensItem(text, separator, after.position)) return undefined;
  const value = readNumber(text, after, true);
  if (value === undefined) return undefined;
  closeBracket(text, after);
  const to = readRange(text, after, value);
  const figure = Number.parseInt(value, 10);
  if (figure <= first || figure > first + 30 || value.includes(".")) return undefined;
  const counts =
    /^,/.test(separator[0].trim()) &&
    /^[\s\u00a0]{1,4}[a-zæøå]{4}/.test(text.slice(after.position, after.position + 10));
  if (counts) return undefined;
  return {
    before: cursor.position,
    start,
    end: after.position,
    value: to === null ? value : `${value}-${to}`,
  };
}

/** A number on a new line with a dot or a bracket numbers the next item of a list. */
export function opensItem(text: string, separator: RegExpExecArray, number: number): boolean {
  return separator[0].includes("\n") && follows(/\d{1,3}[.)](?!\d)/y, text, number);
}

function readMoreLetters(text: string, cursor: Cursor) {
  const letters: { before: number; start: number; letter: string }[] = [];
  for (
    let next = at(NEXT_LETTER, text, cursor.position);
    next !== undefined;
    next = at(NEXT_LETTER, text, cursor.position)
  ) {
    const { letter = "", bracket = "" } = next.groups ?? {};
    if (/^i$/i.test(letter) && bracket === "") break;
    const end = next.index + next[0].length;
    letters.push({
      before: cursor.position,
      start: end - bracket.length - letter.length,
      letter: letter.toLowerCase(),
    });
    cursor.position = end;
    if (letters.length > 20) break;
  }
  return letters;
}
