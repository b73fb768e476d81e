import type { SuspectRule } from "./suspect-rule.ts";

/** A word, a mark or a speck that was taken for one, and what the Danish model writes for §. */
const behind = /^(?<word>\p{L}[\p{L}-]{0,40}\p{L})(?<speck>[.,:;'’‘-]{1,2})(?<sign>[8$S&5§]{1,2})[.'’‘-]?$/u;
/** Marks that a writer sets after a word; the others are specks in the white before the sign. */
const mark = /[.,:;]/u;
const number = /^['’‘-]?[0-9]{1,3}[a-zæøå]?\b/u;

/** `et.$ 17`, `efter'8 68`, `Ledsagelse:$ 95`: a § that a speck or a mark ties to the word before it. */
export const signBehindWord: SuspectRule = {
  name: "paragraph-sign-behind-word",
  sign: "§",
  suspects: ({ text, after }) => behind.test(text) && number.test(after),
  restore(first, second) {
    const { word, speck = "", sign = "" } = behind.exec(first)?.groups ?? {};
    const signs = second.match(/§/gu)?.length ?? 0;
    if (word === undefined || signs === 0) return undefined;
    return `${word}${mark.exec(speck)?.[0] ?? ""} ${sign.length >= 2 || signs >= 2 ? "§§" : "§"}`;
  },
  examples: [
    { before: "nedsætter", text: "et-$", after: "17,", second: "et § 17", restored: "et §" },
    { before: "sket", text: "efter'8", after: "68", second: "§", restored: "efter §" },
    { before: "35.", text: "Ledsagelse:$", after: "95.", second: "§", restored: "Ledsagelse: §" },
    { before: "til", text: "lovens-88", after: "12", second: "§§", restored: "lovens §§" },
  ],
  nonExamples: [
    { before: "i", text: "bilag-8", after: "12", second: "bilag-8" },
    { before: "på", text: "linje:8", after: "og", second: "8" },
    { before: "", text: "covid-19", after: "12", second: "§" },
    { before: "kaldt", text: "G-8", after: "12", second: "§" },
  ],
};
