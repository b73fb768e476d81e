/** Marks in a list of tokens: a boundary of sentence or line block, and a number. */
export const boundary = "<s>";
export const numeral = "<n>";

const chunk = /\S+/g;
const letters = /^[\p{L}][\p{L}']*$/u;

/**
 * Words as they are counted: split at white space, hyphens and slashes, punctuation off, numbers as one mark. Addresses
 * and codes are left out.
 */
export function countingTokens(text: string): string[] {
  const tokens: string[] = [boundary];
  for (const paragraph of text.split(/\n\s*\n|\f/)) {
    for (const [raw] of paragraph.matchAll(chunk)) {
      if (/[@\\_]|:\/\/|www\./.test(raw)) continue;
      const core = raw.replace(/^[^\p{L}\p{N}§%]+/u, "").replace(/[^\p{L}\p{N}§%]+$/u, "");
      for (const part of core.split(/[-–/.,]+/)) {
        if (letters.test(part)) tokens.push(part);
        else if (/\p{N}/u.test(part) && tokens.at(-1) !== numeral) tokens.push(numeral);
      }
      if (/[.!?:]["”)]?$/.test(raw) && core.length > 3 && tokens.at(-1) !== boundary) tokens.push(boundary);
    }
    if (tokens.at(-1) !== boundary) tokens.push(boundary);
  }
  return tokens;
}
