/**
 * Counts words and pairs of words in a folder of clean municipal texts and writes the figures that the repairer ranks
 * with. Only figures leave the texts: words of running text in lower case that several documents share, and names of
 * public bodies. What is only ever written with a capital (names of persons) is left out.
 *
 * node scripts/build-counts.ts FOLDER [OUT] [--without K/N]
 *
 * --without leaves every Nth text from the Kth on (from 0) uncounted, so that a repair may be scored on texts that its
 * figures do not come from.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { publicNames } from "../pipeline/repair/data/public-names.ts";
import { countingTokens } from "../pipeline/repair/language/counting-tokens.ts";
import { encodeCounts } from "../pipeline/repair/language/counts-format.ts";

const minimumLowerCase = 3;
const minimumDocuments = 2;
const minimumPairs = 2;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { without: { type: "string", default: "-1/1" } },
});
const [folder, out] = positionals;
const [left = -1, every = 1] = values.without.split("/").map(Number);
if (folder === undefined) throw new Error("Unexpected no folder, expected the folder of texts");
const lower = new Map<string, { count: number; documents: number }>();
const tokenLists = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .filter((_, index) => index % every !== left)
  .map((name) => countingTokens(readFileSync(join(folder, name), "utf8").replace(/^# source:.*\n/, "")));
for (const tokens of tokenLists) {
  const seen = new Set<string>();
  for (const token of tokens) {
    if (!/^\p{Ll}[\p{Ll}']*$/u.test(token)) continue;
    const entry = lower.get(token) ?? { count: 0, documents: 0 };
    entry.count += 1;
    if (!seen.has(token)) entry.documents += 1;
    seen.add(token);
    lower.set(token, entry);
  }
}
const names = new Set(publicNames.flatMap((name) => name.toLowerCase().split("-")));
const isKept = (word: string) => {
  if (names.has(word) || word.startsWith("<")) return true;
  const entry = lower.get(word);
  return entry !== undefined && entry.count >= minimumLowerCase && entry.documents >= minimumDocuments;
};
const words = new Map<string, number>();
const pairs = new Map<string, number>();
for (const tokens of tokenLists) {
  let previous = "";
  for (const token of tokens) {
    const word = token.toLowerCase();
    const kept = isKept(word);
    if (kept) words.set(word, (words.get(word) ?? 0) + 1);
    if (kept && previous !== "") {
      const pair = `${previous} ${word}`;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
    previous = kept ? word : "";
  }
}
const kept = [...pairs].filter(([, count]) => count >= minimumPairs);
const target = out ?? join(import.meta.dirname, "../pipeline/repair/data/municipal-counts.json");
const encoded = encodeCounts(words, kept);
writeFileSync(target, `${JSON.stringify(encoded, null, 0).replaceAll('","', '",\n"')}\n`);
process.stdout.write(`${words.size} words, ${kept.length} pairs, ${encoded.length} lines\n`);
