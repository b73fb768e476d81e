import { foreignWords } from "../data/foreign-words.ts";
import { type Lexicon, priorStep, wordBits } from "../lexicon/lexicon.ts";
import type { Token } from "../words/tokens.ts";
import { lookUp, type Readings } from "../words/vocabulary.ts";
import { isOldSpelling } from "./old-spelling.ts";

/** What a line of text is: as it was written, damaged Danish, or another language. */
export type LineState = "clean" | "damaged" | "foreign";

type Evidence = readonly [clean: number, damaged: number, foreign: number];

/** How likely each kind of word is in each kind of text. */
const likelihood = {
  commonDanish: [0.38, 0.35, 0.03],
  danishLetters: [0.2, 0.1, 0.012],
  knownWord: [0.3, 0.3, 0.15],
  foreignWord: [0.002, 0.002, 0.35],
  suspicious: [0.0004, 0.1, 0.03],
  strange: [0.0003, 0.05, 0.005],
  unknown: [0.06, 0.08, 0.4],
} as const satisfies Record<string, Evidence>;

const logs = Object.fromEntries(
  Object.entries(likelihood).map(([kind, evidence]) => [kind, evidence.map(Math.log)]),
) as Record<keyof typeof likelihood, number[]>;

const commonPrior = -8.5;
const rarePrior = -12;
/** Nats by which another word must beat the word as read before the word is suspicious. */
const suspiciousGain = 4;
/** The same for a capitalised word in mid-sentence, and then only towards the name of a public body. */
const publicNameGain = 8;
/** Chance that a line is of another kind than the one before it: small, and larger where damage is all over the text. */
const changeRate = 0.003;
const changeRateDamaged = 0.15;
/** Suspicious words among all, and different ones, from which the whole text is taken to be damaged. */
const damagedShare = 0.003;
const damagedKinds = 3;
const damagedLines = 3;
/** The same where a text has few lines, for a line may be a whole paragraph. */
const damagedKindsInFewLines = 8;
const oddMarks = /\p{L}[@&$£€¢|\ufffd0-9]|[@&$£€¢|\ufffd0-9]\p{Ll}/u;

function kindOf(token: Token, lexicon: Lexicon, readings: Readings): keyof typeof likelihood | undefined {
  if (token.kind !== "word") return undefined;
  const small = token.text.toLowerCase();
  const index = lookUp(lexicon, small);
  const prior = index < 0 ? Number.NEGATIVE_INFINITY : -(lexicon.prior[index] ?? 0) * priorStep;
  const capital = /^\p{Lu}/u.test(token.text) && !token.opens && token.text !== token.text.toUpperCase();
  const foreign = foreignWords.has(small);
  if (prior > commonPrior && !foreign) return /[æøå]/.test(small) ? "danishLetters" : "commonDanish";
  if (foreignWords.has(small)) return prior > commonPrior ? "knownWord" : "foreignWord";
  if (prior > rarePrior) return /[æøå]/.test(small) ? "danishLetters" : "knownWord";
  const bits = lexicon.bits[index] ?? 0;
  if (capital && index >= 0 && bits & wordBits.proper) return undefined;
  // An aa for å is a spelling, old or the writer's own, and no sign of damage.
  if (small.includes("aa") && isOldSpelling(small, lexicon)) return undefined;
  const gain = readings.gain(token.text);
  const toPublicName = () => (readings.betterWord(token.text, publicNameGain)?.bits ?? 0) & wordBits.public;
  if (gain > suspiciousGain)
    return capital && !oddMarks.test(token.text) && !toPublicName()
      ? undefined
      : oddMarks.test(token.text)
        ? "strange"
        : "suspicious";
  if (readings.of(token.text).known) return /[æøå]/.test(small) ? "danishLetters" : "knownWord";
  if (capital) return undefined;
  return /[æøå]/.test(small) ? undefined : "unknown";
}

/** The states of the lines of a text, and whether it is damaged all over. */
export interface Judgement {
  readonly states: readonly LineState[];
  readonly damagedThroughout: boolean;
}

/**
 * Tells for each line whether its words may be repaired. Three states, for with two every foreign word without æ ø å
 * looks like a damaged Danish one. Neighbouring lines lean on each other.
 * @param isOcr whether a place of the text was read by OCR, where no line is held to be clean.
 */
export function judgeLines(
  tokens: readonly Token[],
  lines: number,
  lexicon: Lexicon,
  readings: Readings,
  isOcr: (offset: number) => boolean,
): Judgement {
  const scores = Array.from({ length: lines }, () => [0, 0, 0]);
  const ocr = new Array<boolean>(lines).fill(false);
  const suspects = new Set<number>();
  const quoting = new Set<number>();
  const suspectWords = new Set<string>();
  let words = 0;
  let suspicious = 0;
  let strange = false;
  for (const token of tokens) {
    if (token.kind !== "word") continue;
    ocr[token.line] = isOcr(token.start);
    const kind = kindOf(token, lexicon, readings);
    const line = scores[token.line];
    if (kind === "foreignWord") quoting.add(token.line);
    else words += 1;
    if (kind === "suspicious" || kind === "strange") {
      suspicious += 1;
      suspects.add(token.line);
      suspectWords.add(token.text.toLowerCase());
    }
    if (kind === "strange") strange = true;
    if (kind && line)
      logs[kind].forEach((log, state) => {
        line[state] = (line[state] ?? 0) + log;
      });
  }
  const spread = suspectWords.size >= (suspects.size >= damagedLines ? damagedKinds : damagedKindsInFewLines);
  const damaged = spread && suspicious > damagedShare * words;
  // One word that another would fit better is a rare word, and no sign of damage.
  if (!strange && suspectWords.size < 2 && !ocr.includes(true))
    return { states: scores.map(cleanOrForeign), damagedThroughout: false };
  const states = viterbi(scores, ocr, damaged ? changeRateDamaged : changeRate);
  // Where damage is all over the text, unknown words alone are scraps of it and no other language.
  const isScrap = (line: number) => damaged && suspects.has(line) && !quoting.has(line);
  return {
    states: states.map((state, line) => (state === "foreign" && isScrap(line) ? "damaged" : state)),
    damagedThroughout: damaged,
  };
}

const cleanOrForeign = ([clean = 0, , foreign = 0]: readonly number[]): LineState =>
  foreign > clean ? "foreign" : "clean";

const lineStates: readonly LineState[] = ["clean", "damaged", "foreign"];

function viterbi(scores: readonly (readonly number[])[], ocr: readonly boolean[], rate: number): LineState[] {
  const stay = Math.log(1 - 2 * rate);
  const change = Math.log(rate);
  let best = [Math.log(0.8), Math.log(0.15), Math.log(0.05)];
  const back: number[][] = [];
  scores.forEach((score, line) => {
    const from: number[] = [];
    const next = lineStates.map((_, state) => {
      let top = Number.NEGATIVE_INFINITY;
      lineStates.forEach((__, previous) => {
        const reached = (best[previous] ?? 0) + (previous === state ? stay : change);
        if (reached > top) {
          top = reached;
          from[state] = previous;
        }
      });
      return top + (score[state] ?? 0) + (ocr[line] && state === 0 ? -50 : 0);
    });
    back.push(from);
    best = next;
  });
  let state = best.indexOf(Math.max(...best));
  const path: LineState[] = [];
  for (let line = scores.length - 1; line >= 0; line -= 1) {
    path.push(lineStates[state] ?? "clean");
    state = back[line]?.[state] ?? 0;
  }
  return path.reverse();
}
