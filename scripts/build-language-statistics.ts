/**
 * Counts how often three letters follow one another in texts of known language, and writes the figures that the page
 * quality is judged by. Only figures are kept; no text can be had back from them.
 *
 *   node scripts/build-language-statistics.ts da=FOLDER en=FOLDER de=FOLDER …
 *
 * The figures in the project were counted over minutes of one kommune (Danish) and over the messages and manuals of
 * free software (the others).
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const trigramsKept = 2200;
const wordsKept = 60;

function* filesUnder(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile() && /\.(txt|md|mo)$/.test(entry.name)) yield join(entry.parentPath, entry.name);
  }
}

function count(folder: string) {
  const trigrams = new Map<string, number>();
  const words = new Map<string, number>();
  for (const file of filesUnder(folder)) {
    for (const [word] of readFileSync(file, "utf8").matchAll(
      /(?<![\p{L}\p{N}_.%\\/@-])\p{L}{1,30}(?![\p{L}\p{N}_/@-])/gu,
    )) {
      const lower = word.toLowerCase();
      if (lower.length <= 4) words.set(lower, (words.get(lower) ?? 0) + 1);
      const padded = ` ${lower} `;
      for (let at = 0; at + 3 <= padded.length; at += 1) {
        const trigram = padded.slice(at, at + 3);
        trigrams.set(trigram, (trigrams.get(trigram) ?? 0) + 1);
      }
    }
  }
  const common = [...trigrams]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, trigramsKept)
    .map(([trigram]) => trigram);
  const short = [...words].sort((a, b) => b[1] - a[1]).slice(0, wordsKept);
  return { trigrams: common.sort().join(""), words: short.map(([word]) => word).sort() };
}

const statistics = Object.fromEntries(
  process.argv.slice(2).map((argument) => {
    const [language = "", folder = ""] = argument.split("=");
    const { trigrams, words } = count(folder);
    process.stdout.write(`${language}: ${trigrams.length / 3} trigrams, ${words.length} short words\n`);
    return [language, { trigrams, words }];
  }),
);
const target = new URL("../pipeline/reading/quality/data/languages.json", import.meta.url);
writeFileSync(target, `${JSON.stringify(statistics, null, 1)}\n`);
