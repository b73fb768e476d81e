const letters = "abcdefghijklmnopqrstuvwxyzæøå";

/**
 * A paragraph's place in the order of an act, as one number: `79` before `79 a` before `79 b` before `80`; `6.2` of a
 * plan or a by-law after `6` and before `6.10`. null where the text is no such number.
 */
export function paragraphOrder(paragraph: string): number | null {
  const match = /^(?<number>\d{1,5})(?:\.(?<part>\d{1,3}))?\s?(?<letter>[a-zæøå]?)$/i.exec(paragraph.trim());
  if (!match?.groups) return null;
  const letter = (match.groups.letter ?? "").toLowerCase();
  return (
    Number(match.groups.number) * 100 +
    (letter === "" ? 0 : letters.indexOf(letter) + 1) +
    Number(match.groups.part ?? 0) / 1000
  );
}

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/** The place of a chapter or an annex, which may have a Roman number or a letter: `2`, `5 a`, `IV`, `B`. */
export function divisionOrder(division: string): number | null {
  const plain = division.trim().toLowerCase();
  if (/^[ivxl]{1,7}$/.test(plain)) {
    const values = [...plain].map((digit) => romanDigits[digit] ?? 0);
    const sum = values.reduce((all, value, at) => all + (value < (values[at + 1] ?? 0) ? -value : value), 0);
    return sum * 100;
  }
  return paragraphOrder(plain) ?? letterOrder(plain);
}

/** The place of a letter in the alphabet, counted from 1. */
export function letterOrder(letter: string): number | null {
  const plain = letter.trim().toLowerCase();
  return plain.length === 1 && letters.includes(plain) ? letters.indexOf(plain) + 1 : null;
}

/** From the first to the last, both inclusive; equal for a single one. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
}

/** What a reference or a question says of one part: `2` and `2-4`. null where it has no place in an order. */
export function boundsOf(part: string | null, orderOf: (one: string) => number | null): Bounds | null {
  const [first = "", last = first] = part?.split(/\s?[-–]\s?/) ?? [];
  const from = orderOf(first);
  const to = orderOf(last);
  return from === null ? null : { from, to: Math.max(from, to ?? from) };
}

/** What `--law` asks for; a part that is null may be anything. */
export interface Provision {
  /** Folded name, title or abbreviation of the act, in the nominative. */
  readonly act: string | null;
  /** Number of the act, where it is asked for by number. */
  readonly actNumber: string | null;
  readonly chapter: string | null;
  readonly annex: string | null;
  /** As the other parts, a range where one was asked for: `83-87`. */
  readonly paragraph: string | null;
  readonly subsection: string | null;
  readonly number: string | null;
  readonly letter: string | null;
  readonly sentence: string | null;
}

/** One number or a range of them, from the pattern of one. */
const orRange = (name: string, one: string) => `(?<${name}>${one}(?:\\s?[-–]\\s?${one})?)`;
/** In `§ 104 i serviceloven` the `i` leads to the act, and is no letter. */
const aloneLetter = "(?:\\s?(?!i\\s+[a-zæøå])[a-zæøå](?![a-zæøå]))?";
const division = `(?:\\d{1,3}${aloneLetter}|[ivxl]{1,7}(?![a-zæøå])|[a-h](?![a-zæøå]))`;
const provisionPattern = new RegExp(
  [
    `(?:${[
      `(?:§{1,2}\\s?|\\bparagraf\\s|\\bart(?:ikel|\\.)\\s?)${orRange("paragraph", `\\d{1,5}(?:\\.\\d{1,3})?${aloneLetter}`)}`,
      `\\bkap(?:itel|\\.)?\\s?${orRange("chapter", division)}`,
      `\\bbilag\\s?${orRange("annex", division)}`,
    ].join("|")})`,
    `(?:,?\\s*\\bstk\\.?\\s?${orRange("subsection", "\\d{1,3}")})?`,
    `(?:,?\\s*\\bnr\\.?\\s?${orRange("number", `\\d{1,3}${aloneLetter}`)})?`,
    `(?:,?\\s*\\blitra\\s?${orRange("letter", "[a-zæøå](?![a-zæøå])")})?`,
    `(?:,?\\s*${orRange("sentence", "\\d{1,2}")}\\.\\s?pkt\\.?)?`,
  ].join(""),
  "i",
);
const actNumberPattern = /\b(?:nr\.?|LBK|LOV|BEK)\s?(?<number>\d{1,5})\b/i;

/**
 * Reads `serviceloven § 104, stk. 2`, `§ 79 b`, `lov nr. 498`, `servicelovens`, `bilag 1 til bekendtgørelse nr. 46`,
 * `kapitel 5 i planloven`. Returns undefined for an empty text.
 */
export function parseProvision(text: string): Provision | undefined {
  const provision = provisionPattern.exec(text);
  const rest = provision
    ? `${text.slice(0, provision.index)} ${text.slice(provision.index + provision[0].length)}`
    : text;
  const actNumber = actNumberPattern.exec(rest)?.groups?.number ?? null;
  const name = rest
    // A dot at the end is part of the name: `lov om almene boliger m.v.`
    .replace(/^[\s,.]*(?:(?:i|til|af)\s+)?|[\s,]+$/gi, "")
    .replace(/\s+/g, " ")
    .trim();
  if (!provision && name === "") return undefined;
  const groups = provision?.groups;
  const part = (group: string) => groups?.[group]?.toLowerCase() ?? null;
  return {
    act: actNumber === null && name !== "" ? nominative(name) : null,
    actNumber,
    chapter: part("chapter"),
    annex: part("annex"),
    paragraph: part("paragraph"),
    subsection: part("subsection"),
    number: part("number"),
    letter: part("letter"),
    sentence: part("sentence"),
  };
}

/** Whether `--law` asks for a part of a §, which a reference to the whole § holds. */
export function namesPart(law: string): boolean {
  const asked = parseProvision(law);
  if (!asked || asked.paragraph === null) return false;
  return [asked.subsection, asked.number, asked.letter, asked.sentence].some((part) => part !== null);
}

/** `Servicelovens` → `serviceloven`: acts are kept in the nominative. */
export function nominative(name: string): string {
  return name.toLowerCase().replace(/(lov(?:en)?|bekendtgørelsen?|cirkulæret|vejledningen)s$/, "$1");
}
