import type { Decoded } from "../decoder/decode.ts";

/**
 * Signs as tall as a capital, each with the letter that it is read for, small or capital. A capital A is not among them:
 * the ring makes å as tall at the start of a word, so that inside words nothing is to be learned of it.
 */
const tall: readonly (readonly [sign: string, letter: string])[] = [
  ["@", "ø"],
  ["®", "ø"],
  ["0", "ø"],
];

/** How many times the share of a letter that the sign has inside words it must have at the start of words. */
const firstOverInner = 4;

function likeliest({ candidates, posterior }: Decoded): string {
  let best = 0;
  posterior.forEach((share, index) => {
    if (share > (posterior[best] ?? 0)) best = index;
  });
  return candidates[best]?.text ?? "";
}

/**
 * Signs that stand for a capital letter and not for the small one too. A model that lacks Å and Ø reads something as tall
 * for them, and something smaller for å and ø; where it puts the same sign inside words, the sign tells nothing of the
 * case. Words that open a sentence or a line are left out: they have a capital anyway.
 */
export function tallSigns(decoded: readonly Decoded[]): ReadonlySet<string> {
  const words = decoded.map((entry) => ({ ...entry.token, printed: likeliest(entry) }));
  return new Set(
    tall.flatMap(([sign, letter]) => {
      let inner = 0;
      let innerRead = 0;
      let first = 0;
      let firstRead = 0;
      for (const { text, printed, opens } of words) {
        if (printed.includes(letter, 1)) inner += 1;
        if (/^\p{L}*\p{Ll}/u.test(text) && text.includes(sign, 1)) innerRead += 1;
        if (opens || !printed.startsWith(letter)) continue;
        first += 1;
        if (text.startsWith(sign)) firstRead += 1;
      }
      const isTall =
        innerRead === 0 || firstRead / (first + 1) > (firstOverInner * innerRead) / Math.max(1, inner);
      return isTall ? [sign] : [];
    }),
  );
}
