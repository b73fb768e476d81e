import { GAP } from "../text/words.ts";

export interface Cursor {
  position: number;
}

/** A number with its letter: `79`, `79b`, `79 b`, `7.3`. The letter `i` of its own is a preposition (`§ 3 i loven`) but before a mark. OCR reads `1` as `l`. */
const NUMBER =
  /(?<figure>(?:\d{1,4}|[lI]\d{1,3}|\d[lI]\d{0,2})(?:\.\d{1,3}){0,4})(?:(?:\.(?=[a-z],))?(?<near>[a-zæøåA-ZÆØÅ]{1,2})(?![\wæøåÆØÅ])|[ \u00a0](?<far>[a-hj-zæøA-HJ-Z](?=[\s,;:)\].–-]|$)|i(?=[,;)]))(?!\.[a-zæø])|[ \u00a0]?\n[ \u00a0]{0,4}(?<below>[a-hj-z])(?=[.,]?[ \u00a0]{0,3}\n|,?[ ]stk\.|[ ](?:i|og|eller|samt|kan|skal|er|affattes|ændres|indsættes|ophæves|udgår)[ ]))?(?![lI]\d)/y;
const ROMAN = /(?<roman>[IVX]{1,6})(?![\wæøåÆØÅ])/y;
const DASH = /[ ]{0,2}[-–—][ ]{0,2}(?=\d)/y;
/** The last letter of `§ 3 a-c`. */
const LETTERS = /[ ]?[-–][ ]?(?<letter>[a-zæøåA-ZÆØÅ])(?![\wæøåÆØÅ.])/y;
const RANGE_WORD = /[ ]til[ ](?=\d)/y;
export const LISTED = new RegExp(
  `${GAP}(?:,?${GAP}(?:og|eller|samt|&)${GAP}(?:/${GAP}eller${GAP})?|,${GAP}|/)(?=\\d)`,
  "y",
);
/** `, jf. 11 g` behind a provision: a number with a letter there is one too, whose sign was not written again. */
export const UNSIGNED = new RegExp(
  `,?${GAP}(?:jf|jfr)\\.${GAP}(?=\\d{1,3}[ \u00a0]?[a-hj-z](?![\\wæøåÆØÅ.]))`,
  "y",
);
/** What a number in a list may not be: the start of a date, an amount, a count of things or of a further paragraph. */
const NO_MEMBER =
  /\s{0,4}(?:\.\s{0,3}(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|pkt|punktum|led|behandling)|,\d|\.\d{3}|%|pct|kr|mio|mia|m2|m²|meter|ha(?![a-zæøå])|dage|uger|måneder|år(?![a-zæøå])|timer|borgere|personer|medlemmer|boliger|sager|andre|gange|stk)/iy;

export function at(pattern: RegExp, text: string, from: number): RegExpExecArray | undefined {
  pattern.lastIndex = from;
  return pattern.exec(text) ?? undefined;
}

export const follows = (pattern: RegExp, text: string, from: number): boolean =>
  at(pattern, text, from) !== undefined;

/** Reads `79 b`; undefined where no number stands at the cursor or it is no member of a list. */
export function readNumber(text: string, cursor: Cursor, listed: boolean): string | undefined {
  const match = at(NUMBER, text, cursor.position);
  if (match === undefined) return undefined;
  const end = match.index + match[0].length;
  if (listed && (follows(NO_MEMBER, text, end) || /^(?:19|20)\d{2}$/.test(match[0]))) return undefined;
  cursor.position = end;
  const letter = match.groups?.near ?? match.groups?.far ?? match.groups?.below;
  const figure = (match.groups?.figure ?? "").replace(/[lI]/g, "1");
  return letter === undefined ? figure : `${figure} ${letter.toLowerCase()}`;
}

/** `III` of old acts, whose chapters are numbered so. */
export function readRoman(text: string, cursor: Cursor): string | undefined {
  const match = at(ROMAN, text, cursor.position);
  if (match === undefined) return undefined;
  cursor.position = match.index + match[0].length;
  return match.groups?.roman;
}

/** A stretch `83-87`; the figure after the dash must be the greater one. */
export function readRange(text: string, cursor: Cursor, from: string): string | null {
  const letters = at(LETTERS, text, cursor.position)?.groups?.letter?.toLowerCase();
  const [figure, letter] = from.split(" ");
  if (letters !== undefined && letter !== undefined && letters > letter) {
    cursor.position = LETTERS.lastIndex;
    return `${figure} ${letters}`;
  }
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

/** Words that no number counts: what follows it is none of its things. */
export const NO_THING =
  "er|var|har|skal|kan|må|vil|bør|om|på|til|ved|for|med|af|fra|i|og|eller|samt|som|der|at|når|hvis|hvor|ikke|jf|står|stå|gælder|giver|fremgår|følger|finder|fastsætter|fastslår|indeholder|bestemmer|stiller|kræver|angår|vedrører|omhandler|regulerer|nævner|omfatter|samtidig|herom|hvorefter|hvoraf|ovenfor|nedenfor|medfører|betyder|udgør|sikrer|angiver|beskriver|blev|bliver|efter|under|vedr|mv|fører|træder|påser|pålægger|tillader|forbyder|forpligter|hjemler|afgør|beskytter|definerer|forudsætter|opstiller|lyder|handler|dækker|bygger|bestemmes|anvendes|nævnes|henviser|undtager|afskærer|udelukker|opregner|viser|siger|sondrer|samt|ydes|gives|meddeles|træffes|ophæves|overtrædes";

const ENDS_LIST = new RegExp(
  `^(?:[;)]|[.,](?!\\d)|\\s{0,4}(?:$|\\n)|,? stk|[\\s-](?:midler|puljen?|tilbud)(?![a-zæøå])|\\s{1,4}(?:${NO_THING})(?![a-zæøå]))`,
);

/** The number after which a list may end: nothing follows that it could count. */
export function endsList(text: string, from: number): boolean {
  const number = at(NUMBER, text, from);
  if (number === undefined) return false;
  const after = text.slice(number.index + number[0].length, number.index + number[0].length + 20);
  return ENDS_LIST.test(after) && !/^\.\s{0,2}[a-zæøå]/.test(after);
}
