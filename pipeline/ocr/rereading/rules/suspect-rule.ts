/** A word between its neighbours, as the Danish model read them. */
export interface WordInContext {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** A way in which a character that the Danish model lacks shows in what it wrote instead. */
export interface SuspectRule {
  readonly name: string;
  /** Whether the word is worth a second look. Wide on purpose: `restore` decides. */
  suspects(word: WordInContext): boolean;
  /** The word with its character put in, given what the second model read; undefined to leave it. */
  restore(first: string, second: string): string | undefined;
  /** Which characters of the word stand for the lacking one, one for one: start and end, exclusive. */
  signAt?(text: string): readonly [number, number];
  readonly examples: readonly (WordInContext & { readonly second: string; readonly restored: string })[];
  /** Words that it passes over, or that the second reading leaves as they are. */
  readonly nonExamples: readonly (WordInContext & { readonly second: string })[];
}
