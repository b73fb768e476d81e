import type { Box } from "../../../schemas/word-box.ts";
import type { RecognisedWord } from "../recognisers/recogniser.ts";
import type { Suspect } from "./suspects.ts";

/** One cut of the page to be read again. */
export interface Shot {
  readonly box: Box;
  /** Pixels of the page kept around the box. */
  readonly margin: number;
  /** How often the cut is smoothed: what one model sees in a ragged edge another sees once it is gone. */
  readonly smoothing: 0 | 1 | 2;
  /** The word in question. */
  readonly word: RecognisedWord;
}

export interface Outcome {
  readonly text: string;
  /** 0..1: the share of the cuts that showed the character. */
  readonly confidence: number;
}

/** So many cuts must show the character. One alone proves nothing: any model misreads a lone word at times. */
const votesNeeded = 2;
const shotsBeforeGivingUp = 6;

/** Asks about one cut of a suspect after the other, until its character is proved or can no longer be. */
export class Ballot {
  readonly suspect: Suspect;
  /** Undefined while nothing is proved, and where the word stays as it was. */
  outcome: Outcome | undefined;
  readonly #shots: readonly Shot[];
  readonly #votes = new Map<string, number>();
  #asked = 0;

  constructor(suspect: Suspect, shots: readonly Shot[]) {
    this.suspect = suspect;
    this.#shots = shots;
  }

  /** The next cut to read; undefined where the matter is settled. */
  next(): Shot | undefined {
    const isHopeless = this.#asked >= shotsBeforeGivingUp && this.#votes.size === 0;
    return this.outcome !== undefined || isHopeless ? undefined : this.#shots[this.#asked];
  }

  /** Counts what the second model read of the word in the cut that `next` gave. */
  cast(seen: string): void {
    this.#asked += 1;
    const text = this.suspect.restore(this.suspect.text, seen, this.suspect.isNarrow);
    if (text === undefined) return;
    const count = (this.#votes.get(text) ?? 0) + 1;
    this.#votes.set(text, count);
    if (count >= votesNeeded) this.outcome = { text, confidence: count / this.#asked };
  }
}
