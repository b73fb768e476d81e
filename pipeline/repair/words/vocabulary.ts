import { builtByRepair, type Candidate, findCandidates, onlyLostLetters } from "../channel/candidates.ts";
import { type Channel, rulesByRead } from "../channel/channel.ts";
import { readFormOf } from "../channel/read-form.ts";
import { foreignWords } from "../data/foreign-words.ts";
import { isForeignSpelling } from "../gate/foreign-spelling.ts";
import { compoundPrior } from "../lexicon/compounds.ts";
import { type Lexicon, priorStep, unranked, wordBits } from "../lexicon/lexicon.ts";
import { spellingScore } from "../lexicon/spelling.ts";
import { indexOfWord } from "../lexicon/word-graph.ts";

/** What a word as read may be, whatever stands around it. */
export interface Reading {
  readonly candidates: readonly Candidate[];
  /** Whether the lexicon has the word just as it was read, or the parts of it. */
  readonly known: boolean;
  /** Whether the lexicon has the word itself. */
  readonly listed: boolean;
  /** Log probability of the word as read, by itself: as a word of the lexicon, else by its spelling. */
  readonly asRead: number;
}

const searchLimit = 17;
const knownLimit = 9.5;
const generalLimit = 16.5;
/** Nats from which a candidate is so good that no compound need be looked for. */
const goodScore = -15;
/** Log probability that a word of municipal Danish is in no lexicon, before its spelling. */
const unknownWord = -5.6;
/**
 * Nats taken off an unknown word where another word explains it: what nobody knows is a new compound or a name in the
 * main, and those seldom look like a misread word.
 */
export const looksMisread = 4;
/**
 * Least log probability of a capitalised word's spelling, a letter: a name is of any language, and what is strange to
 * Danish in it tells of damage only so far.
 */
const strangeLetter = -4;
const longestWord = 60;
/** Of a shorter word too little is left to tell that a letter of it is gone. */
const shortestWithLoss = 5;

/** Number of a word as it stands, small or capital, in the lexicon; -1 for none. */
export function lookUp(lexicon: Lexicon, word: string): number {
  const index = indexOfWord(lexicon.graph, word);
  if (index < 0) return -1;
  return (lexicon.bits[index] ?? 0) & (wordBits.lower | wordBits.proper) ? index : -1;
}

/** How often the corpus's clean documents have a word, in the case in which it stands; undefined for never. */
export type Attested = (word: string) => number | undefined;

/** Words that a corpus is taken to have, for the probability of one of its words. */
const corpusSize = 1e6;
const attestedPrior = (count: number) => Math.log(count / corpusSize);

/** Candidates of every word that was asked for, each found once. Candidates depend on the first guess of the channel. */
export class Readings {
  readonly #lexicon: Lexicon;
  readonly #channel: Channel;
  readonly #attested: Attested;
  readonly #known = new Map<string, Reading>();

  constructor(lexicon: Lexicon, channel: Channel, attested: Attested = () => undefined) {
    this.#lexicon = lexicon;
    this.#channel = channel;
    this.#attested = attested;
  }

  of(word: string): Reading {
    const key = readFormOf(word).allCapitals ? word.toLowerCase() : word;
    const found = this.#known.get(key);
    if (found) return found;
    const reading = this.#find(word);
    this.#known.set(key, reading);
    return reading;
  }

  #find(word: string): Reading {
    const lexicon = this.#lexicon;
    const form = readFormOf(word);
    const small = word.toLowerCase();
    const index = lookUp(lexicon, small);
    const listed = index >= 0;
    const joined = listed ? undefined : compoundPrior(lexicon, small);
    const footnoted = listed ? undefined : this.#footnoted(small);
    const seen = listed ? undefined : this.#attested(word);
    const asSeen = seen === undefined || seen < 2 ? undefined : attestedPrior(seen);
    const strangest = /^\p{Lu}/u.test(word) ? strangeLetter * word.length : Number.NEGATIVE_INFINITY;
    const spelled = unknownWord + Math.max(spellingScore(lexicon.spelling, small), strangest);
    const analysed = Math.max(
      ...[joined, footnoted, asSeen].map((prior) => prior ?? Number.NEGATIVE_INFINITY),
    );
    const asRead = listed ? -(lexicon.prior[index] ?? 0) * priorStep : Math.max(spelled, analysed);
    const names = /^\p{Lu}/u.test(word) && !form.allCapitals;
    const lost = !listed && word.length >= shortestWithLoss && !foreignWords.has(small);
    const find = (settings: { limit: number; compounds: boolean; general: boolean }) =>
      word.length > longestWord
        ? []
        : findCandidates(form, lexicon, this.#channel, { ...settings, lost, names });
    const limit = listed ? knownLimit : searchLimit;
    let candidates = find({ limit, compounds: false, general: false });
    const best = () => this.#bestScore(candidates);
    if (!listed && word.length >= 6 && best() < goodScore)
      candidates = find({ limit: searchLimit, compounds: true, general: false });
    // The letters that a model lacks are lost in a word of any spelling; other slips in it are the other language's own.
    const foreign = !listed && isForeignSpelling(word);
    if (foreign) candidates = candidates.filter(onlyLostLetters);
    else if (!listed && word.length >= 5 && word.length <= 30 && best() < asRead) {
      const general = find({ limit: generalLimit, compounds: false, general: true });
      const texts = new Set(candidates.map(({ text }) => text));
      candidates = [...candidates, ...general.filter(({ text }) => !texts.has(text))];
    }
    if (!listed && asSeen === undefined && /^\p{Lu}/u.test(word))
      candidates = [...candidates, ...this.#names(word)];
    if (!listed) {
      const whole = candidates.find(({ text, rules }) => text === small && rules.length === 0);
      const unknown = analysed < spelled && candidates.length > 0;
      // A compound against the dictionary's rules, or a name that is built like one, still explains the word as it stands.
      const built = whole?.compound ? whole.prior + builtByRepair : whole?.prior;
      const loose = unknown ? compoundPrior(lexicon, small, true) : undefined;
      const prior = Math.max(
        unknown ? asRead - looksMisread : asRead,
        built ?? Number.NEGATIVE_INFINITY,
        loose ?? Number.NEGATIVE_INFINITY,
      );
      const bits = analysed > Number.NEGATIVE_INFINITY ? wordBits.lower : 0;
      const unchanged = { text: small, prior, rank: unranked, bits, rules: [], extra: 0, compound: false };
      candidates = [...candidates.filter(({ text }) => text !== small), unchanged];
    } else if (!candidates.some(({ text }) => text === small)) {
      const rank = lexicon.rank[index] ?? unranked;
      const bits = lexicon.bits[index] ?? 0;
      candidates = [
        ...candidates,
        { text: small, prior: asRead, rank, bits, rules: [], extra: 0, compound: false },
      ];
    }
    return { candidates, known: listed || analysed > spelled, listed, asRead };
  }

  /** Names that the corpus attests and one misread Danish letter away. */
  #names(word: string): Candidate[] {
    const names: Candidate[] = [];
    for (let at = 0; at < word.length; at += 1) {
      for (const rule of rulesByRead.get((word[at] ?? "").toLowerCase()) ?? []) {
        if (!/^[æøå]$/.test(rule.printed) || !word.toLowerCase().startsWith(rule.read, at)) continue;
        const printed = at === 0 ? rule.printed.toUpperCase() : rule.printed;
        const name = word.slice(0, at) + printed + word.slice(at + rule.read.length);
        const count = this.#attested(name);
        if (count === undefined || names.length >= 8) continue;
        const bits = wordBits.lower | wordBits.proper | wordBits.public;
        const text = name.toLowerCase();
        names.push({
          text,
          prior: attestedPrior(count),
          rank: unranked,
          bits,
          rules: [rule.id],
          extra: 0,
          compound: false,
        });
      }
    }
    return names;
  }

  /** A known word with the number of a footnote at its end is no misread word. */
  #footnoted(small: string): number | undefined {
    const stem = /^(\p{L}{3,60})\d{1,2}$/u.exec(small)?.[1];
    const index = stem === undefined ? -1 : lookUp(this.#lexicon, stem);
    return index < 0 ? undefined : -(this.#lexicon.prior[index] ?? 0) * priorStep;
  }

  #score(candidate: Candidate): number {
    let cost = candidate.extra;
    for (const id of candidate.rules) cost += this.#channel.cost[id] ?? 0;
    return candidate.prior - cost;
  }

  #bestScore(candidates: readonly Candidate[]): number {
    let best = Number.NEGATIVE_INFINITY;
    for (const candidate of candidates) best = Math.max(best, this.#score(candidate));
    return best;
  }

  /**
   * Nats by which the best other word that the confusions explain beats the word as read, each by itself; negative
   * where it does not.
   */
  gain(word: string): number {
    const best = this.#bestOther(word);
    return best ? this.#score(best) - this.of(word).asRead : Number.NEGATIVE_INFINITY;
  }

  /** The best other word that the confusions explain, where it beats the word as read by more than so many nats. */
  betterWord(word: string, margin: number): Candidate | undefined {
    return this.gain(word) > margin ? this.#bestOther(word) : undefined;
  }

  #bestOther(word: string): Candidate | undefined {
    const small = word.toLowerCase();
    let best: { candidate: Candidate; score: number } | undefined;
    for (const candidate of this.of(word).candidates) {
      if (candidate.text === small || candidate.extra > 0) continue;
      const score = this.#score(candidate);
      if (!best || score > best.score) best = { candidate, score };
    }
    return best?.candidate;
  }
}
