import type { ActType } from "../../../schemas/legal-reference.ts";
import { namedActs } from "./index.ts";
import { titleKey } from "./title-key.ts";

/** Letters of a nickname that one letter more or less still tells from every other. */
const LONG_NICKNAME = 12;

export interface NamedAct {
  readonly title: string;
  readonly key: string;
  readonly type: ActType;
}

interface TitlePattern {
  readonly words: readonly string[];
  readonly act: NamedAct;
}

function build() {
  const byName = new Map<string, NamedAct>();
  const abbreviations = new Map<string, NamedAct>();
  const byFirstWord = new Map<string, TitlePattern[]>();
  for (const [title, ...names] of namedActs) {
    const act: NamedAct = {
      title,
      key: titleKey(title),
      type: title.startsWith("bekendtgørelse") ? "bekendtgørelse" : "lov",
    };
    for (const name of [title, ...names]) {
      if (/^[A-ZÆØÅ]{2,5}$/.test(name)) abbreviations.set(name, act);
      else if (!/ om /.test(name)) byName.set(titleKey(name), act);
      else {
        const words = titleKey(name).split(" ");
        const first = wordsAfterOm(words)[0] ?? "";
        byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words, act }]);
      }
    }
  }
  return { byName, abbreviations, byFirstWord };
}

const table = build();

/** Full names of the abbreviations that stand beside a provision: `SEL § 101`. */
export const abbreviationNames: readonly string[] = [...table.abbreviations.keys()];

/**
 * By a nickname of one word in the nominative: `serviceloven`. The `s` that joins its parts is as often left out as put in:
 * `naturbeskyttelseloven`, `vandforsyningsloven`.
 */
export function actByNickname(name: string): NamedAct | undefined {
  const key = titleKey(name);
  const known = table.byName.get(key);
  if (known !== undefined || key.length < LONG_NICKNAME) return known;
  const joined = key.replace(/(?<joint>s?)(?=(?:loven|bekendtgørelsen)$)/, (s) => (s === "" ? "s" : ""));
  return table.byName.get(joined);
}

export function actByAbbreviation(name: string): NamedAct | undefined {
  return table.abbreviations.get(name);
}

function wordsAfterOm(words: readonly string[]): readonly string[] {
  const om = words.indexOf("om");
  return om < 0 ? words : words.slice(om + 1);
}

const ENDING = /(?:ernes|erne|enes|ene|ens|ets|ers|er|en|et|es|s|e)$/;

/** Two inflections of one word: `kommuners` and `kommunernes`, `samarbejde` and `samarbejder`. */
export function sameWord(written: string, known: string): boolean {
  if (written === known) return true;
  if (written.length < 3 || known.length < 3) return false;
  return written.replace(ENDING, "") === known.replace(ENDING, "");
}

/**
 * The act whose title the words begin with, the longest title first; `count` is how many of the words it takes.
 * A title that leaves out words of the known one is taken where it ends as that does and only one title fits:
 * `lov om forpligtende samarbejder` for `lov om forpligtende kommunale samarbejder`.
 */
export function actByTitle(
  words: readonly string[],
): { readonly act: NamedAct; readonly count: number } | undefined {
  const [first = ""] = wordsAfterOm(words);
  const candidates = table.byFirstWord.get(first) ?? table.byFirstWord.get(`${first}n`) ?? [];
  let best: { act: NamedAct; count: number } | undefined;
  for (const { words: known, act } of [...candidates, ...inflected(first)]) {
    if (known.length > words.length || known.length <= (best?.count ?? 0)) continue;
    if (known.every((word, index) => sameWord(words[index] ?? "", word))) best = { act, count: known.length };
  }
  return best ?? shortened(words, candidates);
}

/** Titles whose first word after `om` is another inflection of the one written. */
function inflected(first: string): readonly TitlePattern[] {
  if (first.length < 6) return [];
  return [...table.byFirstWord].flatMap(([known, patterns]) =>
    known !== first && sameWord(first, known) ? patterns : [],
  );
}

function shortened(words: readonly string[], candidates: readonly TitlePattern[]) {
  const fits: { act: NamedAct; count: number }[] = [];
  for (const { words: known, act } of candidates) {
    const count = subsequence(words, known);
    if (count !== undefined) fits.push({ act, count });
  }
  const [only] = fits;
  return only !== undefined && fits.every((fit) => fit.act.key === only.act.key) ? only : undefined;
}

/** How many words at the front are words of the known title in its order, down to its last word. */
function subsequence(words: readonly string[], known: readonly string[]): number | undefined {
  let position = 0;
  for (let count = 0; count < words.length; count += 1) {
    const word = words[count] ?? "";
    while (position < known.length && !sameWord(word, known[position] ?? "")) position += 1;
    if (position >= known.length) return undefined;
    position += 1;
    if (position === known.length) return count >= 3 ? count + 1 : undefined;
  }
  return undefined;
}
