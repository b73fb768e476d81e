import data from "./data/languages.json" with { type: "json" };

/** What a language looks like to someone who cannot read it: its usual runs of three letters and its short words. */
export interface LanguageProfile {
  readonly name: string;
  readonly trigrams: ReadonlySet<string>;
  readonly shortWords: ReadonlySet<string>;
}

/** Made by `scripts/build-language-statistics.ts`; a word's edges count as a space. */
export const languageProfiles: readonly LanguageProfile[] = Object.entries(data).map(
  ([name, { trigrams, words }]) => ({
    name,
    trigrams: new Set(trigrams.match(/.../gsu) ?? []),
    shortWords: new Set(words),
  }),
);
