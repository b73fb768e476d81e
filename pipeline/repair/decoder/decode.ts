import { type Candidate, channelCost } from "../channel/candidates.ts";
import { type Channel, relearnChannel } from "../channel/channel.ts";
import { type Lexicon, priorStep, unranked, wordBits } from "../lexicon/lexicon.ts";
import type { Token } from "../words/tokens.ts";
import { lookUp, type Readings } from "../words/vocabulary.ts";
import { Context } from "./context.ts";
import { countReadings, expectedUse, leanOnDocument, type ShownDamage, shownDamage } from "./document.ts";
import type { Entry, Item } from "./entry.ts";
import { formCost } from "./form-cost.ts";
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
  const own = found.find(({ text }) => text === unchanged);
  const asRead = { listed, named: listed && ((own?.bits ?? 0) & wordBits.proper) !== 0 };
  const scores = all.map(
    (candidate) => candidate.prior - channelCost(candidate, channel) - formCost(candidate, token, asRead),
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
  return {
    token,
    small: unchanged,
    again: 0,
    ...asRead,
    items,
    emission: new Float64Array(items.length),
    open: true,
  };
}

function fixedEntry(token: Token, lexicon: Lexicon): Entry {
  const isWord = token.kind === "word" || token.kind === "fixed";
  const index = isWord ? lookUp(lexicon, token.text.toLowerCase()) : -1;
  const rank = standingRank(token, index, lexicon);
  const prior = index < 0 ? 0 : -(lexicon.prior[index] ?? 0) * priorStep;
  const candidate = { text: "", prior, rank, bits: 0, rules: [], extra: 0, compound: false };
  const items = [{ candidate, rank, weight: Math.exp(prior) }];
  return {
    token,
    small: "",
    again: 0,
    listed: index >= 0,
    named: false,
    items,
    emission: new Float64Array(1),
    open: false,
  };
}

/** What another copy of the paper says that a word is. */
export interface Hint {
  readonly candidate: Candidate;
  /** Nats that speak for the candidate. */
  readonly bonus: number;
}

function emit(entries: readonly Entry[], channel: Channel, hints: ReadonlyMap<Token, Hint>): void {
  for (const entry of entries) {
    const { token, items, emission, open } = entry;
    if (!open) continue;
    const hint = hints.get(token);
    items.forEach(({ candidate }, index) => {
      const bonus = hint && hint.candidate.text === candidate.text ? hint.bonus : 0;
      emission[index] = bonus - channelCost(candidate, channel) - formCost(candidate, token, entry);
    });
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
  readonly shown: ShownDamage;
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
  countReadings(entries);
  const lattice = new ForwardBackward<Item>(entries);
  const transition = (before: Item, after: Item) => context.after(before, after);
  let channel = first;
  let result: readonly Float64Array[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    emit(entries, channel, hints);
    result = lattice.posteriors(transition);
    if (round === rounds) break;
    const { used, printed, words, slips } = expectedUse(entries, result);
    channel = relearnChannel(first, { used, printed, slips });
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
  return { decoded, channel, shown: shownDamage(entries, result) };
}
