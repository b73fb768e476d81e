import { oldWords } from "../data/old-words.ts";
import { compoundPrior } from "../lexicon/compounds.ts";
import { type Lexicon, wordBits } from "../lexicon/lexicon.ts";
import type { Token } from "../words/tokens.ts";
import { lookUp, type Readings } from "../words/vocabulary.ts";

/** Lines on either side that tell how a line is spelled: about a page, for a book may change its spelling with its clerk. */
const reach = 30;
/** How many words with aa there are to each with å, at least, where the old spelling is written. */
const overRings = 3;
/** Share of the words in mid-sentence that are common nouns with a capital, and how many of them there must be. */
const capitalShare = 0.12;
const fewestCapitals = 4;
const fewestOldWords = 2;
/** With neither capitals nor old words, aa is the writer's own spelling where it is all over the text. */
const fewestDoubles = 4;
const fewestDoubleKinds = 3;

/** What the words of a line say of its spelling. */
interface Signs {
  readonly doubles: Set<string>;
  doubleCount: number;
  rings: number;
  lostRings: number;
  old: number;
  capitals: number;
  inner: number;
}

const noSigns = (): Signs => ({
  doubles: new Set(),
  doubleCount: 0,
  rings: 0,
  lostRings: 0,
  old: 0,
  capitals: 0,
  inner: 0,
});

/** Nats by which a word with å must beat the word as read before å is taken to be lost there, and not written aa. */
const lostRingGain = 4;

const isListed = (lexicon: Lexicon, word: string) =>
  lookUp(lexicon, word) >= 0 || compoundPrior(lexicon, word) !== undefined;
const modern = (word: string) => word.replaceAll("aa", "å");

/** What else old hands wrote otherwise, as what it is written now; each by itself or all together. */
const oldLetters: readonly (readonly [old: RegExp, now: string])[] = [
  [/aa/g, "å"],
  [/ö/g, "ø"],
  [/(?<=[eøö])i/g, "j"],
  [/(?<=[gk])i(?=[eæøo])/g, "j"],
  [/(?<=[gk])j(?=[eæø])/g, ""],
  [/(?<=^|[^aeiouyæøå])ie/g, "je"],
  [/ee/g, "e"],
  [/uu/g, "u"],
  [/ii/g, "i"],
  [/qv/g, "kv"],
  [/x/g, "ks"],
  [/ph/g, "f"],
  [/ch/g, "k"],
  [/th/g, "t"],
  [/c/g, "k"],
  [/ld(?=e)/g, "ll"],
  [/nd(?=e)/g, "nn"],
];

/** Whether old letters are all that parts a word from a word of today. */
function isOldLetters(word: string, lexicon: Lexicon): boolean {
  let all = word;
  for (const [old, now] of oldLetters) {
    const one = word.replace(old, now);
    if (one !== word && isListed(lexicon, one)) return true;
    all = all.replace(old, now);
    if (all !== word && isListed(lexicon, all)) return true;
  }
  return false;
}

/** The same where the text around it is old: there any old letters are right as they stand. */
export function isOldWord(word: string, lexicon: Lexicon): boolean {
  return isOldSpelling(word, lexicon) || isOldLetters(word, lexicon);
}

/** Whether a word, small, is one that the spelling before 1948 writes with aa where å is written now. */
export function isOldSpelling(word: string, lexicon: Lexicon): boolean {
  return oldWords.has(word) || (word.includes("aa") && isListed(lexicon, modern(word)));
}

function addTo(signs: Signs, token: Token, lexicon: Lexicon, readings: Readings): void {
  const small = token.text.toLowerCase();
  if (small.includes("å")) signs.rings += 1;
  else if (!small.includes("aa") && readings.betterWord(token.text, lostRingGain)?.text.includes("å"))
    signs.lostRings += 1;
  if (oldWords.has(small)) signs.old += 1;
  else if (small.includes("aa") && isOldSpelling(small, lexicon)) {
    signs.doubles.add(small);
    signs.doubleCount += 1;
  }
  if (token.opens) return;
  signs.inner += 1;
  if (!/^\p{Lu}\p{Ll}/u.test(token.text)) return;
  const bits = lexicon.bits[lookUp(lexicon, small)] ?? 0;
  const common = (bits & wordBits.lower) !== 0 && (bits & (wordBits.proper | wordBits.public)) === 0;
  if (common || isOldSpelling(small, lexicon)) signs.capitals += 1;
}

function together(around: readonly Signs[]): Signs {
  const all = noSigns();
  for (const signs of around) {
    for (const word of signs.doubles) all.doubles.add(word);
    all.doubleCount += signs.doubleCount;
    all.rings += signs.rings;
    all.lostRings += signs.lostRings;
    all.old += signs.old;
    all.capitals += signs.capitals;
    all.inner += signs.inner;
  }
  return all;
}

const prefersDoubles = ({ doubleCount, rings, lostRings }: Signs) =>
  doubleCount >= overRings * (rings + lostRings);

/** @param whole the signs of the whole text: a hand that writes aa writes so from the first page to the last. */
function isOld(around: Signs, whole: Signs): boolean {
  if (!prefersDoubles(around)) return false;
  if (around.capitals >= fewestCapitals && around.capitals >= capitalShare * around.inner) return true;
  if (around.old >= fewestOldWords && around.doubleCount > 0) return true;
  return (
    prefersDoubles(whole) && around.doubleCount >= fewestDoubles && around.doubles.size >= fewestDoubleKinds
  );
}

/**
 * Tells for each line whether it is in the spelling before 1948 (aa for å, nouns with capitals, skulde and vedtoges), or
 * in a hand that still writes so. What is spelled that way is right as it stands.
 */
export function oldSpellingLines(
  tokens: readonly Token[],
  lines: number,
  lexicon: Lexicon,
  readings: Readings,
): boolean[] {
  const doubles = tokens.filter(({ kind, text }) => kind === "word" && /aa/i.test(text));
  if (doubles.length === 0) return new Array<boolean>(lines).fill(false);
  const signs = Array.from({ length: lines }, noSigns);
  for (const token of tokens) {
    const line = token.kind === "word" ? signs[token.line] : undefined;
    if (line) addTo(line, token, lexicon, readings);
  }
  const whole = together(signs);
  return signs.map((_, line) =>
    isOld(together(signs.slice(Math.max(0, line - reach), line + reach + 1)), whole),
  );
}
