const shortest = 3;

/**
 * How many of the stems each stem takes part in, as the first or the last half of a compound (with or without the linking
 * s or e). A stand-in for frequency where no count is at hand: what many words are built of is common.
 */
export function familySizes(stems: readonly string[]): Map<string, number> {
  const known = new Set(stems.filter((stem) => stem.length >= shortest));
  const sizes = new Map<string, number>();
  const add = (stem: string) => sizes.set(stem, (sizes.get(stem) ?? 0) + 1);
  for (const stem of known) {
    for (let cut = shortest; cut <= stem.length - shortest; cut += 1) {
      const right = stem.slice(cut);
      if (!known.has(right)) continue;
      const left = stem.slice(0, cut);
      const unlinked = /[se]$/.test(left) ? left.slice(0, -1) : left;
      const base = known.has(left) ? left : known.has(unlinked) ? unlinked : undefined;
      if (base === undefined) continue;
      add(base);
      add(right);
    }
  }
  return sizes;
}
