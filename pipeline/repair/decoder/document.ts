import { type Channel, channelRules, foreignRules } from "../channel/channel.ts";
import { wordBits } from "../lexicon/lexicon.ts";
import { alphabet, labelOf } from "../lexicon/word-graph.ts";
import type { Entry } from "./entry.ts";

/** Share of æ ø å that must be lost in words that are none as read before letters are taken to be lost in right words too. */
const lossProven = 0.15;

/**
 * What the posteriors say of the document: how often each rule was used, each letter printed, and each word read how.
 * Where few letters are lost, that a right word was another one tells nothing: the guess would prove itself. `slips` are
 * the slips of shape in words that are none as read.
 */
export function expectedUse(entries: readonly Entry[], posterior: readonly Float64Array[]) {
  const used = new Float64Array(channelRules.length);
  const printed = new Float64Array(alphabet.length + 1);
  const doubtful = new Float64Array(channelRules.length);
  let lost = 0;
  let slips = 0;
  const words = new Map<string, Map<string, number>>();
  entries.forEach(({ small, listed, items, open }, at) => {
    if (!open) return;
    items.forEach(({ candidate }, index) => {
      const share = posterior[at]?.[index] ?? 0;
      if (share < 1e-4) return;
      if (candidate.bits !== 0) {
        const byReading = words.get(candidate.text) ?? new Map<string, number>();
        byReading.set(small, (byReading.get(small) ?? 0) + share);
        words.set(candidate.text, byReading);
      }
      for (const id of candidate.rules) {
        const ofRightWord = listed && foreignRules.has(id);
        if (ofRightWord) doubtful[id] = (doubtful[id] ?? 0) + share;
        else if (foreignRules.has(id)) lost += share;
        else if (!listed) slips += share;
      }
      for (const id of candidate.rules) used[id] = (used[id] ?? 0) + share;
      for (let letter = 0; letter < candidate.text.length; letter += 1) {
        const label = labelOf(candidate.text.charCodeAt(letter));
        printed[label] = (printed[label] ?? 0) + share;
      }
    });
  });
  const danish = [..."æøå"].reduce((sum, letter) => sum + (printed[labelOf(letter.charCodeAt(0))] ?? 0), 0);
  if (lost >= lossProven * danish) return { used, printed, words, slips };
  return { used: used.map((times, id) => times - (doubtful[id] ?? 0)), printed, words, slips };
}

/** Kinds of damage that a document shows beyond doubt, in words that are none as read. */
export interface ShownDamage {
  /** It lost æ ø å. */
  readonly letters: boolean;
  /** Letters of like shape were confused in it. */
  readonly shapes: boolean;
}

/** How many different words must show a kind of damage, beside a share of all, and how sure they must be. */
const fewestLosses = 3;
const lossesInThousand = 1;
const fewestSlips = 1;
const slipsInThousand = 0.5;
const surely = 0.9;
/** In shorter ones a unit, a name of a file or a word of another language looks like a Danish word without its letter. */
export const shortestProof = 5;

/**
 * What damage words that are none as read show. Where they show none of a kind, that a right word is another one but for
 * such damage is no proof: it is the word that was printed.
 */
export function shownDamage(entries: readonly Entry[], posterior: readonly Float64Array[]): ShownDamage {
  const losses = new Set<string>();
  const slips = new Set<string>();
  entries.forEach(({ small, listed, items, open }, at) => {
    if (!open || listed || small.length < shortestProof) return;
    let lost = 0;
    let slipped = 0;
    items.forEach(({ candidate: { rules, bits, extra } }, index) => {
      if (bits === 0 || extra > 0) return;
      const share = posterior[at]?.[index] ?? 0;
      if (rules.some((id) => foreignRules.has(id))) lost += share;
      if (rules.some((id) => !foreignRules.has(id))) slipped += share;
    });
    if (lost >= surely) losses.add(small);
    if (slipped >= surely) slips.add(small);
  });
  const enough = (fewest: number, inThousand: number) => fewest + (entries.length * inThousand) / 1000;
  return {
    letters: losses.size >= enough(fewestLosses, lossesInThousand),
    shapes: slips.size >= enough(fewestSlips, slipsInThousand),
  };
}

/** How far what the document itself repeats is trusted over the language at large. */
const ownShare = 0.15;

/** Occurrences elsewhere in the document from which a word counts as attested. */
const repeated = 0.9;
/** A letter that no confusion explains is a slip of the writer's, and stays, unless the word is attested. */
const unattested = 1e-4;

/**
 * How often a document has a word in other places, by its readings. Places that read just the same do not count: the same
 * damage twice is no second witness. Against a word that is right as it stands one odd reading is none either.
 */
function readElsewhere(
  readings: ReadonlyMap<string, number> | undefined,
  word: string,
  here: string,
  listed: boolean,
): number {
  if (!readings) return 0;
  let elsewhere = 0;
  let kinds = 0;
  for (const [reading, count] of readings) {
    if (reading === here) continue;
    elsewhere += count;
    if (count >= repeated) kinds += 1;
  }
  const plain = (readings.get(word) ?? 0) >= repeated;
  return listed && word !== here && !plain && kinds < 2 ? 0 : elsewhere;
}

/** Notes at each place how many others read just the same. */
export function countReadings(entries: readonly Entry[]): void {
  const times = new Map<string, number>();
  for (const { small } of entries) times.set(small, (times.get(small) ?? 0) + 1);
  for (const entry of entries) entry.again = (times.get(entry.small) ?? 1) - 1;
}

/** How far, and up to how many nats, the same reading again and again speaks against damage: engines are no dice. */
const sameness = 0.5;
const mostOfSameness = 4;

/**
 * What a document says elsewhere it is likelier to say here. And a word that is read in one and the same way wherever it
 * stands was hardly misread each time, unless the channel always reads so.
 */
export function leanOnDocument(
  entries: readonly Entry[],
  words: ReadonlyMap<string, ReadonlyMap<string, number>>,
  channel: Channel,
): void {
  const total = entries.length;
  for (const { small, again, listed, items, open } of entries) {
    if (!open) continue;
    for (const item of items) {
      const { prior, extra, bits, text, rules } = item.candidate;
      const elsewhere = readElsewhere(words.get(text), text, small, listed);
      const attested = extra === 0 || elsewhere >= repeated || (bits & wordBits.public) !== 0;
      let alone = Math.exp(prior) * (attested ? 1 : unattested);
      if (again > 0 && (rules.length > 0 || extra > 0) && elsewhere < repeated) {
        let once = extra;
        for (const id of rules) once += channel.cost[id] ?? 0;
        alone *= Math.exp(-Math.min(sameness * again * once, mostOfSameness));
      }
      item.weight = (1 - ownShare) * alone + (ownShare * elsewhere) / total;
    }
  }
}
