import { type Candidate, channelCost } from "../channel/candidates.ts";
import { type Channel, channelRules, foreignRules, relearnChannel } from "../channel/channel.ts";
import { type Lexicon, priorStep, unranked, wordBits } from "../lexicon/lexicon.ts";
import { alphabet, labelOf } from "../lexicon/word-graph.ts";
import type { Token } from "../words/tokens.ts";
import { looksMisread, lookUp, type Readings } from "../words/vocabulary.ts";
import { Context } from "./context.ts";
import { ForwardBackward } from "./forward-backward.ts";

/** The candidates of one token with what the decoder found for them. */
export interface Decoded {
  readonly token: Token;
  readonly candidates: readonly Candidate[];
  /** Posterior probability of each, in the same order. */
  readonly posterior: Float64Array;
}

const rounds = 3;
/** Nats behind the best at which a candidate is given up before the neighbours are asked. */
const beam = 14;
/** A name is written with a capital, and a word in mid-sentence with one is a name: both ways against the rule. */
const nameInSmall = 4.5;
const heldCapital = 3;
const heldName = 6;
const heldForeign = 0.5;
/** A capitalised word that no lexicon knows is a name more often than not. */
const unknownName = 3.2;
/** Names of persons are left out of the counts, so that the lexicon takes them for rarer than they are. */
const knownName = 6;

/** A slip of shape is so rare that an unknown word is a new word sooner; lost letters are all over a text that lost any. */
const shapeInUnknown = looksMisread;

const isForeign = ({ rules, extra }: Candidate) => extra === 0 && rules.every((id) => foreignRules.has(id));

/**
 * Nats against a candidate from how the word was written: with a capital or without, and known or not.
 * @param listed whether the lexicon has the word as read.
 */
function formCost(candidate: Candidate, token: Token, listed: boolean): number {
  const changed = candidate.text !== token.text.toLowerCase();
  const unlikely = changed && !listed && !isForeign(candidate) ? shapeInUnknown : 0;
  return unlikely + caseCost(candidate, token, changed, listed);
}

function caseCost(candidate: Candidate, token: Token, changed: boolean, listed: boolean): number {
  const capital = /^[\p{Lu}\P{L}]/u.test(token.text);
  const onlyName = (candidate.bits & wordBits.lower) === 0 && (candidate.bits & wordBits.proper) !== 0;
  if (!capital) return onlyName && !candidate.compound ? nameInSmall : 0;
  const uncounted = (candidate.bits & (wordBits.counted | wordBits.public)) === 0;
  if (!changed && candidate.bits & wordBits.proper && uncounted) return -knownName;
  if (token.opens) return 0;
  if (!changed) return candidate.bits === 0 ? -unknownName : 0;
  if (candidate.bits & wordBits.public) return 0;
  // The letters that a model lacks are lost in names as in other words; for a slip of shape a name is no good place.
  if (!listed && isForeign(candidate)) return heldForeign;
  return candidate.bits & wordBits.proper ? heldName : heldCapital;
}

/** One candidate at one place; its weight moves with what the rest of the document says. */
interface Item {
  readonly candidate: Candidate;
  readonly rank: number;
  weight: number;
}

interface Entry {
  readonly token: Token;
  /** Whether the lexicon has the word as read. */
  readonly listed: boolean;
  readonly items: readonly Item[];
  readonly emission: Float64Array;
  readonly open: boolean;
}

function standingRank(token: Token, index: number, lexicon: Lexicon): number {
  if (token.kind === "number") return lexicon.numeralRank;
  if (token.kind === "boundary") return lexicon.boundaryRank;
  return index < 0 ? unranked : (lexicon.rank[index] ?? unranked);
}

/** Whether a word may be what a token was before it was damaged, as far as more than the two words can tell. */
export type Admission = (token: Token, candidate: Candidate) => boolean;

function openEntry(
  token: Token,
  readings: Readings,
  channel: Channel,
  hint: Hint | undefined,
  admits: Admission,
): Entry {
  const unchanged = token.text.toLowerCase();
  const { candidates, listed } = readings.of(token.text);
  const found = candidates.filter((candidate) => candidate.text === unchanged || admits(token, candidate));
  const all =
    hint && !found.some(({ text }) => text === hint.candidate.text) ? [...found, hint.candidate] : found;
  const scores = all.map(
    (candidate) => candidate.prior - channelCost(candidate, channel) - formCost(candidate, token, listed),
  );
  const top = Math.max(...scores);
  const items = all
    .filter(
      (candidate, index) =>
        (scores[index] ?? 0) > top - beam ||
        candidate.text === unchanged ||
        candidate.text === hint?.candidate.text,
    )
    .map((candidate) => ({ candidate, rank: candidate.rank, weight: Math.exp(candidate.prior) }));
  return { token, listed, items, emission: new Float64Array(items.length), open: true };
}

function fixedEntry(token: Token, lexicon: Lexicon): Entry {
  const isWord = token.kind === "word" || token.kind === "fixed";
  const index = isWord ? lookUp(lexicon, token.text.toLowerCase()) : -1;
  const rank = standingRank(token, index, lexicon);
  const prior = index < 0 ? 0 : -(lexicon.prior[index] ?? 0) * priorStep;
  const candidate = { text: "", prior, rank, bits: 0, rules: [], extra: 0, compound: false };
  const items = [{ candidate, rank, weight: Math.exp(prior) }];
  return { token, listed: index >= 0, items, emission: new Float64Array(1), open: false };
}

/** What another copy of the paper says that a word is. */
export interface Hint {
  readonly candidate: Candidate;
  /** Nats that speak for the candidate. */
  readonly bonus: number;
}

function emit(entries: readonly Entry[], channel: Channel, hints: ReadonlyMap<Token, Hint>): void {
  for (const { token, listed, items, emission, open } of entries) {
    if (!open) continue;
    const hint = hints.get(token);
    items.forEach(({ candidate }, index) => {
      const bonus = hint && hint.candidate.text === candidate.text ? hint.bonus : 0;
      emission[index] = bonus - channelCost(candidate, channel) - formCost(candidate, token, listed);
    });
  }
}

function expectedUse(entries: readonly Entry[], posterior: readonly Float64Array[]) {
  const used = new Float64Array(channelRules.length);
  const printed = new Float64Array(alphabet.length + 1);
  const words = new Map<string, Map<string, number>>();
  entries.forEach(({ token, items, open }, at) => {
    if (!open) return;
    const small = token.text.toLowerCase();
    items.forEach(({ candidate }, index) => {
      const share = posterior[at]?.[index] ?? 0;
      if (share < 1e-4) return;
      if (candidate.bits !== 0) {
        const byReading = words.get(candidate.text) ?? new Map<string, number>();
        byReading.set(small, (byReading.get(small) ?? 0) + share);
        words.set(candidate.text, byReading);
      }
      for (const id of candidate.rules) used[id] = (used[id] ?? 0) + share;
      for (let letter = 0; letter < candidate.text.length; letter += 1) {
        const label = labelOf(candidate.text.charCodeAt(letter));
        printed[label] = (printed[label] ?? 0) + share;
      }
    });
  });
  return { used, printed, words };
}

/** How far what the document itself repeats is trusted over the language at large. */
const ownShare = 0.15;

/** Occurrences elsewhere in the document from which a word counts as attested. */
const repeated = 0.9;
/** A letter that no confusion explains is a slip of the writer's, and stays, unless the word is attested. */
const unattested = 1e-4;

/**
 * How often a document has a word in other places, by its readings. Places that read just the same do not count: the same
 * damage twice is no second witness. Against a word that is right as it stands one odd reading is none either.
 */
function readElsewhere(
  readings: ReadonlyMap<string, number> | undefined,
  word: string,
  here: string,
  listed: boolean,
): number {
  if (!readings) return 0;
  let elsewhere = 0;
  let kinds = 0;
  for (const [reading, count] of readings) {
    if (reading === here) continue;
    elsewhere += count;
    if (count >= repeated) kinds += 1;
  }
  const plain = (readings.get(word) ?? 0) >= repeated;
  return listed && word !== here && !plain && kinds < 2 ? 0 : elsewhere;
}

/** Nats up to which the same reading again and again speaks against damage. */
const mostOfSameness = 8;

/**
 * What a document says elsewhere it is likelier to say here. And a word that is read in one and the same way wherever it
 * stands was hardly misread each time, unless the channel always reads so.
 */
function leanOnDocument(
  entries: readonly Entry[],
  words: ReadonlyMap<string, ReadonlyMap<string, number>>,
  channel: Channel,
): void {
  const total = entries.length;
  const times = new Map<string, number>();
  for (const { token, open } of entries) {
    if (!open) continue;
    const small = token.text.toLowerCase();
    times.set(small, (times.get(small) ?? 0) + 1);
  }
  for (const { token, listed, items, open } of entries) {
    if (!open) continue;
    const small = token.text.toLowerCase();
    const again = (times.get(small) ?? 1) - 1;
    for (const item of items) {
      const { prior, extra, bits, text, rules } = item.candidate;
      const elsewhere = readElsewhere(words.get(text), text, small, listed);
      const attested = extra === 0 || elsewhere >= repeated || (bits & wordBits.public) !== 0;
      let alone = Math.exp(prior) * (attested ? 1 : unattested);
      if (again > 0 && rules.length > 0 && elsewhere < repeated) {
        let once = 0;
        for (const id of rules) once += channel.cost[id] ?? 0;
        alone *= Math.exp(-Math.min(again * once, mostOfSameness));
      }
      item.weight = (1 - ownShare) * alone + (ownShare * elsewhere) / total;
    }
  }
}

/** The first word of all stands after something too: without it nothing would say how common the word is. */
const textStart: Token = {
  start: 0,
  end: 0,
  text: "",
  kind: "boundary",
  line: 0,
  opens: false,
  starts: false,
};

export interface Decoding {
  readonly decoded: readonly Decoded[];
  readonly channel: Channel;
}

/**
 * What each word was before it was damaged. The channel and the words the document leans on are learned from the
 * document itself: decode, count what the posteriors imply, decode again.
 * @param first the channel before the document was looked at.
 */
export function decodeTokens(
  tokens: readonly Token[],
  lexicon: Lexicon,
  readings: Readings,
  first: Channel,
  hints: ReadonlyMap<Token, Hint> = new Map(),
  admits: Admission = () => true,
): Decoding {
  const context = new Context(lexicon);
  const entries = [textStart, ...tokens].map((token) =>
    token.kind === "word"
      ? openEntry(token, readings, first, hints.get(token), admits)
      : fixedEntry(token, lexicon),
  );
  const lattice = new ForwardBackward<Item>(entries);
  const transition = (before: Item, after: Item) => context.after(before, after);
  let channel = first;
  let result: readonly Float64Array[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    emit(entries, channel, hints);
    result = lattice.posteriors(transition);
    if (round === rounds) break;
    const { used, printed, words } = expectedUse(entries, result);
    channel = relearnChannel(first, used, printed);
    leanOnDocument(entries, words, channel);
  }
  const decoded = entries.flatMap(({ token, items, open }, at) =>
    open
      ? [
          {
            token,
            candidates: items.map(({ candidate }) => candidate),
            posterior: result[at] ?? new Float64Array(0),
          },
        ]
      : [],
  );
  return { decoded, channel };
}
