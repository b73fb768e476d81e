import { type Candidate, onlyLostLetters } from "../channel/candidates.ts";
import { wordBits } from "../lexicon/lexicon.ts";
import type { Token } from "../words/tokens.ts";
import { looksMisread } from "../words/vocabulary.ts";

/** A name is written with a capital, and a word in mid-sentence with one is a name: both ways against the rule. */
const nameInSmall = 4.5;
const heldCapital = 3;
const heldName = 6;
const heldForeign = 0.5;
/** A capitalised word that no lexicon knows is a name more often than not. */
const unknownName = 3.2;
/** Names of persons are left out of the counts, so that the lexicon takes them for rarer than they are. */
const knownName = 6;
/** The same for one that only a repair makes, in mid-sentence. */
const likelyName = 2.5;

/** A slip of shape is so rare that an unknown word is a new word sooner; lost letters are all over a text that lost any. */
const shapeInUnknown = looksMisread;

/** What the lexicon has of a word as it was read. */
export interface AsRead {
  readonly listed: boolean;
  /** Whether it has it as a name. */
  readonly named: boolean;
}

/** Nats against a candidate from how the word was written: with a capital or without, and known or not. */
export function formCost(candidate: Candidate, token: Token, asRead: AsRead): number {
  const changed = candidate.text !== token.text.toLowerCase();
  const unlikely = changed && !asRead.listed && !onlyLostLetters(candidate) ? shapeInUnknown : 0;
  return unlikely + caseCost(candidate, token, changed, asRead);
}

function caseCost(candidate: Candidate, token: Token, changed: boolean, { listed, named }: AsRead): number {
  const capital = /^[\p{Lu}\P{L}]/u.test(token.text);
  const onlyName = (candidate.bits & wordBits.lower) === 0 && (candidate.bits & wordBits.proper) !== 0;
  if (!capital) return onlyName && !candidate.compound ? nameInSmall : 0;
  const uncounted = (candidate.bits & (wordBits.counted | wordBits.public)) === 0;
  const name = (candidate.bits & wordBits.proper) !== 0 && uncounted;
  if (name && !changed) return -knownName;
  // A name with its letters lost may be another name of the lexicon: then both are as common as names are.
  if (name && onlyLostLetters(candidate))
    return listed ? heldForeign - knownName : token.opens ? heldForeign : heldForeign - likelyName;
  if (token.opens) return 0;
  // A common noun has no capital in mid-sentence, and loses it to a name that is one but for lost letters.
  if (changed && onlyName && listed && !named && onlyLostLetters(candidate)) return heldForeign - knownName;
  if (!changed) return candidate.bits === 0 ? -unknownName : 0;
  if (candidate.bits & wordBits.public) return 0;
  // The letters that a model lacks are lost in names as in other words; for a slip of shape a name is no good place.
  if (!listed && onlyLostLetters(candidate)) return heldForeign;
  return candidate.bits & wordBits.proper ? heldName : heldCapital;
}
