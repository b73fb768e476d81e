import { stem } from "./stem.ts";
import { tokens } from "./tokens.ts";

/**
 * What sets words of one kind apart in the index, so that each kind is looked up without a look at the others. Stems
 * stand by themselves. The tokenizer of the index must take these signs for letters.
 */
export const signs = {
  /** A word as it is written, beside its stem. */
  exact: "=",
  /** A stem of the title. */
  title: "^",
  /** A stem that comes so often that the unit is about it: as many times as it does. */
  often: "+",
  /** A stem that stands nearly everywhere, but not here. */
  lacking: "!",
} as const;

/**
 * Words that nearly every unit has, the other ones being marked: few have to be left out then where otherwise all would
 * have to be gone through. A corpus is indexed by this list: a change of it wants a migration.
 */
const everywhere: readonly string[] = [
  ...new Set("af at de den der det en er for i med og på som til".split(" ").map(stem)),
];
const everywhereSet: ReadonlySet<string> = new Set(everywhere);

export function isEverywhere(stemmed: string): boolean {
  return everywhereSet.has(stemmed);
}

/** The columns of the index of words for one unit. */
export interface IndexedWords {
  readonly title: string;
  readonly stem: string;
  readonly exact: string;
  /** Stems with a sign. */
  readonly sign: string;
}

/** Words of a text of middle length, of an agenda item or a page. */
const usualLength = 150;
/** Times that a stem must stand at least in a text of that length to be what it is about; fewer in a shorter one. */
const oftenInUsual = 2.8;
const oftenAtLeast = 2;
/** More add nothing to how much a text is about a word. */
const countedAtMost = 8;

export function indexedWords(title: string, text: string): IndexedWords {
  const exact: string[] = [];
  const stems: string[] = [];
  const counts = new Map<string, number>();
  for (const { word } of tokens(text)) {
    const stemmed = stem(word);
    exact.push(signs.exact + word);
    stems.push(stemmed);
    counts.set(stemmed, (counts.get(stemmed) ?? 0) + 1);
  }
  const titleStems = Array.from(tokens(title), ({ word }) => stem(word));
  const sign = [...new Set(titleStems)].map((one) => signs.title + one);
  // As BM25 weighs how often against how long.
  const enough = Math.max(oftenAtLeast, oftenInUsual * (0.25 + (0.75 * stems.length) / usualLength));
  for (const [stemmed, count] of counts) {
    if (count < enough || everywhereSet.has(stemmed)) continue;
    for (let time = 0; time < Math.min(count, countedAtMost); time += 1) sign.push(signs.often + stemmed);
  }
  const present = new Set(titleStems);
  for (const one of everywhere) {
    if (!counts.has(one) && !present.has(one)) sign.push(signs.lacking + one);
  }
  return { title: titleStems.join(" "), stem: stems.join(" "), exact: exact.join(" "), sign: sign.join(" ") };
}
