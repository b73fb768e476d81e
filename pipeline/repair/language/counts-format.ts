/** Figures of a language: how often each word and each pair of words was seen. */
export interface Counts {
  /** Most frequent first; the index is the word's rank. */
  readonly words: readonly string[];
  readonly counts: Uint32Array;
  /** Pairs by first word: those of rank r lie from `pairStart[r]` to `pairStart[r + 1]`, second words rising. */
  readonly pairStart: Uint32Array;
  readonly pairSecond: Uint32Array;
  readonly pairCount: Uint32Array;
}

/**
 * One line a word, most frequent first: `word count`, then its pairs as `gap:count` in base 36, where the gap is the
 * rank of the second word less the one before it.
 */
export function encodeCounts(
  words: ReadonlyMap<string, number>,
  pairs: Iterable<readonly [string, number]>,
): string[] {
  const ranked = [...words].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const ranks = new Map(ranked.map(([word], rank) => [word, rank]));
  const byFirst = new Map<number, [number, number][]>();
  for (const [pair, count] of pairs) {
    const [first = "", second = ""] = pair.split(" ");
    const firstRank = ranks.get(first);
    const secondRank = ranks.get(second);
    if (firstRank === undefined || secondRank === undefined) continue;
    const list = byFirst.get(firstRank) ?? [];
    list.push([secondRank, count]);
    byFirst.set(firstRank, list);
  }
  return ranked.map(([word, count], rank) => {
    let last = 0;
    const list = (byFirst.get(rank) ?? []).sort((a, b) => a[0] - b[0]);
    const coded = list.map(([second, seen]) => {
      const gap = (second - last).toString(36);
      last = second;
      return `${gap}:${seen.toString(36)}`;
    });
    return [word, count.toString(36), ...coded].join(" ");
  });
}

export function decodeCounts(lines: readonly string[]): Counts {
  const words: string[] = [];
  const counts = new Uint32Array(lines.length);
  const pairStart = new Uint32Array(lines.length + 1);
  const seconds: number[] = [];
  const seen: number[] = [];
  lines.forEach((line, rank) => {
    const [word = "", count = "0", ...pairs] = line.split(" ");
    words.push(word);
    counts[rank] = Number.parseInt(count, 36);
    pairStart[rank] = seconds.length;
    let second = 0;
    for (const pair of pairs) {
      const colon = pair.indexOf(":");
      second += Number.parseInt(pair.slice(0, colon), 36);
      seconds.push(second);
      seen.push(Number.parseInt(pair.slice(colon + 1), 36));
    }
  });
  pairStart[lines.length] = seconds.length;
  return {
    words,
    counts,
    pairStart,
    pairSecond: Uint32Array.from(seconds),
    pairCount: Uint32Array.from(seen),
  };
}
