import { everydayWords } from "../data/everyday-words.ts";
import { markedNames } from "../data/marked-names.ts";
import { nameEndings } from "../data/name-endings.ts";
import { publicNames, publicWords } from "../data/public-names.ts";
import { boundary, numeral } from "../language/counting-tokens.ts";
import type { Counts } from "../language/counts-format.ts";
import { expandEntry, parseAffixes } from "./affixes.ts";
import { familySizes } from "./families.ts";
import { type Lexicon, priorStep, unranked, wordBits } from "./lexicon.ts";
import { trainSpelling } from "./spelling.ts";
import { buildWordGraph, compareLabels, labelsOf } from "./word-graph.ts";

interface Entry {
  bits: number;
  /** Stands in for a count where the word was never counted. */
  weight: number;
}

/** How much rarer a form is than its stem, by the affix file's own tags. */
const tagWeight: Readonly<Record<string, number>> = {
  GENITIV: 0.12,
  PASSIV: 0.3,
  PLUR_BEK: 0.5,
  PLUR_UBEK: 0.6,
  BESTEMT_ENTAL: 0.8,
  DATID: 0.7,
  NUTID: 0.9,
  PERF_PART: 0.7,
};
const otherTag = 0.35;

interface Dictionary {
  readonly entries: Map<string, Entry>;
  /** Every form of the stem that a form may end a compound with. */
  readonly paradigms: ReadonlyMap<string, readonly string[]>;
}

function dictionaryEntries(aff: string, dic: string): Dictionary {
  const table = parseAffixes(aff);
  const lines = dic.split("\n").slice(1);
  const families = familySizes(lines.map((line) => (line.split(/[/\t ]/, 1)[0] ?? "").toLowerCase()));
  const entries = new Map<string, Entry>();
  const paradigms = new Map<string, string[]>();
  for (const line of lines) {
    if (line === "" || / (?![a-z]{2}:)/.test(line)) continue;
    const stem = (line.split(/[/\t ]/, 1)[0] ?? "").toLowerCase();
    const family = families.get(stem) ?? 0;
    const endings: string[] = [];
    for (const form of expandEntry(line, table)) {
      if (form.text === "" || /^\p{L}-/u.test(form.text)) continue;
      const bare = form.text.replace(/^-/, "").replace(/\.$/, "");
      if (/[-. ]/.test(bare)) continue;
      const only = form.flags.includes(table.special.onlyInCompound);
      let bits = 0;
      if (!only) bits |= /^\p{Lu}/u.test(bare) ? wordBits.proper : wordBits.lower;
      if (form.flags.includes(table.special.compoundBegin)) bits |= wordBits.begin;
      if (form.flags.includes(table.special.compoundEnd)) bits |= wordBits.end;
      if (bits === 0) continue;
      if (bits & wordBits.end && bits & wordBits.lower) {
        endings.push(bare);
        if (bare.length >= shortestEnding) paradigms.set(bare, endings);
      }
      const weight = 0.06 * (1 + family) ** 0.7 * (form.tag === "" ? 1 : (tagWeight[form.tag] ?? otherTag));
      const word = bare.toLowerCase();
      const known = entries.get(word);
      if (known) {
        known.bits |= bits;
        known.weight = Math.max(known.weight, Math.min(weight, 3));
      } else entries.set(word, { bits, weight: Math.min(weight, 3) });
    }
  }
  return { entries, paradigms };
}

/** What a term of public administration is worth before it was counted. */
const publicWeight = 0.5;
/** What a word of everyday is worth, for minutes seldom have it. */
const everydayWeight = 20;
/** What a common name is worth, for the counts leave names of persons out; less where it is another word too (`kåre`). */
const markedNameWeight = 40;
const sharedNameWeight = 10;
const shortestEnding = 4;
/** What a form that was never counted is worth where another form of the same compound was. */
const unseenForm = 0.4;

/** Counted compounds that the dictionary lacks bring their other forms along, inflected like their last part. */
function addParadigms({ entries, paradigms }: Dictionary, words: readonly string[]): void {
  const lacking = words.filter((word) => (entries.get(word)?.bits ?? 0) === 0);
  for (const word of lacking) {
    for (let cut = 2; cut <= word.length - shortestEnding; cut += 1) {
      const forms = paradigms.get(word.slice(cut));
      if (!forms) continue;
      const first = word.slice(0, cut);
      addAll(
        entries,
        forms.map((form) => first + form),
        wordBits.lower | wordBits.end,
        unseenForm,
      );
      break;
    }
  }
}

function addAll(entries: Map<string, Entry>, words: Iterable<string>, bits: number, weight: number): void {
  for (const word of words) {
    const known = entries.get(word);
    if (known) {
      known.bits |= bits;
      known.weight = Math.max(known.weight, weight);
    } else entries.set(word, { bits, weight });
  }
}

/** How many times as often a word with æ ø å must be counted for the same word without to be a slip for it. */
const slipRatio = 2000;
const unmarked: readonly (readonly [letter: string, marked: readonly string[]])[] = [
  ["a", ["å", "æ"]],
  ["o", ["ø"]],
  ["e", ["æ"]],
];

/** Whether a counted word is a slip of some writer's for a common one (pa for på), so that its count says nothing. */
function isSlip(word: string, count: number, countOf: (word: string) => number): boolean {
  return unmarked.some(([letter, marked]) =>
    [...word].some(
      (character, at) =>
        character === letter &&
        marked.some((mark) => countOf(word.slice(0, at) + mark + word.slice(at + 1)) > slipRatio * count),
    ),
  );
}

/** The lexicon from the dictionary's two files, the counts, and the names of public bodies. */
export function buildLexicon(aff: string, dic: string, counts: Counts): Lexicon {
  const dictionary = dictionaryEntries(aff, dic);
  const { entries } = dictionary;
  addParadigms(dictionary, [...counts.words, ...publicWords]);
  const names = publicNames.flatMap((name) => name.toLowerCase().split("-"));
  addAll(entries, names, wordBits.proper | wordBits.public, 3);
  addAll(
    entries,
    names.map((name) => `${name}s`),
    wordBits.proper | wordBits.public,
    1,
  );
  for (const name of markedNames) {
    const word = name.toLowerCase();
    const shared = ((entries.get(word)?.bits ?? 0) & wordBits.lower) !== 0;
    addAll(entries, [word], wordBits.proper, shared ? sharedNameWeight : markedNameWeight);
  }
  addAll(entries, publicWords, wordBits.lower | wordBits.public | wordBits.end, publicWeight);
  // Endings that are no words have no bits of their own: they stand in the graph for names alone.
  addAll(entries, nameEndings, 0, 0);
  addAll(entries, everydayWords, wordBits.lower, everydayWeight);
  const publicNameSet = new Set(names);
  const given = new Map(counts.words.map((word, rank) => [word, counts.counts[rank] ?? 0]));
  const countOf = (word: string) => given.get(word) ?? 0;
  const isCounted = (word: string) => !isSlip(word, countOf(word), countOf);
  counts.words.filter(isCounted).forEach((word) => {
    const bits = publicNameSet.has(word) ? wordBits.proper : wordBits.lower | wordBits.end;
    addAll(entries, word.startsWith("<") ? [] : [word], bits | wordBits.counted, 0);
  });
  const ranks = new Map(
    counts.words.flatMap((word, rank): [string, number][] => (isCounted(word) ? [[word, rank]] : [])),
  );
  const words = [...entries]
    .flatMap(([word, entry]) => {
      const labels = labelsOf(word);
      return labels ? [{ word, entry, labels }] : [];
    })
    .sort((a, b) => compareLabels(a.labels, b.labels));
  const bits = new Uint8Array(words.length);
  const prior = new Uint8Array(words.length);
  const rank = new Uint16Array(words.length);
  const total = words.reduce((sum, { word, entry }) => {
    return sum + (counts.counts[ranks.get(word) ?? -1] ?? 0) + entry.weight;
  }, 0);
  words.forEach(({ word, entry }, index) => {
    const wordRank = ranks.get(word);
    const count = (wordRank === undefined ? 0 : (counts.counts[wordRank] ?? 0)) + entry.weight;
    bits[index] = entry.bits;
    prior[index] = Math.min(255, Math.round(-Math.log(count / total) / priorStep));
    rank[index] = wordRank ?? unranked;
  });
  const spelling = trainSpelling(
    words.map(
      ({ word, labels }) => [labels, 1 + Math.sqrt(counts.counts[ranks.get(word) ?? -1] ?? 0)] as const,
    ),
  );
  return {
    graph: buildWordGraph(words.map(({ labels }) => labels)),
    bits,
    prior,
    rank,
    counts: counts.counts,
    pairStart: counts.pairStart,
    pairSecond: Uint16Array.from(counts.pairSecond),
    pairCount: counts.pairCount,
    spelling,
    boundaryRank: ranks.get(boundary) ?? 0,
    numeralRank: ranks.get(numeral) ?? 0,
  };
}
