import type { RangePair } from "../alignment/range.ts";
import type { PreparedDocument } from "../prepared.ts";
import { channelCost, explainedByDamage, isTurned } from "../words/channel.ts";
import type { Token } from "../words/token.ts";
import { withoutSpans } from "../words/without-spans.ts";
import type { DocumentPair } from "./difference.ts";
import { isNegation } from "./negated.ts";
import { outcomeClass } from "./outcome-words.ts";

function glued(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text.toLowerCase().replace(/[^\p{L}\p{N}§]/gu, "")).join("");
}

/** The same with the repairs undone. */
function gluedUnrepaired(tokens: readonly Token[]): string {
  return tokens.map((token) => token.unrepaired?.replace(/[^\p{L}\p{N}§]/gu, "") ?? glued([token])).join("");
}

const meaningful = new Set(["i", "å", "ø"]);

/** A speck: a letter or two that a scanner made of dirt, a margin line or a bullet. */
function isSpeck(token: Token): boolean {
  return token.kind === "word" && token.text.length === 1 && !meaningful.has(token.key) && !token.legal;
}

/** Whether no word was read off paper, and none but a bullet is a speck; where no word is, nothing was typed. */
const areTyped = (tokens: readonly Token[]): boolean =>
  tokens.length > 0 && tokens.every(({ typed }) => typed);

/** Whether both sides have as many dates and they are not the same: a day is never damage. */
function haveOtherDates(older: readonly Token[], newer: readonly Token[]): boolean {
  const datesOf = (tokens: readonly Token[]) =>
    tokens.flatMap(({ kind, key }) => (kind === "date" ? [key] : []));
  const [left, right] = [datesOf(older), datesOf(newer)];
  return left.length === right.length && left.some((date, index) => date !== right[index]);
}

/**
 * Whether one side turns round what the other says with a word that the other has no place for: in a long stretch four
 * letters more would pass for damage.
 */
function isTurnedRound(older: readonly Token[], newer: readonly Token[]): boolean {
  const negationsIn = (tokens: readonly Token[]) => tokens.filter(({ key }) => isNegation(key)).length;
  return older.length !== newer.length && negationsIn(older) !== negationsIn(newer);
}

/**
 * Whether damage, spacing or hyphenation alone explains that the words differ. Words are compared glued together, so
 * that a torn or swallowed space does not matter.
 */
export function isNoise(older: readonly Token[], newer: readonly Token[]): boolean {
  if (areTyped(older) && areTyped(newer)) return glued(older) === glued(newer);
  const left = older.filter((token) => !isSpeck(token));
  const right = newer.filter((token) => !isSpeck(token));
  if (left.length === 0 && right.length === 0) return true;
  if (older.length === 0 || newer.length === 0 || haveOtherDates(older, newer)) return false;
  if (isTurnedRound(left, right)) return false;
  if (explainedByDamage(glued(older), glued(newer))) return true;
  if ([...older, ...newer].some(({ unrepaired }) => unrepaired !== null)) {
    if (explainedByDamage(gluedUnrepaired(older), gluedUnrepaired(newer))) return true;
  }
  return left.length > 0 && right.length > 0 && explainedByDamage(glued(left), glued(right));
}

/** What a swapped shape or two may cost, and nothing more: no letter more or less. */
const shapesOnly = 0.45;

/**
 * Whether the difference goes away when the word before and the word after are read with it: a first letter that was
 * read as a figure and torn off (`S-klasse`, `5-klasse`).
 */
export function isTornShape(documents: DocumentPair, range: RangePair): boolean {
  const { older, newer } = documents;
  if (older.tokens[range.oldStart]?.typed && newer.tokens[range.newStart]?.typed) return false;
  const left = glued(older.tokens.slice(Math.max(0, range.oldStart - 1), range.oldEnd + 1));
  const right = glued(newer.tokens.slice(Math.max(0, range.newStart - 1), range.newEnd + 1));
  return left.length === right.length && channelCost(left, right, shapesOnly) <= shapesOnly;
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}§]/gu, "");

/** The text of a document between the word before a place and the word after it: markers that were left out. */
export function gapText({ tokens, record, furniture }: PreparedDocument, at: number): string {
  const start = tokens[at - 1]?.end ?? 0;
  const end = tokens[at]?.start ?? record.text.length;
  const inside = furniture.filter((span) => start <= span.start && span.end <= end);
  const shifted = inside.map((span) => ({ start: span.start - start, end: span.end - start }));
  return withoutSpans(record.text.slice(start, end), shifted).text;
}

/**
 * Whether words that one side seems not to have are a list number or item heading that was left out of the other
 * side because there it could be told to be one (`2. at` against a damaged `2. al`).
 */
export function isMarkerOfOther(words: readonly Token[], gap: string): boolean {
  if (words.length === 0 || words.length > 3 || !/\d|(?<!\p{L})\p{L}[.)]/u.test(gap)) return false;
  const left = glued(words);
  const other = bare(gap);
  if (explainedByDamage(left, other) || explainedByDamage(left, other.replace(/\d/gu, ""))) return true;
  return words.every(({ kind, text }) => kind === "number" && /^\d{1,3}$/u.test(text)) && gap.includes(left);
}

/**
 * Whether a single ordinary word against another is a slip of a letter rather than another word: no name, no figure,
 * nothing that turns the meaning, one letter apart, and the odd one out stands nowhere else.
 */
export function isSlip(older: Token, newer: Token, documents: DocumentPair): boolean {
  if (older.kind !== "word" || newer.kind !== "word" || older.legal || newer.legal) return false;
  if (older.typed && newer.typed) return false;
  if (isNegation(older.key) !== isNegation(newer.key)) return false;
  if (outcomeClass(older.key) !== outcomeClass(newer.key)) return false;
  if (isTurned(older.key, newer.key)) return false;
  const length = Math.min(older.key.length, newer.key.length);
  if (length < 4) return false;
  if (older.capital && newer.capital) return isDamagedName(older, newer, documents, length);
  return documents.similarity.nearly(older, newer, length >= 8 ? 2 : 1);
}

/** A name read askew once: the other spelling stands elsewhere in the same text, and this one nowhere else. */
function isDamagedName(older: Token, newer: Token, documents: DocumentPair, length: number): boolean {
  const odd = ({ counts }: PreparedDocument, own: string, other: string) =>
    counts.get(own) === 1 && (counts.get(other) ?? 0) > 0;
  return (
    (odd(documents.older, older.key, newer.key) || odd(documents.newer, newer.key, older.key)) &&
    documents.similarity.nearly(older, newer, Math.max(1, Math.floor(length / 4)))
  );
}
