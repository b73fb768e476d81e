import { type Candidate, channelCost } from "../channel/candidates.ts";
import { type Channel, channelRules, relearnChannel } from "../channel/channel.ts";
import { type Lexicon, priorStep, unranked, wordBits } from "../lexicon/lexicon.ts";
import { alphabet, labelOf } from "../lexicon/word-graph.ts";
import type { Token } from "../words/tokens.ts";
import { lookUp, type Readings } from "../words/vocabulary.ts";
import { Context } from "./context.ts";
import { type Place, posteriors } from "./forward-backward.ts";

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
/** A capitalised word that no lexicon knows is a name more often than not. */
const unknownName = 3.2;

function caseCost(candidate: Candidate, token: Token): number {
  const capital = /^[\p{Lu}\P{L}]/u.test(token.text);
  const changed = candidate.text !== token.text.toLowerCase();
  const onlyName = (candidate.bits & wordBits.lower) === 0 && (candidate.bits & wordBits.proper) !== 0;
  if (!capital) return onlyName && !candidate.compound ? nameInSmall : 0;
  if (token.opens) return 0;
  if (!changed) return candidate.bits === 0 ? -unknownName : 0;
  return candidate.bits & wordBits.public ? 0 : heldCapital;
}

interface Entry {
  readonly token: Token;
  readonly candidates: readonly Candidate[];
  readonly place: { items: readonly Candidate[]; emission: Float64Array };
}

function fixedCandidate(rank: number): Candidate {
  return { text: "", prior: 0, rank, bits: 0, rules: [], extra: 0, compound: false };
}

function entriesOf(
  tokens: readonly Token[],
  lexicon: Lexicon,
  readings: Readings,
  channel: Channel,
  mayChange: (token: Token) => boolean,
): Entry[] {
  return tokens.map((token) => {
    if (token.kind === "word" && mayChange(token)) {
      const all = readings.of(token.text).candidates;
      const scores = all.map(
        (candidate) => candidate.prior - channelCost(candidate, channel) - caseCost(candidate, token),
      );
      const top = Math.max(...scores);
      const small = token.text.toLowerCase();
      const items = all.filter(
        (candidate, index) => (scores[index] ?? 0) > top - beam || candidate.text === small,
      );
      return { token, candidates: items, place: { items, emission: new Float64Array(items.length) } };
    }
    const index =
      token.kind === "word" || token.kind === "fixed" ? lookUp(lexicon, token.text.toLowerCase()) : -1;
    const rank =
      token.kind === "number"
        ? lexicon.numeralRank
        : token.kind === "boundary"
          ? lexicon.boundaryRank
          : index < 0
            ? unranked
            : (lexicon.rank[index] ?? unranked);
    const prior = index < 0 ? 0 : -(lexicon.prior[index] ?? 0) * priorStep;
    const items = [{ ...fixedCandidate(rank), prior }];
    return { token, candidates: [], place: { items, emission: new Float64Array(1) } };
  });
}

function emit(entries: readonly Entry[], channel: Channel): void {
  for (const { token, candidates, place } of entries) {
    candidates.forEach((candidate, index) => {
      place.emission[index] = -channelCost(candidate, channel) - caseCost(candidate, token);
    });
  }
}

function expectedUse(entries: readonly Entry[], posterior: readonly Float64Array[]) {
  const used = new Float64Array(channelRules.length);
  const printed = new Float64Array(alphabet.length + 1);
  entries.forEach(({ candidates }, at) => {
    candidates.forEach((candidate, index) => {
      const share = posterior[at]?.[index] ?? 0;
      if (share < 1e-4) return;
      for (const id of candidate.rules) used[id] = (used[id] ?? 0) + share;
      for (let letter = 0; letter < candidate.text.length; letter += 1) {
        const label = labelOf(candidate.text.charCodeAt(letter));
        printed[label] = (printed[label] ?? 0) + share;
      }
    });
  });
  return { used, printed };
}

/**
 * What each word was before it was damaged. The channel is learned from the document itself: decode, count which
 * confusions the posteriors imply, decode again.
 * @param first the channel before the document was looked at.
 */
export function decodeTokens(
  tokens: readonly Token[],
  lexicon: Lexicon,
  readings: Readings,
  first: Channel,
  mayChange: (token: Token) => boolean,
): { decoded: Decoded[]; channel: Channel } {
  const context = new Context(lexicon);
  const entries = entriesOf(tokens, lexicon, readings, first, mayChange);
  const places: Place<Candidate>[] = entries.map(({ place }) => place);
  const transition = (before: Candidate, after: Candidate) =>
    context.score(before.rank, after.rank, after.prior);
  let channel = first;
  let result: Float64Array[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    emit(entries, channel);
    result = posteriors(places, transition);
    if (round === rounds) break;
    const { used, printed } = expectedUse(entries, result);
    channel = relearnChannel(first, used, printed);
  }
  const decoded = entries.flatMap(({ token, candidates }, at) =>
    candidates.length > 0 ? [{ token, candidates, posterior: result[at] ?? new Float64Array(0) }] : [],
  );
  return { decoded, channel };
}
