import { languageProfiles } from "../../reading/quality/languages.ts";

/** The languages whose words Danish papers quote most; Swedish is spelled too much like Danish to tell. */
const others = languageProfiles.filter(({ name }) => ["en", "de"].includes(name));
const danish = languageProfiles.find(({ name }) => name === "da");

/** Runs of three letters that a word has and Danish has not, from which it is spelled another way. */
const fewestStrange = 3;

/**
 * Whether a word is spelled as another language spells: every three letters of it are usual there, and several
 * are not in Danish. A misread Danish word has runs that are strange everywhere.
 */
export function isForeignSpelling(word: string): boolean {
  if (!danish || !/^[A-Z]?[a-z]{1,40}$|^[A-Z]{1,40}$/.test(word)) return false;
  const edged = ` ${word.toLowerCase()} `;
  const runs = Array.from({ length: word.length }, (_, at) => edged.slice(at, at + 3));
  const strange = runs.filter((run) => !danish.trigrams.has(run)).length;
  return strange >= fewestStrange && others.some(({ trigrams }) => runs.every((run) => trigrams.has(run)));
}
