import type { Box } from "../../../schemas/word-box.ts";
import type { RecognisedWord } from "../recognisers/recogniser.ts";
import type { Suspect } from "./suspects.ts";

/** One cut of the page to be read again. */
export interface Shot {
  readonly box: Box;
  /** Pixels of the page kept around the box. */
  readonly margin: number;
  /** The word in question. */
  readonly word: RecognisedWord;
}

export interface Settled {
  readonly text: string;
  /** 0..1: the share of the cuts that showed the character. */
  readonly confidence: number;
}

/** So many cuts must show the character. One alone proves nothing: any model misreads a lone word at times. */
const votesNeeded = 2;

const shotsBeforeGivingUp = 4;

/** Asks about one cut after the other until the character is proved or can no longer be; undefined to leave the word. */
export async function settle(
  suspect: Suspect,
  shots: readonly Shot[],
  read: (shot: Shot) => Promise<readonly RecognisedWord[]>,
): Promise<Settled | undefined> {
  const votes = new Map<string, number>();
  let asked = 0;
  for (const shot of shots) {
    const text = suspect.restore(suspect.text, (await read(shot)).map((word) => word.text).join(" "));
    asked += 1;
    if (text === undefined) {
      if (asked === shotsBeforeGivingUp && votes.size === 0) return undefined;
      continue;
    }
    const count = (votes.get(text) ?? 0) + 1;
    votes.set(text, count);
    if (count >= votesNeeded) return { text, confidence: count / asked };
  }
  return undefined;
}
