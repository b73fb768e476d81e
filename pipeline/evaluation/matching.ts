/** Gold and findings set against each other, one to one. */
export interface Matching<Gold, Found> {
  readonly matched: readonly { readonly gold: Gold; readonly found: Found }[];
  readonly missed: readonly Gold[];
  readonly extra: readonly Found[];
  readonly precision: number;
  readonly recall: number;
  /** Harmonic mean of the two; 1 where there is nothing to find and nothing was found. */
  readonly f1: number;
}

/** Takes for each gold fact, in order, the first finding that is the same and not yet taken. */
export function matchingOf<Gold, Found>(
  gold: readonly Gold[],
  found: readonly Found[],
  isSame: (gold: Gold, found: Found) => boolean,
): Matching<Gold, Found> {
  const free = new Set(found);
  const matched: { gold: Gold; found: Found }[] = [];
  const missed: Gold[] = [];
  for (const one of gold) {
    const hit = [...free].find((candidate) => isSame(one, candidate));
    if (hit === undefined) missed.push(one);
    else {
      free.delete(hit);
      matched.push({ gold: one, found: hit });
    }
  }
  const precision = found.length === 0 ? 1 : matched.length / found.length;
  const recall = gold.length === 0 ? 1 : matched.length / gold.length;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { matched, missed, extra: [...free], precision, recall, f1 };
}
