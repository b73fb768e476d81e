import { alignWords } from "../../evaluation/alignment.ts";
import type { Channel } from "../channel/channel.ts";
import { readFormOf } from "../channel/read-form.ts";
import type { Hint } from "../decoder/decode.ts";
import { type Lexicon, priorStep, unranked, wordBits } from "../lexicon/lexicon.ts";
import { indexOfWord } from "../lexicon/word-graph.ts";
import { type Token, tokensOf } from "../words/tokens.ts";
import { explain } from "./explain.ts";
import { containment, shinglesOf, skeletonOf } from "./skeleton.ts";

/** Share of shingles from which another text is a copy or draft of this one; unrelated texts stay far below. */
const sameText = 0.15;
/** Words in a row that must be the same or explained before a witness is heard. */
const shortestRun = 3;
/** Nats that a witness speaks with. */
const bonus = 7;
/** Confusions may cost this much where the word as read is no word, and this where it is one: a draft's own word stays. */
const unknownLimit = 16;
const knownLimit = 6.5;

const spoken = (tokens: readonly Token[]) => tokens.filter(({ kind }) => kind === "word" || kind === "fixed");

function candidateOf(
  printed: string,
  lexicon: Lexicon,
  rules: readonly number[],
  extra: number,
): Hint["candidate"] {
  const index = indexOfWord(lexicon.graph, printed);
  return {
    text: printed,
    prior: index < 0 ? -20 : -(lexicon.prior[index] ?? 0) * priorStep,
    rank: index < 0 ? unranked : (lexicon.rank[index] ?? unranked),
    bits: index < 0 ? wordBits.lower | wordBits.proper : (lexicon.bits[index] ?? 0),
    rules,
    extra,
    compound: false,
  };
}

/**
 * What other copies or drafts of the same paper say of this text's words: heard only inside runs that agree, and only
 * for words that damage can have made of theirs.
 * @param isWord whether a word as read is a word of the language.
 */
export function witnessHints(
  tokens: readonly Token[],
  witnesses: readonly { readonly text: string }[],
  lexicon: Lexicon,
  channel: Channel,
  isWord: (word: string) => boolean,
): Map<Token, Hint> {
  const hints = new Map<Token, Hint>();
  if (witnesses.length === 0) return hints;
  const own = spoken(tokens);
  const shingles = shinglesOf(own.map(({ text }) => text));
  for (const { text } of witnesses) {
    const theirs = spoken(tokensOf(text));
    if (containment(shingles, shinglesOf(theirs.map((token) => token.text))) < sameText) continue;
    const pairs = alignWords(
      own.map((token) => skeletonOf(token.text)),
      theirs.map((token) => skeletonOf(token.text)),
    );
    let run: { token: Token; hint: Hint | undefined }[] = [];
    const close = () => {
      if (run.length >= shortestRun)
        for (const { token, hint } of run) if (hint && !hints.has(token)) hints.set(token, hint);
      run = [];
    };
    for (const { left, right } of pairs) {
      const token = own[left];
      const other = theirs[right];
      if (!token || !other) {
        close();
        continue;
      }
      const read = token.text.toLowerCase();
      const printed = other.text.toLowerCase();
      if (read === printed) run.push({ token, hint: undefined });
      else {
        const limit = isWord(read) ? knownLimit : unknownLimit;
        const found =
          token.kind === "word" ? explain(printed, readFormOf(token.text), channel, limit) : undefined;
        if (!found) {
          close();
          continue;
        }
        run.push({
          token,
          hint: { candidate: candidateOf(printed, lexicon, found.rules, found.extra), bonus },
        });
      }
    }
    close();
  }
  return hints;
}
