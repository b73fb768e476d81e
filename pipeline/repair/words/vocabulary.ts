import { type Candidate, findCandidates } from "../channel/candidates.ts";
import type { Channel } from "../channel/channel.ts";
import { readFormOf } from "../channel/read-form.ts";
import { type Lexicon, priorStep, unranked, wordBits } from "../lexicon/lexicon.ts";
import { spellingScore } from "../lexicon/spelling.ts";
import { indexOfWord } from "../lexicon/word-graph.ts";

/** What a word as read may be, whatever stands around it. */
export interface Reading {
  readonly candidates: readonly Candidate[];
  /** Whether the lexicon has the word just as it was read. */
  readonly known: boolean;
  /** Log probability of the word as read, by itself: as a word of the lexicon, else by its spelling. */
  readonly asRead: number;
}

const searchLimit = 17;
const knownLimit = 9.5;
const generalLimit = 13;
/** Log probability that a word of municipal Danish is in no lexicon, before its spelling. */
const unknownWord = -5.6;
const longestWord = 60;

/** Number of a word as it stands, small or capital, in the lexicon; -1 for none. */
export function lookUp(lexicon: Lexicon, word: string): number {
  const index = indexOfWord(lexicon.graph, word);
  if (index < 0) return -1;
  return (lexicon.bits[index] ?? 0) & (wordBits.lower | wordBits.proper) ? index : -1;
}

/** Candidates of every word that was asked for, each found once. Candidates depend on the first guess of the channel. */
export class Readings {
  readonly #lexicon: Lexicon;
  readonly #channel: Channel;
  readonly #known = new Map<string, Reading>();

  constructor(lexicon: Lexicon, channel: Channel) {
    this.#lexicon = lexicon;
    this.#channel = channel;
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
    const known = index >= 0;
    const spelled = unknownWord + spellingScore(lexicon.spelling, small);
    const asRead = known ? -(lexicon.prior[index] ?? 0) * priorStep : spelled;
    const base = { compounds: false, general: false };
    let candidates =
      word.length > longestWord
        ? []
        : findCandidates(form, lexicon, this.#channel, { ...base, limit: known ? knownLimit : searchLimit });
    const best = () => this.#bestScore(candidates);
    if (!known && word.length >= 6 && word.length <= longestWord && best() < Math.max(spelled, -21)) {
      candidates = findCandidates(form, lexicon, this.#channel, {
        limit: searchLimit,
        compounds: true,
        general: false,
      });
    }
    if (!known && word.length >= 5 && word.length <= 30 && best() < spelled) {
      const general = findCandidates(form, lexicon, this.#channel, {
        ...base,
        limit: generalLimit,
        general: true,
      });
      const texts = new Set(candidates.map(({ text }) => text));
      candidates = [...candidates, ...general.filter(({ text }) => !texts.has(text))];
    }
    if (!candidates.some(({ text, rules }) => text === small && rules.length === 0)) {
      const unknown = {
        text: small,
        prior: asRead,
        rank: unranked,
        bits: 0,
        rules: [],
        extra: 0,
        compound: false,
      };
      candidates = [...candidates.filter(({ text }) => text !== small), unknown];
    }
    return { candidates, known, asRead };
  }

  #bestScore(candidates: readonly Candidate[]): number {
    let best = Number.NEGATIVE_INFINITY;
    for (const candidate of candidates) {
      let cost = candidate.extra;
      for (const id of candidate.rules) cost += this.#channel.cost[id] ?? 0;
      best = Math.max(best, candidate.prior - cost);
    }
    return best;
  }

  /** Nats by which the best other word beats the word as read, by itself; negative where it does not. */
  gain(word: string): number {
    const small = word.toLowerCase();
    const { candidates, asRead } = this.of(word);
    return this.#bestScore(candidates.filter(({ text }) => text !== small)) - asRead;
  }
}
