import type { ActToken, ProvisionToken, Token } from "./token.ts";

const FOLLOWING = /foretages[\s\u00a0]{1,6}følgende[\s\u00a0]{1,6}ændring(?:er)?[\s\u00a0]{0,3}:/gi;
/** What opens the part of a bill in which an act is changed: `I lov om havne, jf. …`. */
const IN = /(?:^|[\n.][\s\u00a0]{0,24}|[\d.][\s\u00a0]{1,4})I[\s\u00a0]{1,6}$/;
const REMARKS =
  /\n[\s\u00a0]{0,24}(?:Almindelige[\s\u00a0])?[Bb]emærkninger(?:[\s\u00a0]til[\s\u00a0]|[\s\u00a0]{0,8}\n)/g;
/** Furthest above the words that an act stands which is changed, with the acts that have changed it before, in characters. */
const REACH = 1500;

interface Amendment {
  readonly act: ActToken;
  readonly start: number;
  readonly end: number;
}

/** The parts of a bill, or of an order that changes others, each with the act whose provisions it changes. */
export class Amendments {
  readonly #parts: readonly Amendment[];

  /** `own` are the headings of the bill's own parts, at which what is said of the act above ends. */
  constructor(tokens: readonly Token[], own: ReadonlySet<ProvisionToken>, text: string) {
    const openings = [...text.matchAll(FOLLOWING)];
    const ends = [
      ...[...own].map((token) => token.span.start),
      ...(openings.length === 0 ? [] : [...text.matchAll(REMARKS)].map((match) => match.index)),
    ].sort((a, b) => a - b);
    this.#parts = openings.flatMap((opening, index) => {
      const floor = Math.max(opening.index - REACH, openings[index - 1]?.index ?? 0);
      const act = tokens.find(
        (token): token is ActToken =>
          token.kind === "act" &&
          token.span.start >= floor &&
          token.span.end <= opening.index &&
          IN.test(text.slice(Math.max(0, token.span.start - 40), token.span.start)),
      );
      if (act === undefined) return [];
      const start = opening.index + opening[0].length;
      return [{ act, start, end: ends.find((end) => end > start) ?? text.length }];
    });
  }

  /** The act that is changed where a provision stands; undefined outside such a part. */
  at(place: number): ActToken | undefined {
    return this.#parts.findLast((part) => part.start <= place && place < part.end)?.act;
  }
}
