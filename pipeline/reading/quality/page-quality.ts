import { languageProfiles } from "./languages.ts";

/** How much a text reads like a real language, and what speaks against it. */
export interface Quality {
  /** 0..1. */
  readonly value: number;
  /** What is wrong, in the words of the page's `sourceReason`; empty where nothing is. */
  readonly faults: readonly string[];
  readonly language: string;
  readonly letters: number;
}

/** Below this the share of usual letter runs is that of noise, above it that of clean text; read off real pages. */
const noiseShare = 0.55;
const cleanShare = 0.86;
/** Running Danish has at least this share of æ, ø and å among its letters, nearly always more. */
const danishLetterShare = 0.015;
/** So many usual letter runs are taken for granted, that a page of few words is not judged by one odd name. */
const benefitOfDoubt = 12;
const fewLetters = 30;
/** Letters of a compound that is long even for Danish. */
const longestWord = 26;
/** Text with a smaller share of letters and figures is what a font without its key leaves. */
const fewestWordlike = 0.6;

/** UTF-8 read as Windows-1252 or Latin-1: `Ã¸`, `Â§`, `â€“`. */
const mojibake = /[ÃÂ][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u2122]|â€|Ã$/gm;
/** The replacement character, private use, and control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is counted
const unreadable = /[\ufffd\ue000-\uf8ff\u0000-\u0008\u000e-\u001f\u0080-\u009f]/g;
const ordinary = /[\p{L}\p{N}\p{P}\p{Sc}§°½+=<>|~^´`\s-]/gu;

const clamp = (value: number) => Math.min(1, Math.max(0, value));
const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Share of letters and figures among what is not white space; leaders of dots and rules of dashes count as one sign. */
function wordlike(text: string): number {
  const signs = text.replace(/([^\p{L}\p{N}\s])\1+/gu, "$1").replace(/\s+/g, "");
  return signs.length < fewLetters ? 1 : countOf(signs, /[\p{L}\p{N}]/gu) / signs.length;
}

/** Judges text as it was read, before any repair. Text of numbers only is judged by its characters alone. */
export function judgeText(text: string): Quality {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const visible = Math.max(text.replace(/\s+/g, "").length, 1);
  const faults: string[] = [];
  let value = 1;
  const blame = (factor: number, fault: string) => {
    value *= factor;
    if (factor < 0.9) faults.push(fault);
  };
  blame(1 - clamp((10 * countOf(text, unreadable)) / visible), "characters that stand for nothing");
  blame(1 - clamp((12 * countOf(text, mojibake)) / Math.max(words.length, 1)), "read in a wrong encoding");
  blame(clamp(wordlike(text) / fewestWordlike) ** 4, "mostly signs that are neither letters nor numbers");
  if (letters < fewLetters) {
    const odd = 1 - countOf(text, ordinary) / Math.max(text.length, 1);
    blame(1 - clamp(4 * odd), "mostly signs that are neither letters nor numbers");
    return { value, faults, language: "unknown", letters };
  }
  const single = words.filter((word) => word.length === 1).length / words.length;
  blame(1 - clamp((single - 0.25) / 0.35), "letters set apart");
  const inLong =
    words.reduce((sum, word) => sum + (word.length > longestWord ? word.length : 0), 0) / letters;
  blame(1 - clamp((inLong - 0.1) / 0.3), "words run together");
  const { language, share } = bestLanguage(words);
  blame(clamp((share - noiseShare) / (cleanShare - noiseShare)), "letters that no language puts together");
  if (language === "da") blame(danishLetters(words, letters), "Danish without æ, ø and å");
  return { value: Math.round(value * 1000) / 1000, faults, language, letters };
}

/** Letters from which on they tell by themselves how well OCR read, and what a page of fewer is judged by. */
const tellingLetters = 200;
/** Mean confidences of words that are noise, or a line read on its head, and of words that were read right. */
const noiseConfidence = 45;
const sureConfidence = 85;

/**
 * How much a page reads like a real language, 0..1, where OCR read it: a few words are too few to be told from noise by
 * their letters, and count for as much as OCR was sure of them. @param confidence mean of its words, 0..100
 */
export function qualityOfOcr({ value, letters }: Quality, confidence: number | null): number {
  if (confidence === null) return value;
  const doubt = clamp(1 - letters / tellingLetters);
  const trust = clamp((confidence - noiseConfidence) / (sureConfidence - noiseConfidence));
  return Math.round(value * (1 - doubt * (1 - trust)) * 1000) / 1000;
}

/** The language whose short words and letter runs fit best, and the share of runs that are usual in it. */
function bestLanguage(words: readonly string[]): { language: string; share: number } {
  const counts = new Map<string, number>();
  let runs = benefitOfDoubt;
  for (const word of words) {
    const padded = ` ${word} `;
    for (let at = 0; at + 3 <= padded.length; at += 1, runs += 1) {
      const run = padded.slice(at, at + 3);
      counts.set(run, (counts.get(run) ?? 0) + 1);
    }
  }
  let best = { language: "unknown", share: 0, fit: -1 };
  for (const { name, trigrams, shortWords } of languageProfiles) {
    let usual = benefitOfDoubt * 0.95;
    for (const [run, count] of counts) if (trigrams.has(run)) usual += count;
    const short = words.reduce((sum, word) => (shortWords.has(word) ? sum + 1 : sum), 0);
    const share = usual / runs;
    const fit = share + short / words.length;
    if (fit > best.fit) best = { language: name, share, fit };
  }
  return best;
}

/** 1 where the letters are there, less the more of them are missing and the longer the text that should hold some. */
function danishLetters(words: readonly string[], letters: number): number {
  const found = words.reduce((sum, word) => sum + countOf(word, /[æøå]/g), 0);
  const expected = letters * danishLetterShare;
  if (found >= expected || expected < 1.5) return 1;
  const missing = 1 - found / expected;
  return 1 - 0.6 * missing * clamp(expected / 6);
}
