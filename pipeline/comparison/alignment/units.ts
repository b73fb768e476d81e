import type { Token } from "../words/token.ts";

/** A sentence, list point or heading: token indexes, end exclusive. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  /** Number of the paragraph it stands in. */
  readonly paragraph: number;
}

/** Cuts tokens into units; paragraphs are what blank lines of `text` part. */
export function unitsOf(tokens: readonly Token[], text: string): readonly Unit[] {
  const units: Unit[] = [];
  let start = 0;
  let paragraph = 0;
  tokens.forEach((token, index) => {
    if (!token.closes && index < tokens.length - 1) return;
    units.push({ start, end: index + 1, paragraph });
    start = index + 1;
    const next = tokens[start];
    if (next && /\n\s*\n/u.test(text.slice(token.end, next.start))) paragraph++;
  });
  return units;
}
