import { nameEndings } from "../data/name-endings.ts";
import {
  compoundJoint,
  compoundStart,
  looseStart,
  shortestAfterShort,
  shortestPart,
  shortFirstParts,
} from "../lexicon/compounds.ts";
import { type Lexicon, priorStep, unranked, wordBits } from "../lexicon/lexicon.ts";
import { alphabet, edgeFrom, labelOf } from "../lexicon/word-graph.ts";
import type { Channel } from "./channel.ts";
import { anyLetterRules, foreignRules, rulesByRead } from "./channel.ts";
import type { ReadForm } from "./read-form.ts";

/** A word that may have been printed where a word was read. */
export interface Candidate {
  /** Lower case. */
  readonly text: string;
  /** Log probability of the word by itself. */
  readonly prior: number;
  /** Rank in the counts, or `unranked`. */
  readonly rank: number;
  readonly bits: number;
  /** Confusions that lead from the word to what was read. */
  readonly rules: readonly number[];
  /** Extra cost in nats of what no rule explains. */
  readonly extra: number;
  /** Whether the word is built of several words of the lexicon. */
  readonly compound: boolean;
}

/** Whether only letters that the model lacks part a candidate from what was read. */
export const onlyLostLetters = ({ rules, extra }: Candidate): boolean =>
  extra === 0 && rules.every((id) => foreignRules.has(id));

export interface WalkSettings {
  /** Nats of channel cost beyond which a path is given up. */
  readonly limit: number;
  readonly compounds: boolean;
  /** Whether one letter may be lost, added or changed against every rule, towards counted words only. */
  readonly general: boolean;
  /** Whether æ ø å may have left nothing behind, or any letter: in a word that is none as read, and no short one. */
  readonly lost: boolean;
  /** Whether the word may be a name, built of any words and names, and of what names end in. */
  readonly names: boolean;
}

/** A compound that only a repair makes is less to be believed than one that stands there. */
export const builtByRepair = 3;
/**
 * Letters of a part that the dictionary lets begin no compound, and of what follows it, for writers to do it all the same;
 * it must stand there undamaged, for two guesses at once prove nothing.
 */
const shortestLoose = 5;
/** Log probability of a part that names end in, among the ends of names. */
const nameEndingPrior = -6.5;
/** Nats above which a confusion is too rare to build a compound that nobody attests. */
const rareInCompound = 9;
/** A letter that left nothing behind could stand anywhere: no compound is built with it that nobody attests. */
const lostRules: ReadonlySet<number> = new Set((rulesByRead.get("") ?? []).map(({ id }) => id));
const generalCost = 12;
const innerCapitalCost = 3;
const most = 24;

/** Channel cost of a candidate under any channel: what EM evaluates again each round. */
export function channelCost(candidate: Candidate, channel: Channel): number {
  let cost = candidate.extra;
  for (let at = 0; at < candidate.text.length; at += 1)
    cost += channel.identity[labelOf(candidate.text.charCodeAt(at))] ?? 0;
  for (const id of candidate.rules) cost += (channel.cost[id] ?? 0) - (printedIdentity(id, channel) ?? 0);
  return cost;
}

const printedOf = new Map<number, readonly number[]>();
for (const rules of rulesByRead.values())
  for (const rule of rules) printedOf.set(rule.id, rule.printedLabels);

function printedIdentity(id: number, channel: Channel): number {
  let sum = 0;
  for (const label of printedOf.get(id) ?? []) sum += channel.identity[label] ?? 0;
  return sum;
}

/**
 * Every word of the lexicon that the channel can turn into what was read, by a walk through the word graph with the
 * confusions reversed; compounds by starting over at the root where a part may end. Best first, none twice.
 */
export function findCandidates(
  read: ReadForm,
  lexicon: Lexicon,
  channel: Channel,
  settings: WalkSettings,
): Candidate[] {
  const { graph, bits, prior, rank } = lexicon;
  const found = new Map<string, { candidate: Candidate; score: number }>();
  const input = read.text;
  const path: number[] = [];
  const rules: number[] = [];
  const base = read.innerCapitals * innerCapitalCost;

  const mayEndPart = (at: number, length: number, parts: number): boolean => {
    const left = input.length - at;
    if (length >= shortestPart) return left >= shortestPart;
    if (parts > 0 || length !== 2 || left < shortestAfterShort) return false;
    return shortFirstParts.has(path.map((label) => alphabet[label - 1] ?? "").join(""));
  };

  const mayBegin = (bit: number, at: number, length: number, parts: number): boolean => {
    if (bit & wordBits.begin) return true;
    if (settings.names) return (bit & (wordBits.lower | wordBits.proper)) !== 0;
    const long = length >= shortestLoose && input.length - at >= shortestLoose;
    return parts === 0 && rules.length === 0 && long && (bit & wordBits.lower) !== 0;
  };

  const keep = (
    index: number,
    cost: number,
    extra: number,
    parts: number,
    partsPrior: number,
    partStart: number,
  ) => {
    if (path.length === 1 && input.length > 1) return;
    const wordBit = bits[index] ?? 0;
    const single = parts === 0;
    if (single && !(wordBit & (wordBits.lower | wordBits.proper))) return;
    if (extra > base && !(wordBit & (wordBits.counted | wordBits.public))) return;
    let text = "";
    for (const label of path) text += alphabet[label - 1] ?? "";
    const named = settings.names && !single && nameEndings.has(text.slice(partStart));
    if (!single && !named && !(wordBit & wordBits.end)) return;
    const listed = -(prior[index] ?? 0) * priorStep;
    const own = named ? Math.max(nameEndingPrior, listed) : listed;
    if (!single && rules.some((id) => lostRules.has(id) || (channel.cost[id] ?? 0) > rareInCompound)) return;
    const certain = settings.lost && single && (wordBit & wordBits.counted) !== 0;
    if (!certain && rules.some((id) => anyLetterRules.has(id))) return;
    // A name is built of anything: only lost letters are looked for in it.
    if (!single && named && rules.some((id) => !foreignRules.has(id))) return;
    const total = single ? own : partsPrior + own;
    const score = total - cost;
    const known = found.get(text);
    if (known && known.score >= score) return;
    const candidate: Candidate = {
      text,
      prior: total,
      rank: single ? (rank[index] ?? unranked) : unranked,
      bits: wordBit,
      rules: [...rules],
      extra,
      compound: !single,
    };
    found.set(text, { candidate, score });
  };

  const walk = (
    at: number,
    node: number,
    index: number,
    cost: number,
    extra: number,
    parts: number,
    partsPrior: number,
    partStart: number,
  ): void => {
    if (cost > settings.limit) return;
    if (
      at === input.length &&
      graph.nodeFinal[node] === 1 &&
      path.length - partStart >= (parts ? shortestPart : 1)
    )
      keep(index, cost, extra, parts, partsPrior, partStart);
    if (
      settings.compounds &&
      parts < 3 &&
      graph.nodeFinal[node] === 1 &&
      mayEndPart(at, path.length - partStart, parts) &&
      mayBegin(bits[index] ?? 0, at, path.length - partStart, parts)
    ) {
      const own = -(prior[index] ?? 0) * priorStep;
      const loose = (bits[index] ?? 0) & wordBits.begin ? 0 : looseStart;
      const joint = parts === 0 ? compoundStart + builtByRepair : compoundJoint;
      walk(at, 0, 0, cost, extra, parts + 1, partsPrior + own - joint - loose, path.length);
    }
    const character = input[at] ?? "";
    const step = (label: number, width: number, added: number, addedExtra: number) => {
      const edge = edgeFrom(graph, node, label);
      if (edge < 0) return;
      path.push(label);
      const target = graph.edgeTarget[edge] ?? 0;
      const skip = index + (graph.edgeSkip[edge] ?? 0);
      walk(at + width, target, skip, cost + added, extra + addedExtra, parts, partsPrior, partStart);
      path.pop();
    };
    if (character !== "") {
      const label = labelOf((character === "I" ? "i" : character).charCodeAt(0));
      if (label !== 0)
        step(
          label,
          1,
          (channel.identity[label] ?? 0) + (character === "I" && at > 0 ? 6 : 0),
          character === "I" && at > 0 ? 6 : 0,
        );
    }
    for (const key of [character, ""]) {
      if (key === "" && (!settings.lost || character === "" || at === 0)) continue;
      for (const rule of rulesByRead.get(key) ?? []) {
        if (rule.read.length > 1 && !input.startsWith(rule.read, at)) continue;
        const added = channel.cost[rule.id] ?? 0;
        if (!settings.lost && anyLetterRules.has(rule.id)) continue;
        if (cost + added > settings.limit || (parts > 0 && added > rareInCompound)) continue;
        let target = node;
        let skip = index;
        let edge = 0;
        for (const label of rule.printedLabels) {
          edge = edgeFrom(graph, target, label);
          if (edge < 0) break;
          skip += graph.edgeSkip[edge] ?? 0;
          target = graph.edgeTarget[edge] ?? 0;
        }
        if (edge < 0) continue;
        path.push(...rule.printedLabels);
        rules.push(rule.id);
        walk(at + rule.read.length, target, skip, cost + added, extra, parts, partsPrior, partStart);
        rules.pop();
        path.length -= rule.printedLabels.length;
      }
    }
    if (settings.general && extra === base && parts === 0 && cost + generalCost <= settings.limit && at > 0) {
      if (character !== "")
        walk(at + 1, node, index, cost + generalCost, extra + generalCost, parts, partsPrior, partStart);
      const end = graph.nodeEdges[node + 1] ?? 0;
      for (let edge = graph.nodeEdges[node] ?? 0; edge < end; edge += 1) {
        const label = graph.edgeLabel[edge] ?? 0;
        step(label, 0, generalCost, generalCost);
        if (character !== "" && labelOf(character.charCodeAt(0)) !== label)
          step(label, 1, generalCost, generalCost);
      }
    }
  };
  walk(0, 0, 0, base, base, 0, 0, 0);
  return [...found.values()]
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
