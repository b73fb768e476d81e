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

/** What a word adds to the weight of its paragraph: of two paragraphs that changed places the longer one stayed. */
const wordWeight = 0.001;
/** A heading keeps its place: it is rather the paragraph that has moved past it. A longer one is an item, text and all. */
const headWeight = 3;
const headWords = 12;

/**
 * How much stretches of a text weigh where it is asked what moved: a paragraph one, one that begins at an offset of
 * `heads` more, part of a paragraph its share.
 */
export function weightsOf(
  tokens: readonly Token[],
  text: string,
  heads: readonly number[],
): (start: number, end: number) => number {
  const paragraphs = new Map<number, Unit>();
  for (const unit of unitsOf(tokens, text)) {
    const known = paragraphs.get(unit.paragraph);
    paragraphs.set(unit.paragraph, known ? { ...known, end: unit.end } : unit);
  }
  const inOrder = heads.toSorted((one, other) => one - other);
  const sums = [0];
  let next = 0;
  for (const { start, end } of paragraphs.values()) {
    while ((inOrder[next] ?? Infinity) < (tokens[start - 1]?.end ?? 0)) next++;
    const isHead = (inOrder[next] ?? Infinity) <= (tokens[start]?.start ?? 0);
    const share = (isHead && end - start <= headWords ? headWeight : 1) / (end - start);
    for (let at = start; at < end; at++) sums.push((sums.at(-1) ?? 0) + share + wordWeight);
  }
  return (start, end) => (sums[end] ?? 0) - (sums[start] ?? 0);
}
