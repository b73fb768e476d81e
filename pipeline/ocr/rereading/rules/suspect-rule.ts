/** A word between its neighbours, as the Danish model read them. */
export interface WordInContext {
  readonly before: string;
  readonly text: string;
  readonly after: string;
  /** True where the word is the first of its line. */
  readonly startsLine?: boolean;
  /** True where it begins a cell of a table, and in a cell above or below stands what may be a sign. */
  readonly inColumn?: boolean;
}

/** A way in which a character that the Danish model lacks shows in what it wrote instead. */
export interface SuspectRule {
  readonly name: string;
  readonly sign: string;
  /** Whether the word is worth a second look. Wide on purpose: `restore` decides. */
  suspects(word: WordInContext): boolean;
  /**
   * The word with its character put in, given what the second network read; undefined to leave it. `isNarrow` where the
   * word has no room for two characters side by side.
   */
  restore(first: string, second: string, isNarrow?: boolean): string | undefined;
  readonly examples: readonly (WordInContext & { readonly second: string; readonly restored: string })[];
  /** Words that it passes over, or that the second reading leaves as they are. */
  readonly nonExamples: readonly (WordInContext & { readonly second: string })[];
}
